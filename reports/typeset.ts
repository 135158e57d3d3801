const NO_BREAK_SPACE = '\u00a0';

/** Keeps together what must not be parted at the end of a line: "95 %", "n = 20", "2,4 ×". */
export function glueNumbers(text: string): string {
  return text
    .replaceAll(/(\d) (?=[%×])/g, `$1${NO_BREAK_SPACE}`)
    .replaceAll(' = ', `${NO_BREAK_SPACE}=${NO_BREAK_SPACE}`);
}

/** Breaks a text at its spaces into lines of at most `width`, in the unit of `measure`; a longer word has its own line. */
export function breakLines(
  text: string,
  width: number,
  measure: (text: string) => number,
): string[] {
  const lines: string[] = [];
  for (const word of text.split(' ')) {
    const last = lines.at(-1);
    if (last !== undefined && measure(`${last} ${word}`) <= width)
      lines[lines.length - 1] = `${last} ${word}`;
    else lines.push(word);
  }
  return lines;
}

/** A text cut to a width, with an ellipsis for what was cut; whole where it fits. */
export function shorten(text: string, width: number, measure: (text: string) => number): string {
  if (measure(text) <= width) return text;
  let end = text.length;
  while (end > 1 && measure(`${text.slice(0, end).trimEnd()}…`) > width) end--;
  return `${text.slice(0, end).trimEnd()}…`;
}
