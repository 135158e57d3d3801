/** A command of lmo as a document writes it, split into words; quotes kept together. */
export interface DocumentedCommand {
  line: string;
  words: string[];
}

/** All `npx lmo …` of a Markdown document, in fences and in running text. */
export function documentedCommands(markdown: string): DocumentedCommand[] {
  const found = [
    ...markdown.matchAll(/^(npx lmo [^\n#]+)/gm),
    ...markdown.matchAll(/`(npx lmo [^`]+)`/g),
  ].map((match) => match[1]!.trim());
  return [...new Set(found)].map((line) => ({
    line,
    words: (line.slice('npx lmo '.length).match(/"[^"]*"|\S+/g) ?? []).map((word) =>
      word.replace(/^"|"$/g, ''),
    ),
  }));
}
