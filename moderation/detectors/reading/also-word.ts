import type { Evidence } from "../../finding.ts";
import type { Word } from "./document.ts";
import { evidenceFor } from "../evidence.ts";

/** Gives a reason against a name: where it stands, the word is an everyday one. */
export const alsoWord = (word: Word): Evidence =>
  evidenceFor(word, word, {
    kind: "person",
    source: "context",
    ruleId: "also-a-word",
    weight: -0.5,
    parameters: { word: word.key },
  });
