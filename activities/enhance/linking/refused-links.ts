/**
 * Links that the rules find and that reading the concept's description refused: skill id and last part of the ESCO
 * URI. Reasons and verdicts of all links are in bench/link-judgements.csv.
 */
const REFUSED: Readonly<Record<string, string>> = {
  // Care of children as work in a nursery; the concept is babysitting for a small remuneration.
  childcare: 'a6354281-5578-46ac-a9db-d179d9962b98',
  // The concept is the spraying of crops.
  'legal-sanitary': '08881cb7-5331-4b11-9442-4d7c9fce749e',
  // The concept is about items that are not available.
  'order-taking': 'a89c463d-e6f0-417d-9216-b59b92249226',
  // Ads ask to write it; the concept is reading it.
  'technical-documentation': 'cffc3e97-e942-4b13-a2f3-0bf4910c06d3',
};

/** Whether the concept has been read and found to be another skill. */
export function isRefused(skillId: string, uri: string): boolean {
  return REFUSED[skillId] !== undefined && uri.endsWith(`/${REFUSED[skillId]}`);
}
