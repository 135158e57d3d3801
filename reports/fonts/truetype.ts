/** The tables of a TrueType font that text is measured with. */
export interface TrueTypeFont {
  /** Width of a text in the unit of `size`, without kerning. */
  width(text: string, size: number): number;
}

/** Directory of a font file: the bytes of each table by its tag (OpenType specification, "Organization of an OpenType Font"). */
export function readTables(bytes: Uint8Array): Map<string, Uint8Array> {
  const view = viewOf(bytes);
  const tables = new Map<string, Uint8Array>();
  for (let i = 0; i < view.getUint16(4); i++) {
    const entry = 12 + 16 * i;
    const tag = String.fromCharCode(...bytes.subarray(entry, entry + 4));
    const offset = view.getUint32(entry + 8);
    tables.set(tag, bytes.subarray(offset, offset + view.getUint32(entry + 12)));
  }
  return tables;
}

/**
 * Reads advance widths, so that labels can be laid out without a screen. Characters that the font lacks measure as
 * its missing glyph. Throws when the file is no TrueType font with a Unicode map of format 4.
 */
export function readTrueType(bytes: Uint8Array): TrueTypeFont {
  const tables = readTables(bytes);
  const table = (tag: string) => {
    const found = tables.get(tag);
    if (found === undefined) throw new Error(`the font has no table "${tag}"`);
    return viewOf(found);
  };
  const unitsPerEm = table('head').getUint16(18);
  const advances = table('hhea').getUint16(34);
  const metrics = table('hmtx');
  const glyphOf = readCharacterMap(table('cmap'));
  const known = new Map<string, number>();
  const advance = (character: string) => {
    let width = known.get(character);
    if (width === undefined) {
      const glyph = glyphOf(character.codePointAt(0)!);
      width = metrics.getUint16(4 * Math.min(glyph, advances - 1)) / unitsPerEm;
      known.set(character, width);
    }
    return width;
  };
  return {
    width: (text, size) => [...text].reduce((sum, character) => sum + advance(character), 0) * size,
  };
}

// Segments of code points that map to glyphs (OpenType specification, "cmap", format 4).
function readCharacterMap(cmap: DataView): (codePoint: number) => number {
  let start = -1;
  for (let i = 0; i < cmap.getUint16(2); i++) {
    const offset = cmap.getUint32(8 + 8 * i);
    if (cmap.getUint16(offset) === 4) start = offset;
  }
  if (start < 0) throw new Error('the font has no Unicode character map of format 4');
  const doubled = cmap.getUint16(start + 6);
  const [ends, starts] = [start + 14, start + 16 + doubled];
  const [deltas, offsets] = [starts + doubled, starts + 2 * doubled];
  return (codePoint) => {
    for (let i = 0; i < doubled; i += 2) {
      if (codePoint > cmap.getUint16(ends + i)) continue;
      const first = cmap.getUint16(starts + i);
      if (codePoint < first) return 0;
      const rangeOffset = cmap.getUint16(offsets + i);
      const delta = cmap.getUint16(deltas + i);
      if (rangeOffset === 0) return (codePoint + delta) & 0xffff;
      const glyph = cmap.getUint16(offsets + i + rangeOffset + 2 * (codePoint - first));
      return glyph === 0 ? 0 : (glyph + delta) & 0xffff;
    }
    return 0;
  };
}

function viewOf(bytes: Uint8Array): DataView {
  return new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
}
