import { COUNTRY_NAMES } from '../data/places.ts';
import type { SampleAd } from '../ads/sample-ad.ts';
import { type BoardContent, pageOf } from './board-content.ts';

const PAGE_SIZE = 20;
/** The payload's bytes are XORed with this: no reader of the raw answer finds an ad in it. */
const MASK = 0x5a;

/** What the script of a page is sent. */
interface VitrinePayload {
  pageCount: number;
  total: number;
  cards: readonly VitrineCard[];
}

interface VitrineCard {
  id: string;
  link: string;
  title: string;
  company: string;
  place: string;
  salary: string | null;
  contract: string | null;
  remote: string | null;
  posted: string;
  closes: string | null;
  full: string;
}

function cardOf(ad: SampleAd): VitrineCard {
  return {
    id: ad.id,
    link: ad.url,
    title: ad.title,
    company: ad.company,
    place: `${ad.city}, ${ad.region}, ${COUNTRY_NAMES[ad.country]}`,
    salary: ad.salaryText,
    contract: ad.contractText,
    remote: ad.remoteText,
    posted: ad.postedOn,
    closes: ad.closesOn,
    full: ad.descriptionHtml,
  };
}

/** The encoded content of a page, counted from 1: base64 of masked UTF-8 JSON. */
export function vitrinePayload(content: BoardContent, page: number): string {
  const { entries, pageCount } = pageOf(content.ads, { page, size: PAGE_SIZE });
  const payload: VitrinePayload = {
    pageCount,
    total: content.ads.length,
    cards: entries.map(cardOf),
  };
  const bytes = Buffer.from(JSON.stringify(payload), 'utf8');
  return Buffer.from(bytes.map((byte) => byte ^ MASK)).toString('base64');
}

/** Runs in the browser: fetches the page's content, decodes it, builds the cards, marks the body as ready. */
const SCRIPT = `
(async () => {
  const query = new URLSearchParams(location.search);
  const page = query.get('page') || '1';
  const asof = query.get('asof') || document.body.dataset.date;
  const answer = await fetch('/contenu/' + page + '?asof=' + asof);
  if (!answer.ok) { document.body.dataset.error = String(answer.status); return; }
  const coded = atob(await answer.text());
  const bytes = Uint8Array.from(coded, (c) => c.charCodeAt(0) ^ ${MASK});
  const payload = JSON.parse(new TextDecoder().decode(bytes));
  const list = document.getElementById('annonces');
  for (const card of payload.cards) {
    const article = document.createElement('article');
    article.className = 'vt-card';
    article.dataset.id = card.id;
    const add = (tag, name, text) => {
      if (!text) return null;
      const element = document.createElement(tag);
      element.className = name;
      element.textContent = text;
      article.append(element);
      return element;
    };
    add('h2', 'vt-title', card.title);
    add('p', 'vt-company', card.company);
    add('p', 'vt-place', card.place);
    add('p', 'vt-salary', card.salary);
    add('p', 'vt-contract', card.contract);
    add('p', 'vt-remote', card.remote);
    add('time', 'vt-posted', card.posted)?.setAttribute('datetime', card.posted);
    add('time', 'vt-closes', card.closes)?.setAttribute('datetime', card.closes);
    add('a', 'vt-link', 'Voir le site')?.setAttribute('href', card.link);
    const full = document.createElement('div');
    full.className = 'vt-full';
    full.hidden = true;
    full.innerHTML = card.full;
    const more = add('button', 'vt-more', 'Lire la suite');
    more.addEventListener('click', () => { full.hidden = !full.hidden; });
    article.append(full);
    list.append(article);
  }
  document.body.dataset.pageCount = payload.pageCount;
  document.body.dataset.total = payload.total;
  document.body.dataset.ready = 'true';
})();
`;

/** The page as served: no ad in it until its script has run. */
export function vitrineShell(date: string): string {
  return `<!doctype html>
<html lang="fr">
<head><meta charset="utf-8"><title>Vitrine Emploi</title></head>
<body data-date="${date}">
<header><nav><a href="/">Annonces</a> <a href="/privado/espace">Espace recruteur</a></nav></header>
<main><h1>Annonces</h1><div id="annonces"></div><noscript>Activez JavaScript pour voir les annonces.</noscript></main>
<footer><p>Vitrine Emploi</p></footer>
<script>${SCRIPT}</script>
</body>
</html>
`;
}
