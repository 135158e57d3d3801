/** Share of new skills beyond which the old clusters no longer describe what is asked for. */
const LARGEST_SHARE_OF_NEW = 0.2;

/** Whether to cluster anew: nothing is clustered yet, or more than a fifth as many skills are new. */
export function needsNewClustering(skills: {
  /** Skills that the latest clustering holds, noise included. */
  readonly existing: number;
  /** Skills that it does not hold. */
  readonly incoming: number;
}): boolean {
  return skills.existing === 0 || skills.incoming > LARGEST_SHARE_OF_NEW * skills.existing;
}
