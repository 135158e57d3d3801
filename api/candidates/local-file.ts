import { mkdir, readFile, rename, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { loadVocabulary } from '../../core/vocabulary/load-vocabulary.ts';
import {
  addLocalAlias,
  addLocalSkill,
  freeSkillId,
  LOCAL_VOCABULARY,
  type LocalSkill,
} from '../../core/vocabulary/local-vocabulary.ts';
import { vocabularyProblems } from '../../core/vocabulary/check-vocabulary.ts';
import type { VocabularySkill } from '../../core/vocabulary/vocabulary.ts';
import { BadInputError } from '../problems.ts';

type Addition =
  | { readonly kind: 'skill'; readonly skill: Omit<LocalSkill, 'id'> }
  | { readonly kind: 'alias'; readonly id: string; readonly alias: string };

/** Skills of the vocabulary and of the data folder, by id. */
export async function knownSkills(dataDir: string): Promise<ReadonlyMap<string, VocabularySkill>> {
  const { skills } = loadVocabulary(await readLines(path.join(dataDir, LOCAL_VOCABULARY)));
  return new Map(skills.map((skill) => [skill.id, skill]));
}

let last: Promise<unknown> = Promise.resolve();

/**
 * Writes an addition into the local vocabulary of the data folder and returns the id of the skill that it is about; one
 * after the other within this process. Throws BadInputError when the vocabulary would have a problem then.
 */
export async function addToLocalVocabulary(dataDir: string, addition: Addition): Promise<string> {
  const done = last.then(() => add(path.join(dataDir, LOCAL_VOCABULARY), addition));
  last = done.catch(() => undefined);
  return done;
}

async function add(file: string, addition: Addition): Promise<string> {
  const before = await readLines(file);
  const { skills } = loadVocabulary(before);
  const id =
    addition.kind === 'alias'
      ? addition.id
      : freeSkillId(addition.skill.nameEn, new Set(skills.map((skill) => skill.id)));
  const after =
    addition.kind === 'alias'
      ? addLocalAlias(before, addition)
      : addLocalSkill(before, { ...addition.skill, id });
  const problems = vocabularyProblems(loadVocabulary(after));
  if (problems.length > 0) throw new BadInputError(`It does not fit: ${problems.join('; ')}.`);
  await mkdir(path.dirname(file), { recursive: true });
  await writeFile(`${file}.new`, after);
  await rename(`${file}.new`, file);
  return id;
}

async function readLines(file: string): Promise<string> {
  return readFile(file, 'utf8').catch((error: NodeJS.ErrnoException) => {
    if (error.code === 'ENOENT') return '';
    throw error;
  });
}
