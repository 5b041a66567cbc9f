import {
  afterCopula,
  afterSoon,
  birthdayComing,
  withUnit,
  compound,
  decade,
  apposition,
  afterOn,
  telegraphic,
  listed,
  lone,
  sexAge,
  besideSex,
  nameAge,
  parent,
} from "./age-patterns.ts";
import { faintAges } from "./age-faint.ts";
import { agesInOtherForms } from "./age-forms.ts";
import {
  countsSomething,
  reason,
  restOf,
  unlessGeneral,
} from "./age-context.ts";
import {
  copulaReason,
  unitReason,
  personReason,
  appositionReason,
  compoundReason,
  loneReason,
} from "./age-reasons.ts";
import type { Evidence } from "../../finding.ts";
import type { Detector } from "../detector.ts";
import type { Document } from "../reading/document.ts";
import { evidenceForMatches } from "../evidence.ts";

/** "15.30", "kl. 03.12": minutes are no years. */
const isMinutes = (document: Document, { start }: Evidence) =>
  /\d[.:]$/.test(document.text.slice(Math.max(0, start - 2), start));

const isSince = /^\sår\s(?:efter|före|innan|sedan|sen|senare|tillbaka|framåt)/u;

const agesBesideWords = (document: Document): Evidence[] =>
  [
    telegraphic,
    ...(besideSex.test(document.text) ? [sexAge] : []),
    parent,
  ].flatMap((pattern) =>
    evidenceForMatches(document, pattern, (match) =>
      isSince.test(restOf(document, match))
        ? null
        : reason("age-after-cue", 0.45),
    ),
  );

function ages(document: Document): Evidence[] {
  return [
    ...evidenceForMatches(
      document,
      afterCopula,
      (match) =>
        unlessGeneral(document, match, reason("age-after-cue", 0.5)) &&
        copulaReason(document, match),
    ),
    ...evidenceForMatches(document, birthdayComing, (match) =>
      unlessGeneral(document, match, reason("age-after-cue", 0.7)),
    ),
    ...evidenceForMatches(document, withUnit, (match) =>
      unitReason(document, match),
    ),
    ...evidenceForMatches(document, compound, (match) =>
      compoundReason(document, match),
    ),
    ...evidenceForMatches(document, listed, (match) =>
      countsSomething(document, match) ? null : reason("age-after-cue", 0.4),
    ),
    ...evidenceForMatches(document, afterSoon, (match) =>
      countsSomething(document, match) ? null : reason("age-after-cue", 0.4),
    ),
    ...evidenceForMatches(document, lone, (match) =>
      loneReason(document, match),
    ),
    ...evidenceForMatches(document, decade, () => reason("age-word", 0.45)),
    ...evidenceForMatches(document, apposition, (match) =>
      appositionReason(document, match),
    ),
    ...[afterOn, nameAge].flatMap((pattern) =>
      evidenceForMatches(document, pattern, (match) =>
        personReason(document, match),
      ),
    ),
    ...agesBesideWords(document),
    ...agesInOtherForms(document),
    ...faintAges(document),
  ];
}

/** Finds the ages of people, in figures and words, and leaves durations and general limits alone. */
export const age: Detector = {
  id: "age",
  version: "1",
  kinds: ["age"],
  run: (document) =>
    ages(document).filter((item) => !isMinutes(document, item)),
};
