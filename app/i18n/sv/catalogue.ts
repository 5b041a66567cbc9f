/** What a catalogue may hold: a sentence, or a function that makes one. */
export type Catalogue = Record<
  string,
  string | ((...parameters: never[]) => string)
>;
