/** A stretch of a text that a reader takes for someone's name or a place. */
export interface Opinion {
  start: number;
  end: number;
  label: "PERSON" | "PLACE";
}

/** A reader of English, which gives a second opinion on English sentences: the same text, the same opinions. */
export interface EnglishReader {
  /** Which program and which version of it. */
  readonly version: string;
  read(text: string): readonly Opinion[];
}
