import type { Evidence, Kind } from "../../finding.ts";
import type { Document, Word } from "../reading/document.ts";
import { evidenceFor } from "../evidence.ts";

const isWork =
  /^(?:jobb|arbet|anställ|prakti|städa|diska|chef|mekaniker|kock|servit|kassa|vikari|work|skuld|klipp|trän|åt$|äter|handla|hyr|kund|ägare|äger|driver|run$|runs$|owns?$|lön|lämna|köpt|personal|handled|kolleg|lärling)/;

/** Makes evidence for a firm or club from its first word to its last; its form is the last word unless another tells more. */
export const named = (
  first: Word,
  last: Word,
  kind: Kind,
  weight: number,
  form = last,
): Evidence =>
  evidenceFor(first, last, {
    kind,
    source: "shape",
    ruleId: "organisation-form",
    weight,
    parameters: { form: form.key },
  });

/** Tells whether a word stands right before another in its sentence. */
export const isNear = (word: Word | undefined, next: Word): word is Word =>
  word !== undefined &&
  next.gap === " " &&
  word.sentence === next.sentence &&
  word.shape !== "number";

/** Tells whether work, training or rent is spoken of nearby. */
export const worksNear = ({ words }: Document, { index, sentence }: Word) =>
  words
    .slice(Math.max(0, index - 8), index + 5)
    .some((near) => near.sentence === sentence && isWork.test(near.key));
