import { z } from 'zod';
import { SourceChangedError } from '../../../../core/errors.ts';
import { EMPTY_RAW_POSTING, type RawPosting } from '../../../../core/posting/raw-posting.ts';

const page = z.object({
  total: z.int().nonnegative(),
  offset: z.int().nonnegative(),
  items: z.array(z.unknown()),
});

/** Reads the frame of a page of nexo's API. Throws SourceChangedError that names what was expected where. */
export function parseNexoPage(json: string, pageUrl: string): z.infer<typeof page> {
  let value: unknown;
  try {
    value = JSON.parse(json);
  } catch (cause) {
    throw new SourceChangedError(`${pageUrl}: expected JSON.`, { cause });
  }
  const parsed = page.safeParse(value);
  if (parsed.success) return parsed.data;
  throw new SourceChangedError(
    `${pageUrl}: expected { total, offset, items }. ${z.prettifyError(parsed.error)}`,
    { cause: parsed.error },
  );
}

const text = z
  .string()
  .nullish()
  .transform((value) => (value?.trim() ? value : null));
const figure = z
  .number()
  .nullish()
  .transform((value) => (value === null || value === undefined ? null : String(value)));

const item = z.object({
  id: z.union([z.string().min(1), z.number().transform(String)]),
  titulo: text,
  empresa: text,
  sobre_empresa: text,
  descripcion: text,
  requisitos: text,
  ubicacion: text,
  ciudad: text,
  region: text,
  pais: text,
  modalidad: text,
  tipo_contrato: text,
  jornada: text,
  seniority: text,
  salario: text,
  salario_min: figure,
  salario_max: figure,
  moneda: text,
  periodo: text,
  fecha_publicacion: text,
  fecha_cierre: text,
  idioma: text,
  categoria: text,
  etiquetas: z
    .array(z.string())
    .nullish()
    .transform((tags) => tags ?? []),
  url: text,
});

/** One ad of nexo's API as a posting, or what its JSON has that the schema has not. */
export function parseNexoItem(
  value: unknown,
): RawPosting | { problem: string; field: string | null } {
  const parsed = item.safeParse(value);
  if (!parsed.success) {
    const [issue] = parsed.error.issues;
    const field = issue?.path.join('.') ?? '';
    return { problem: issue?.message ?? 'Invalid input', field: field === '' ? null : field };
  }
  const ad = parsed.data;
  const contract = [ad.tipo_contrato, ad.jornada].filter((part) => part !== null);
  return {
    ...EMPTY_RAW_POSTING,
    externalId: ad.id,
    url: ad.url,
    title: ad.titulo,
    description: ad.descripcion,
    requirements: ad.requisitos,
    companyDescription: ad.sobre_empresa,
    company: ad.empresa,
    location: ad.ubicacion,
    city: ad.ciudad,
    region: ad.region,
    country: ad.pais,
    salary: ad.salario,
    salaryMin: ad.salario_min,
    salaryMax: ad.salario_max,
    salaryCurrency: ad.moneda,
    salaryPeriod: ad.periodo,
    contract: contract.length === 0 ? null : contract.join(', '),
    remote: ad.modalidad,
    seniority: ad.seniority,
    postedOn: ad.fecha_publicacion,
    closesOn: ad.fecha_cierre,
    language: ad.idioma,
    category: ad.categoria,
    skillTags: ad.etiquetas,
  };
}
