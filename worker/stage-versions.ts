import { CLEAN_VERSION } from '../activities/clean/clean.activity.ts';
import { CLUSTER_ALGORITHM } from '../activities/cluster/cluster.activity.ts';
import { EMBED_VERSION } from '../activities/embed/embed.activity.ts';
import type { EmbeddingModel } from '../activities/embedding-model.ts';
import {
  enhanceVersion,
  type EnhanceModelIdentity,
} from '../activities/enhance/configured-model.ts';
import { EXTRACT_VERSION } from '../activities/extract/extract.activity.ts';
import type { LexiconSource } from '../activities/lexicon-source.ts';
import { VALIDATE_VERSION } from '../activities/validate/validate.activity.ts';
import type { Stage } from '../core/posting/stages.ts';

/** The version that a stage would leave in `job_stages` now: its code, and the lexicon or model that it uses. */
export function createStageVersions(deps: {
  lexicon: LexiconSource;
  model: EmbeddingModel;
  enhanceModel: EnhanceModelIdentity | null;
}) {
  return async (stage: Stage): Promise<string> => {
    switch (stage) {
      case 'validate':
        return VALIDATE_VERSION;
      case 'clean':
        return CLEAN_VERSION;
      case 'extract':
        return `${EXTRACT_VERSION} ${(await deps.lexicon.current()).version}`;
      case 'enhance':
        return enhanceVersion((await deps.lexicon.current()).version, deps.enhanceModel);
      case 'embed':
        return `${EMBED_VERSION} ${(await deps.model.current()).version}`;
      case 'cluster':
        return CLUSTER_ALGORITHM;
      case 'collect':
      case 'export':
        // Neither leaves a version with an ad: what they made is in raw_jobs and in the published facts.
        return stage;
    }
  };
}
