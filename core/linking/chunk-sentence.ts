/**
 * Words that introduce a skill and say nothing of which ("strong experience with"), in any order at the start of a
 * chunk. English, Spanish, French and Portuguese together: a word of one hardly begins a skill in another.
 */
const LEADS = words(
  'strong solid good excellent proven deep basic advanced extensive great demonstrated prior previous professional',
  'minimum hands-on you will have has must be are should we our the a an your their with in of to for on using use',
  'including such as ability able experience experienced knowledge understanding proficient proficiency familiar',
  'familiarity skill skills skilled expertise expert working year years yrs required requires requirement requirements',
  'preferred desired responsible responsibilities qualification qualifications other well also and or is plus level',
  'highly very some relevant similar related both any all each new various at least',
  'experiencia conocimiento conocimientos manejo dominio habilidad habilidades capacidad sólido sólidos buen buena',
  'excelente avanzado avanzados básico básicos en de del con para el la los las un una y o años mínimo deseable',
  'requisito requisitos nivel se requiere requerimos tener contar uso',
  'expérience connaissance connaissances maîtrise bonne bonnes solide solides capacité à des le les dans avec une et ou',
  'experiência conhecimento conhecimentos domínio habilidades capacidade bom boa anos desejável requisitos uso em',
);
const TAILS = words(
  'skill skills experience knowledge preferred required plus desired is are etc a deseable requerido souhaité desejável',
);

/** Where a sentence always falls apart: punctuation and conjunctions. */
const COARSE =
  /[,;:()[\]•*|\n]|\s[-–]\s|\.\s|\s\.|&|(?<![\p{L}\p{N}])(?:and|or|as well as|including|such as|y|e|o|así como|et|ou)(?![\p{L}\p{N}])/iu;
/** Finer, at the prepositions that join one activity to another. */
const FINE =
  /[,;:()[\]•*|\n/]|\s[-–]\s|\.\s|\s\.|&|(?<![\p{L}\p{N}])(?:and|or|as well as|including|such as|with|using|to ensure|in order to|while|through|within|by|for|y|e|o|así como|con|mediante|para|et|ou|avec|pour|com)(?![\p{L}\p{N}])/iu;
/** More chunks than this are a list that a ranking of ten cannot hold, and each one costs time. */
const MAX_CHUNKS = 24;

/**
 * The parts of a sentence that may each name a skill, without the words that only introduce or close one; a sentence
 * that does not fall apart is its own only chunk. Each text once, whatever its case; at most 24.
 */
export function chunkSentence(sentence: string): string[] {
  const text = sentence.replace(/<[A-Z_]+>/g, ' ');
  const chunks = new Map<string, string>();
  for (const pattern of [COARSE, FINE]) {
    for (const part of text.split(pattern)) {
      const chunk = stripFrame(part);
      const key = chunk.toLowerCase();
      if (chunk.length > 1 && !chunks.has(key)) chunks.set(key, chunk);
    }
  }
  return chunks.size === 0 ? [stripFrame(text) || text] : [...chunks.values()].slice(0, MAX_CHUNKS);
}

function stripFrame(text: string): string {
  const parts = text.trim().split(/\s+/);
  let start = 0;
  let end = parts.length;
  while (start < end && (LEADS.has(bare(parts[start]!)) || /^[\d+–-]+$/.test(parts[start]!))) {
    start++;
  }
  while (end > start && TAILS.has(bare(parts[end - 1]!))) end--;
  return parts
    .slice(start, end)
    .join(' ')
    .replace(/^[\s.:-]+|[\s.:-]+$/g, '');
}

function bare(word: string): string {
  return word.toLowerCase().replace(/[.:,+]+$/, '');
}

function words(...lines: readonly string[]): ReadonlySet<string> {
  return new Set(lines.flatMap((line) => line.split(' ')));
}
