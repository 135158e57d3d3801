import { describe, expect, it } from 'vitest';
import { createRedaction } from './redaction.ts';

describe('createRedaction', () => {
  it.each([
    [
      'a password in a URL',
      'at postgresql://lmo:pa55@db:5432/x failed',
      'at postgresql://…@db:5432/x failed',
    ],
    ['a password with an at sign in it', 'postgres://u:p@ss@db/x', 'postgres://…@db/x'],
    ['one without a user', 'redis://:pa55@cache/0', 'redis://…@cache/0'],
    ['a URL inside JSON', '{"input":"https://u:p@h.example/"}', '{"input":"https://…@h.example/"}'],
    ['two URLs of a line', 'a://u:p@h b://v:q@i', 'a://…@h b://…@i'],
  ])('hides %s', (_, text, hidden) => {
    expect(createRedaction([])(text)).toBe(hidden);
  });

  it.each([
    'http://127.0.0.1:8233/namespaces/default',
    'mail to ana@faro.example: 12:30',
    'https://faro.example/@team',
    '',
  ])('leaves "%s" as it is', (text) => {
    expect(createRedaction([])(text)).toBe(text);
  });

  it('hides a known secret as text, in JSON and percent-encoded', () => {
    const redact = createRedaction(['geh"eim/42']);
    expect(redact('geh"eim/42 {"a":"geh\\"eim/42"} x=geh%22eim%2F42')).toBe('… {"a":"…"} x=…');
  });

  it('hides the longer of two secrets whole', () => {
    expect(createRedaction(['secret', 'secret-key'])('a secret-key')).toBe('a …');
  });

  it('takes no short word for a secret', () => {
    expect(createRedaction(['', 'a'])('a cat')).toBe('a cat');
  });
});
