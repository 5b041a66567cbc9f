import type { Evidence } from "../../finding.ts";
import { firstStep, surnameStep } from "../../lexicon/word-info.ts";
import type { Detector } from "../detector.ts";
import type { Document, Word } from "../reading/document.ts";
import { wordRules } from "../word-rules.ts";
import { evidenceFor } from "../evidence.ts";
import type { WordForm } from "../reading/word-form.ts";

const isSubject = ({ key }: WordForm) =>
  /^(?:matte|matten|matematik|svenska|sva|engelska|so|no|idrott|idrotten|gympa|gympan|bild|bilden|slöjd|slöjden|träslöjd|syslöjd|tyska|franska|spanska|arabiska|hemspråk|modersmål|kemi|kemin|fysik|fysiken|bio|biologi|historia|geografi|religion|samhälle|hemkunskap|hkk|musik|musiken|teknik)$/.test(
    key,
  );

/** "har ek i matte": whom one has in a subject is its teacher; "prov", "läxa" and "svårt" are on no list of names. */
function teacher({ words }: Document, word: Word): Evidence[] {
  const [verb, name, join] = [-3, -2, -1].map(
    (offset) => words[word.index + offset],
  );
  const isHad =
    verb !== undefined &&
    name !== undefined &&
    join?.key === "i" &&
    join.gap === " " &&
    name.gap === " " &&
    /^(?:har|hade|haft|ha|får|fick|fått|med)$/.test(verb.key);
  if (!isHad || name.shape !== "lower" || name.text.length < 2) return [];
  return firstStep(name.info) >= 5 || surnameStep(name.info) >= 8
    ? [
        evidenceFor(name, name, {
          kind: "person",
          source: "context",
          ruleId: "name-cue-after",
          weight: 0.4,
          parameters: { cue: word.key },
        }),
      ]
    : [];
}

/** Finds teachers by what they teach: "har ek i matte". */
export const teacherOfSubject: Detector = {
  id: "teacher-of-subject",
  version: "1",
  kinds: ["person"],
  run: wordRules([isSubject, teacher]),
};
