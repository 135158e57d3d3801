import { createWriteStream } from 'node:fs';
import { access, mkdir, rename, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { once } from 'node:events';
import type pg from 'pg';
import type { TaxonomyLabel, TaxonomySkill } from '../../core/taxonomy/taxonomy-skill.ts';
import { findActiveRelease, releaseVersion, type TaxonomyRelease } from './releases.ts';

export interface LoadedTaxonomy {
  release: string;
  /** Changes with every bundle that is imported into the release. */
  version: string;
  skills: TaxonomySkill[];
}

export interface TaxonomyCache {
  release: string;
  version: string;
  /** JSON Lines, a TaxonomySkill each. */
  path: string;
}

/** Skills of a query: about half a megabyte of labels with three languages. */
const PAGE_SIZE = 2000;

/** The skills of the active release in order of their URIs; null without one. */
export async function loadTaxonomySkills(pool: pg.Pool): Promise<LoadedTaxonomy | null> {
  const active = await findActiveRelease(pool);
  if (active === null) return null;
  const skills: TaxonomySkill[] = [];
  for await (const page of skillPages(pool, active)) skills.push(...page);
  return { release: active.release, version: releaseVersion(active), skills };
}

/**
 * Writes the skills of the active release to a file that worker threads read, named by its version, and returns
 * where it is; a file that is there already is used again. Null without an active release.
 */
export async function writeTaxonomyCache(
  pool: pg.Pool,
  folder: string,
): Promise<TaxonomyCache | null> {
  const active = await findActiveRelease(pool);
  if (active === null) return null;
  const version = releaseVersion(active);
  const path = join(folder, `taxonomy-${version.replace(/[^\w.-]/gu, '_')}.jsonl`);
  if (await exists(path)) return { release: active.release, version, path };

  await mkdir(folder, { recursive: true });
  const unfinished = `${path}.${process.pid}.part`;
  const file = createWriteStream(unfinished);
  try {
    for await (const page of skillPages(pool, active)) {
      const lines = page.map((skill) => `${JSON.stringify(skill)}\n`).join('');
      if (!file.write(lines)) await once(file, 'drain');
    }
    file.end();
    await once(file, 'finish');
    await rename(unfinished, path);
  } finally {
    file.destroy();
    await rm(unfinished, { force: true });
  }
  return { release: active.release, version, path };
}

interface SkillRow {
  uri: string;
  type: string;
  labels: { language: string; text: string; kind: 'preferred' | 'alternative' | 'hidden' }[];
}

async function* skillPages(
  pool: pg.Pool,
  release: TaxonomyRelease,
): AsyncIterable<TaxonomySkill[]> {
  let after = '';
  for (;;) {
    const { rows } = await pool.query<SkillRow>(
      `SELECT t.uri, coalesce(t.skill_type, '') AS type,
              coalesce(json_agg(json_build_object('language', l.language, 'text', l.label, 'kind', l.kind)
                                ORDER BY l.language, l.kind <> 'preferred', l.label COLLATE "C")
                       FILTER (WHERE l.label IS NOT NULL), '[]') AS labels
       FROM (SELECT release_id, uri, skill_type FROM esco_taxonomy
             WHERE release_id = $1 AND concept_type = 'skill' AND uri COLLATE "C" > $2
             ORDER BY uri COLLATE "C" LIMIT $3) t
       LEFT JOIN esco_labels l USING (release_id, uri)
       GROUP BY t.uri, t.skill_type ORDER BY t.uri COLLATE "C"`,
      [release.releaseId, after, PAGE_SIZE],
    );
    const last = rows.at(-1);
    if (last === undefined) return;
    yield rows.map(toSkill);
    after = last.uri;
  }
}

function toSkill({ uri, type, labels }: SkillRow): TaxonomySkill {
  const seen = new Set<string>();
  const distinct: TaxonomyLabel[] = [];
  for (const { language, text, kind } of labels) {
    const key = `${language}\n${text}`;
    if (seen.has(key)) continue;
    seen.add(key);
    distinct.push({ language, text, kind: kind === 'preferred' ? 'preferred' : 'alternative' });
  }
  return { uri, uuid: uri.slice(uri.lastIndexOf('/') + 1), type, labels: distinct };
}

async function exists(path: string): Promise<boolean> {
  return access(path).then(
    () => true,
    () => false,
  );
}
