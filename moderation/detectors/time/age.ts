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
  nameAge,
  parent,
  roughlyAfter,
} from "./age-patterns.ts";
import { findByRows, type PatternRow } from "./pattern-rows.ts";
import { faintAges } from "./age-faint.ts";
import { toItsUnit } from "./age-unit.ts";
import { agesInOtherForms } from "./age-forms.ts";
import {
  countsSomething,
  isLimit,
  inListOfNumbered,
  reason,
  restOf,
  spanStart,
  textBefore,
  unlessGeneral,
} from "./age-context.ts";
import {
  appositionReason,
  personReason,
  roughReason,
} from "./age-beside-person.ts";
import {
  copulaReason,
  unitReason,
  compoundReason,
  loneReason,
} from "./age-reasons.ts";
import type { Evidence } from "../../finding.ts";
import type { Detector } from "../detector.ts";
import type { Document } from "../reading/document.ts";

/** "15.30", "kl. 03.12": minutes are no years. */
const isMinutes = (document: Document, { start }: Evidence) =>
  /\d[.:]$/.test(document.text.slice(Math.max(0, start - 2), start));

const isSince = /^\sår\s(?:efter|före|innan|sedan|sen|senare|tillbaka|framåt)/u;

const unlessSince: PatternRow[1] = (document, match) =>
  isSince.test(restOf(document, match)) ? null : reason("age-after-cue", 0.45);

const unlessCounted: PatternRow[1] = (document, match) =>
  countsSomething(document, match) ||
  inListOfNumbered.test(textBefore(document, spanStart(match)))
    ? null
    : reason("age-after-cue", 0.4);

const rows: readonly PatternRow[] = [
  [
    afterCopula,
    (document, match) =>
      isLimit(document, match) ? null : copulaReason(document, match),
  ],
  [
    birthdayComing,
    (document, match) =>
      unlessGeneral(document, match, reason("age-after-cue", 0.7)),
  ],
  [withUnit, unitReason],
  [compound, compoundReason],
  [listed, unlessCounted],
  [afterSoon, unlessCounted],
  [lone, loneReason],
  [decade, () => reason("age-word", 0.45)],
  [apposition, appositionReason],
  [afterOn, personReason],
  [roughlyAfter, roughReason],
  [nameAge, personReason],
  [telegraphic, unlessSince],
  [sexAge, unlessSince],
  [parent, unlessSince],
];

const ages = (document: Document): Evidence[] => [
  ...findByRows(document, rows),
  ...agesInOtherForms(document),
  ...faintAges(document),
];

/** Finds the ages of people, in figures and words, and leaves durations and general limits alone. */
export const age: Detector = {
  id: "age",
  version: "1",
  kinds: ["age"],
  run: (document) =>
    ages(document)
      .filter((item) => !isMinutes(document, item))
      .map((item) => toItsUnit(document, item)),
};
