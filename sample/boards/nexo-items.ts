import type { PayPeriod } from '../../core/posting/cleaned-posting.ts';
import type { SampleAd } from '../ads/sample-ad.ts';

export const NEXO_LIMIT = 50;

const PERIODS: Readonly<Record<PayPeriod, string>> = {
  hour: 'HOUR',
  day: 'DAY',
  week: 'WEEK',
  month: 'MONTH',
  year: 'YEAR',
};

/** An ad as the JSON board's API gives it. */
interface NexoItem {
  id: string;
  titulo: string | null;
  empresa: string;
  sobre_empresa: string | null;
  descripcion: string;
  requisitos: string | null;
  ubicacion: string;
  ciudad: string;
  region: string;
  pais: string;
  modalidad: string | null;
  tipo_contrato: string | null;
  jornada: string | null;
  seniority: string | null;
  salario: string | null;
  salario_min: number | null;
  salario_max: number | null;
  moneda: string | null;
  periodo: string | null;
  fecha_publicacion: string;
  fecha_cierre: string | null;
  idioma: string;
  categoria: string;
  etiquetas: readonly string[];
  url: string;
}

/** The API's form of an ad. */
function nexoItem(ad: SampleAd): NexoItem {
  const { salary, truth } = ad;
  return {
    id: ad.id,
    titulo: ad.title === '' ? null : ad.title,
    empresa: ad.company,
    sobre_empresa: ad.aboutHtml,
    descripcion: ad.descriptionHtml,
    requisitos: ad.requirementsHtml,
    ubicacion: `${ad.city}, ${ad.region}`,
    ciudad: ad.city,
    region: ad.region,
    pais: ad.country,
    modalidad: ad.remoteText,
    tipo_contrato: ad.contractText,
    jornada: ad.scheduleText,
    seniority: truth.seniority === 'unknown' ? null : truth.seniority,
    salario: ad.salaryText,
    salario_min: salary?.min ?? null,
    salario_max: salary?.max ?? null,
    moneda: salary?.currency ?? null,
    periodo: salary ? PERIODS[salary.period] : null,
    fecha_publicacion: ad.postedOn,
    fecha_cierre: ad.closesOn,
    idioma: ad.language,
    categoria: ad.category,
    etiquetas: ad.tags,
    url: ad.url,
  };
}

/** A page of the API: `limit` is held to its maximum. */
export function nexoPage(
  ads: readonly SampleAd[],
  { offset, limit }: { offset: number; limit: number },
) {
  const held = Math.min(limit, NEXO_LIMIT);
  return {
    total: ads.length,
    offset,
    limit: held,
    items: ads.slice(offset, offset + held).map(nexoItem),
  };
}
