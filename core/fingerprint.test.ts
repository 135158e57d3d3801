import { expect, test } from 'vitest';
import { combineFingerprints, itemFingerprint } from './fingerprint.ts';

test('the fingerprint changes with the upstream result and with the version, and with nothing else', () => {
  const one = itemFingerprint('upstream', 'extract@1');
  expect(itemFingerprint('upstream', 'extract@1')).toBe(one);
  expect(itemFingerprint('upstream', 'extract@2')).not.toBe(one);
  expect(itemFingerprint('other', 'extract@1')).not.toBe(one);
  expect(itemFingerprint('up', 'stream')).not.toBe(itemFingerprint('ups', 'tream'));
});

test('a set has one fingerprint in any order, and none when it is empty', () => {
  expect(combineFingerprints(['b', 'a'])).toBe(combineFingerprints(['a', 'b']));
  expect(combineFingerprints(['a'])).not.toBe(combineFingerprints(['a', 'a']));
  expect(combineFingerprints([])).toBeNull();
});
