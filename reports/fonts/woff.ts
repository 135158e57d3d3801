import { deflateSync } from 'node:zlib';
import { readTables } from './truetype.ts';

/**
 * Packs a TrueType font as WOFF 1.0 (W3C recommendation of 2012-12-13): the same tables, each compressed, at about
 * half the size. Every browser since 2012 reads it.
 */
export function packWoff(font: Uint8Array): Uint8Array {
  const source = new DataView(font.buffer, font.byteOffset, font.byteLength);
  const packed = [...readTables(font)]
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([tag, table], index) => {
      const squeezed = deflateSync(table, { level: 9 });
      // The directory of the source is sorted by tag as well, so entries are in step.
      const checksum = source.getUint32(12 + 16 * index + 4);
      const bytes = squeezed.length < table.length ? squeezed : table;
      return { tag, bytes, checksum, length: table.length };
    });
  const padded = (length: number) => (length + 3) & ~3;
  const size = packed.reduce((sum, t) => sum + padded(t.bytes.length), 44 + 20 * packed.length);
  const woff = new Uint8Array(size);
  const view = new DataView(woff.buffer);
  view.setUint32(0, 0x774f4646);
  view.setUint32(4, source.getUint32(0));
  view.setUint32(8, size);
  view.setUint16(12, packed.length);
  view.setUint32(
    16,
    packed.reduce((sum, t) => sum + padded(t.length), 12 + 16 * packed.length),
  );
  view.setUint16(20, 1);
  let offset = 44 + 20 * packed.length;
  for (const [index, { tag, bytes, checksum, length }] of packed.entries()) {
    const entry = 44 + 20 * index;
    for (let i = 0; i < 4; i++) view.setUint8(entry + i, tag.charCodeAt(i));
    view.setUint32(entry + 4, offset);
    view.setUint32(entry + 8, bytes.length);
    view.setUint32(entry + 12, length);
    view.setUint32(entry + 16, checksum);
    woff.set(bytes, offset);
    offset += padded(bytes.length);
  }
  return woff;
}
