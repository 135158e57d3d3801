/** Skills beyond this many, the least certain ones, are left out. */
const MOST_SKILLS = 40;

/** The text that stands for an ad where texts become vectors: its title and the skills it asks for. */
export function jobDocument(ad: {
  readonly title: string;
  /** Names, the most certain first. */
  readonly skills: readonly string[];
}): string {
  return [ad.title, ...ad.skills.slice(0, MOST_SKILLS)].join('. ');
}
