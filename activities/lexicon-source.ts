/** What extraction and enhancement match against: the vocabulary of the code and the active taxonomy, if any. */
export interface LexiconState {
  /** "vocabulary@<hash>" or "vocabulary@<hash> esco@<release>": part of the stages' version. */
  version: string;
  /** JSON Lines file of the taxonomy's labels for the worker threads; null without a taxonomy. */
  taxonomyFile: string | null;
  /** Lines of the vocabulary that this installation added; empty without any. */
  localLines: string;
}

/** Tells the present lexicon; asked once per page, so it answers from memory unless a taxonomy was imported. */
export interface LexiconSource {
  current(): Promise<LexiconState>;
}
