import { PermanentError } from '../../core/errors.ts';
import type { PrismaClient } from '../../prisma/client.ts';
import type { SourceDescription } from './source-directory.ts';

/** Ids of the sources of a file, which may name one per row; each is registered when it is first met. */
export class SourceIds {
  readonly #prisma: PrismaClient;
  readonly #file: { description: SourceDescription; isSample: (name: string) => boolean };
  readonly #ids = new Map<string, Promise<number>>();

  constructor(
    prisma: PrismaClient,
    file: { description: SourceDescription; isSample: (name: string) => boolean },
  ) {
    this.#prisma = prisma;
    this.#file = file;
  }

  idOf(name: string): Promise<number> {
    if (name === '') throw new PermanentError('A source without a name cannot be registered.');
    let id = this.#ids.get(name);
    if (id === undefined) {
      id = this.#register(name);
      this.#ids.set(name, id);
    }
    return id;
  }

  async #register(name: string): Promise<number> {
    const { kind, defaultCountry, replayable, retentionDays } = this.#file.description;
    const isSample = this.#file.description.isSample || this.#file.isSample(name);
    const row = await this.#prisma.source.upsert({
      where: { name },
      create: { name, kind, defaultCountry, isSample, replayable, retentionDays },
      update: defaultCountry === null ? {} : { defaultCountry },
    });
    return Number(row.sourceId);
  }
}
