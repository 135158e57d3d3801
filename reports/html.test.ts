import { expect, it } from 'vitest';
import { escapeHtml } from './html.ts';

it('makes markup harmless, in text and in attributes', () => {
  expect(escapeHtml(`<script>"&'`)).toBe('&lt;script&gt;&quot;&amp;&#39;');
});

it('drops characters that XML cannot hold and keeps line breaks', () => {
  expect(escapeHtml('a\u0000b\u001bc\nd')).toBe('abc\nd');
});
