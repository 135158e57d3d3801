import type { SkillRules } from '../skill-rules.ts';

/** The shortest way by which the vocabulary leads from one skill to another; null when there is none. */
export function findImplication(
  from: string,
  to: string,
  rules: SkillRules,
): { readonly steps: number; readonly reason: string } | null {
  const seen = new Set([from]);
  let layer = [from];
  for (let steps = 1; layer.length > 0; steps++) {
    const next: string[] = [];
    for (const skillKey of layer) {
      for (const { id, reason } of rules.skills.get(skillKey)?.implies ?? []) {
        const implied = `v:${id}`;
        if (implied === to) return { steps, reason };
        if (!seen.has(implied)) next.push(implied);
        seen.add(implied);
      }
    }
    layer = next;
  }
  return null;
}
