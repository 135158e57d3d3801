/**
 * Converts offsets from JavaScript's UTF-16 units to code points, the unit of all spans that are stored.
 * Returns a function for offsets into `text`; offsets must be asked for in [0, text.length]. A text without
 * surrogate pairs, which is nearly every ad, costs one native scan and no table.
 */
export function codePointOffsets(text: string): (utf16Offset: number) => number {
  if (!SURROGATE.test(text)) return (offset) => offset;
  const pairs: number[] = [];
  for (let i = 0; i < text.length; i++) {
    const unit = text.charCodeAt(i);
    if (unit >= 0xd800 && unit <= 0xdbff && i + 1 < text.length) {
      const next = text.charCodeAt(i + 1);
      if (next >= 0xdc00 && next <= 0xdfff) pairs.push(i++);
    }
  }
  return (offset) => {
    let low = 0;
    let high = pairs.length;
    while (low < high) {
      const middle = (low + high) >> 1;
      if (pairs[middle]! < offset) low = middle + 1;
      else high = middle;
    }
    return offset - low;
  };
}

const SURROGATE = /[\ud800-\udbff]/;

/** The part of `text` between two code point offsets. */
export function sliceCodePoints(text: string, start: number, end: number): string {
  return [...text].slice(start, end).join('');
}
