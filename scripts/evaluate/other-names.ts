import type { Label } from "#moderation/finding.ts";
import type { Lexicon } from "#moderation/lexicon/lexicon.ts";
import { createNamePool } from "../tagger/name-pool.ts";
import { randomFrom } from "../tagger/random.ts";
import { swapNames } from "../tagger/swap-names.ts";
import type { GoldDocument, Span } from "./gold.ts";

const optional = "?";
const seed = 7;

/**
 * Makes a copier of documents in which nearly every name of a person or a place is another, drawn by chance: well known,
 * rare, also a word of the language, or made up. What is then missed was found by its name and not by where it stands.
 */
export function otherNames(
  lexicon: Lexicon,
): (document: GoldDocument) => GoldDocument {
  const pool = createNamePool(lexicon);
  const random = randomFrom(seed);
  return (document) => {
    const { id, text } = document;
    const spans = [
      ...document.spans,
      ...document.optional.map((span) => ({
        ...span,
        label: optional + span.label,
      })),
    ];
    const swapped = swapNames(
      { id, source: "gold", text, spans },
      lexicon,
      pool,
      random,
    );
    const marked = (isOptional: boolean): Span[] =>
      swapped.spans
        .filter(({ label }) => label.startsWith(optional) === isOptional)
        .map((span) => ({ ...span, label: labelOf(span.label) }));
    return {
      ...document,
      text: swapped.text,
      spans: marked(false),
      optional: marked(true),
    };
  };
}

const labels: readonly Label[] = ["PERSON", "PLACE", "ORG", "ID", "CONTACT", "DATE", "AGE", "QUASI"]; // prettier-ignore

const labelOf = (marked: string): Label =>
  labels.find((label) => marked.endsWith(label)) ?? "QUASI";
