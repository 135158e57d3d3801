import { inflateSync } from 'node:zlib';
import { describe, expect, it } from 'vitest';
import { readFace, REPORT_FONTS } from '../fixtures/report-fonts.ts';
import { readTables, readTrueType } from './truetype.ts';
import { packWoff } from './woff.ts';

describe('readTrueType', () => {
  it('measures text by the advance widths of the font', () => {
    // Figures of the font are 497 units of 1000 wide, as its metrics table says.
    expect(REPORT_FONTS.regular.width('0', 1000)).toBeCloseTo(497, 0);
    expect(REPORT_FONTS.regular.width('00', 10)).toBeCloseTo(9.94, 2);
    expect(REPORT_FONTS.bold.width('Excel', 12)).toBeGreaterThan(
      REPORT_FONTS.regular.width('Excel', 12),
    );
  });

  it('has the characters that reports are typeset with', () => {
    const missing = REPORT_FONTS.regular.width('\ue000', 1000);
    for (const character of ['\u202f', '\u2212', '×', '–', 'ñ', '↑', '↓', '…'])
      expect(REPORT_FONTS.regular.width(character, 1000), character).not.toBe(missing);
  });

  it('measures nothing as nothing', () => {
    expect(REPORT_FONTS.regular.width('', 12)).toBe(0);
  });

  it('says which table a file lacks', () => {
    const empty = new Uint8Array(12);
    expect(() => readTrueType(empty)).toThrow('no table "head"');
  });
});

describe('packWoff', () => {
  const font = readFace('400Regular');
  const woff = packWoff(font);
  const view = new DataView(woff.buffer, woff.byteOffset);

  it('announces its own length and is at most two thirds of the font', () => {
    expect(String.fromCharCode(...woff.subarray(0, 4))).toBe('wOFF');
    expect(view.getUint32(8)).toBe(woff.length);
    expect(woff.length).toBeLessThan(font.length * 0.67);
  });

  it('holds every table of the font unchanged', () => {
    const tables = readTables(font);
    expect(view.getUint16(12)).toBe(tables.size);
    for (let i = 0; i < tables.size; i++) {
      const entry = 44 + 20 * i;
      const tag = String.fromCharCode(...woff.subarray(entry, entry + 4));
      const bytes = woff.subarray(
        view.getUint32(entry + 4),
        view.getUint32(entry + 4) + view.getUint32(entry + 8),
      );
      const original = tables.get(tag)!;
      const unpacked = bytes.length < original.length ? inflateSync(bytes) : bytes;
      expect(Buffer.compare(unpacked, original), tag).toBe(0);
    }
  });
});
