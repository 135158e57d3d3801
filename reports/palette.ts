/** Ink and paper of everything that is published. */
export const INK = '#1b1f24';
export const MUTED = '#5b6672';
export const RULE = '#d5dbe1';
export const TINT = '#f3f6f8';
export const PAPER = '#ffffff';
export const ACCENT = '#0072B2';
/** Above and below: told apart in grey by a sign beside them, and never red and green. */
export const UP = '#0072B2';
export const DOWN = '#D55E00';

/** Okabe and Ito (2008), without black and yellow, which white paper swallows. */
const CATEGORIES = ['#0072B2', '#D55E00', '#009E73', '#CC79A7', '#E69F00', '#56B4E9'] as const;

/** Colour of a category by its place; the same place has the same colour in every chart. */
export function categoryColour(place: number): string {
  return CATEGORIES[place % CATEGORIES.length]!;
}

/** Colour of a country: by its key, which never changes, so that it keeps it from day to day. */
export function countryColour(countryId: number): string {
  return countryId === 0 ? MUTED : categoryColour(countryId - 1);
}

export const FONT_FAMILY = 'Source Sans 3';
