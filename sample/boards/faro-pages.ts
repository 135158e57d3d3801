import type { PayPeriod } from '../../core/posting/cleaned-posting.ts';
import type { SampleAd } from '../ads/sample-ad.ts';
import { escapeHtml } from '../text/render.ts';
import { type BoardContent, pageOf } from './board-content.ts';

export const FARO_PAGE_SIZE = 25;
const SIMILAR_ADS = 4;

/** A page in the site's frame: head, navigation, footer. `head` and `main` are HTML. */
function frame({ title, head, main }: { title: string; head: string; main: string }): string {
  return `<!doctype html>
<html lang="es">
<head>
<meta charset="utf-8">
<title>${escapeHtml(title)} | Faro Empleos</title>
${head}
</head>
<body>
<header><nav><a href="/ofertas">Ofertas</a> <a href="/empresas">Empresas</a> <a href="/consejos">Consejos</a> <a href="/ingresar">Ingresar</a></nav></header>
<main>
${main}
</main>
<footer><p>Faro Empleos · <a href="/terminos">Términos</a> · <a href="/privado/panel">Acceso empresas</a></p><p>Usamos cookies para mejorar su experiencia.</p></footer>
</body>
</html>
`;
}

function placeOf(ad: SampleAd): string {
  return [ad.city, ad.region].filter(Boolean).join(', ');
}

/** A list page; `page` counts from 1. */
export function faroListPage(content: BoardContent, page: number): string {
  const { entries, pageCount } = pageOf(content.ads, { page, size: FARO_PAGE_SIZE });
  const query = `asof=${content.date}`;
  const next = page < pageCount ? `/ofertas?page=${page + 1}&amp;${query}` : null;
  const cards = entries.map(
    (ad) => `<li class="oferta" data-id="${ad.id}">
<a class="oferta-enlace" href="/ofertas/${ad.id}?${query}">${escapeHtml(ad.title)}</a>
<span class="oferta-empresa">${escapeHtml(ad.company)}</span> <span class="oferta-lugar">${escapeHtml(placeOf(ad))}</span>
</li>`,
  );
  return frame({
    title: `Ofertas, página ${page}`,
    head: next ? `<link rel="next" href="${next}">` : '',
    main: `<h1>Ofertas de empleo</h1>
<p class="total" data-total="${content.ads.length}">${content.ads.length} ofertas</p>
<ul class="ofertas">
${cards.join('\n')}
</ul>
<p class="paginas">Página ${page} de ${pageCount}${next ? ` <a rel="next" href="${next}">Siguiente</a>` : ''}</p>`,
  });
}

const UNIT_TEXT: Readonly<Record<PayPeriod, string>> = {
  hour: 'HOUR',
  day: 'DAY',
  week: 'WEEK',
  month: 'MONTH',
  year: 'YEAR',
};

function employmentType({ truth }: SampleAd): string | string[] {
  const time = truth.workingTime === 'part_time' ? 'PART_TIME' : 'FULL_TIME';
  if (truth.contract === 'contractor') return 'CONTRACTOR';
  return truth.contract === 'temporary' || truth.contract === 'fixed_term'
    ? [time, 'TEMPORARY']
    : time;
}

/** The schema.org JobPosting of an ad. */
function jobPosting(ad: SampleAd): Readonly<Record<string, unknown>> {
  const { salary } = ad;
  return {
    '@context': 'https://schema.org/',
    '@type': 'JobPosting',
    ...(ad.title ? { title: ad.title } : {}),
    description: ad.descriptionHtml,
    datePosted: ad.postedOn,
    ...(ad.closesOn ? { validThrough: `${ad.closesOn}T23:59` } : {}),
    employmentType: employmentType(ad),
    hiringOrganization: { '@type': 'Organization', name: ad.company },
    jobLocation: {
      '@type': 'Place',
      address: {
        '@type': 'PostalAddress',
        addressLocality: ad.city,
        addressRegion: ad.region,
        addressCountry: ad.country,
      },
    },
    ...(ad.truth.remote === 'remote' ? { jobLocationType: 'TELECOMMUTE' } : {}),
    ...(salary
      ? {
          baseSalary: {
            '@type': 'MonetaryAmount',
            currency: salary.currency,
            value: {
              '@type': 'QuantitativeValue',
              minValue: salary.min,
              maxValue: salary.max,
              unitText: UNIT_TEXT[salary.period],
            },
          },
        }
      : {}),
    identifier: { '@type': 'PropertyValue', name: 'Faro Empleos', value: ad.id },
    ...(ad.tags.length > 0 ? { skills: ad.tags.join(', ') } : {}),
    url: ad.url,
  };
}

/** The page of one ad. */
export function faroDetailPage(content: BoardContent, ad: SampleAd): string {
  // "<" is escaped, so that no text of an ad ends the script element.
  const linkedData = JSON.stringify(jobPosting(ad)).replaceAll('<', '\\u003c');
  const at = content.ads.indexOf(ad);
  const similar = content.ads
    .slice(at + 1)
    .filter((other) => other.category === ad.category)
    .slice(0, SIMILAR_ADS);
  const field = (name: string, text: string | null) =>
    text ? `<p class="${name}">${escapeHtml(text)}</p>\n` : '';
  return frame({
    title: ad.title,
    head: `<link rel="canonical" href="${ad.url}">\n<script type="application/ld+json">${linkedData}</script>`,
    main: `<article class="detalle" data-id="${ad.id}">
<h1>${escapeHtml(ad.title)}</h1>
${field('empresa', ad.company)}${field('lugar', placeOf(ad))}${field('salario', ad.salaryText)}${field('modalidad', ad.remoteText)}${field('contrato', ad.contractText)}<p>Publicada el <time class="publicada" datetime="${ad.postedOn}">${ad.postedOn}</time></p>
<div class="descripcion">
${ad.descriptionHtml}
</div>
</article>
<aside class="similares"><h2>Ofertas similares</h2><ul>
${similar.map((other) => `<li><a href="/ofertas/${other.id}?asof=${content.date}">${escapeHtml(other.title)}</a> ${escapeHtml(other.company)}</li>`).join('\n')}
</ul></aside>`,
  });
}
