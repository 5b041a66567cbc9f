import type { Evidence } from "../../finding.ts";
import type { Detector } from "../detector.ts";
import { evidenceAt, type Reason } from "../evidence.ts";
import { matchesOf } from "../patterns/matches.ts";

const bank = String.raw`(?:swedbank|nordea|handelsbanken|shb|seb|ica[- ]?banken|länsförsäkringar|lf[- ]?bank|skandia(?:banken)?|danske\s?bank|sparbanken|sbab|ikano|forex|marginalen|clearing\p{L}{0,8}|bank(?:en|konto|kontot)?|kontot?)`;
const join = String.raw`(?:[\s,.:;]{1,3}(?:och|sen|sedan|därefter|samt|så|konto\p{L}{0,6}|nr|nummer|numret|med|plus|är|följt|av|and|then)){1,4}[\s:,]{1,2}`;
/** "Nordea 3300 och sen 8705224": the clearing number and the account with a word between. */
const halves = new RegExp(
  String.raw`(?<!\p{L})${bank}(?:[\s,:]{1,2}(?:är|e|nr|nummer|clearing|konto|har)){0,2}[\s,:]{1,2}(?<clearing>\d{4}(?:-\d)?)(?<between>${join})(?<rest>\d(?:[ -]?\d){5,11})(?!\p{N}|[.,]\d|\s?(?:kr|kronor|sek|år)(?!\p{L}))`,
  "giu",
);

const reason: Reason = {
  kind: "bank-account",
  source: "context",
  ruleId: "bank-number",
  weight: 0.8,
};

function halvesOf({ index, 0: found, groups = {} }: RegExpExecArray) {
  const { clearing = "", between = "", rest = "" } = groups;
  const end = index + found.length;
  const start = end - rest.length - between.length - clearing.length;
  return [
    evidenceAt(start, start + clearing.length, reason),
    evidenceAt(end - rest.length, end, reason),
  ];
}

/** Finds accounts that are told in two parts: the clearing number and then the rest. */
export const accountHalves: Detector = {
  id: "account-halves",
  version: "1",
  kinds: ["bank-account"],
  run: (document): Evidence[] => matchesOf(document, halves).flatMap(halvesOf),
};
