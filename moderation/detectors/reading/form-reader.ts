import type { Lexicon } from "../../lexicon/lexicon.ts";
import { WordTable } from "../../lexicon/word-table.ts";
import type { Vocabulary } from "./vocabulary.ts";
import { readForm, type WordForm } from "./word-form.ts";

/** Reads words by their letters, each spelling once. */
export interface FormReader {
  read(text: string, start: number, end: number): WordForm;
}

/** Some twenty texts of five thousand words hold as many; more are let go together. */
const mostKept = 16_000;

/** Forms by their spelling. They are asked for by where a word stands, so that no word is cut out of a text that was met before. */
class KeptForms {
  readonly #places = new WordTable();
  readonly #forms: WordForm[] = [];

  get isFull(): boolean {
    return this.#forms.length > mostKept;
  }

  find(text: string, start: number, end: number): WordForm | undefined {
    const place = this.#places.getPart(text, start, end);
    return place === undefined ? undefined : this.#forms[place];
  }

  add(form: WordForm): void {
    this.#places.set(form.text, this.#forms.push(form) - 1);
  }
}

const keptOf = new WeakMap<Lexicon, KeptForms>();

function keptWith(lexicon: Lexicon): KeptForms {
  const known = keptOf.get(lexicon);
  if (known !== undefined && !known.isFull) return known;
  const kept = new KeptForms();
  keptOf.set(lexicon, kept);
  return kept;
}

/**
 * Makes a reader of words. Nine words in ten are the same few thousand in every text, so that what it read is kept with
 * the lexicon; but only of words the lists or the language have, for nothing of a text is to outlive its check.
 */
export function createFormReader(
  lexicon: Lexicon,
  vocabulary: Vocabulary,
): FormReader {
  const everywhere = keptWith(lexicon);
  const here = new Map<string, WordForm>();
  function readNew(text: string): WordForm {
    const form = readForm(text, lexicon, vocabulary);
    if (form.info === 0 && !form.isOrdinary) here.set(text, form);
    else everywhere.add(form);
    return form;
  }
  return {
    read(text, start, end) {
      const known = everywhere.find(text, start, end);
      if (known !== undefined) return known;
      const word = text.slice(start, end);
      return here.get(word) ?? readNew(word);
    },
  };
}
