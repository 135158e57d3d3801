import { describe, expect, it } from 'vitest';
import { renderErrorPage } from './error-page.ts';

const excerpt = { ad: 'a<1>', before: 'con ', words: '<b>Java</b>', after: ' & SQL' };

describe('the page of errors', () => {
  const page = renderErrorPage({
    title: 'ads & labels',
    falsePositives: [{ name: 'Java', wrong: 3, right: 1, excerpts: [excerpt] }],
    falseNegatives: [
      { name: 'Diseño', wrong: 2, right: 0, excerpts: [] },
      { name: '<script>', wrong: 1, right: 0, excerpts: [] },
    ],
  });

  it('marks the words in their place and counts what is wrong', () => {
    expect(page).toContain('…con <mark>&lt;b&gt;Java&lt;/b&gt;</mark> &amp; SQL…');
    expect(page).toContain('Listed, but not labelled: 3');
    expect(page).toContain('Labelled, but not listed: 3');
    expect(page).toContain('not in these words');
  });

  it('lets nothing of an ad become markup, and loads nothing', () => {
    expect(page).not.toMatch(/<script|<b>|a<1>/u);
    expect(page).toContain("default-src 'none'");
    expect(page).not.toMatch(/https?:/u);
  });
});
