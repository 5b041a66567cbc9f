import type { Evidence, Kind } from "../../finding.ts";
import type { Detector } from "../detector.ts";
import type { Document, Word } from "../reading/document.ts";
import { evidenceFor, type Reason } from "../evidence.ts";
import { readDigits } from "../reading/number-words.ts";
import { formTest } from "../reading/form-test.ts";

interface Run {
  first: Word;
  last: Word;
  /** What each word says in digits. */
  parts: string[];
  spelled: number;
}

const isGap = /^[\s,.;:/()'"…–—+*-]{1,5}$/u;
const joins = new Set([
  "eh", "öh", "äh", "ehm", "hmm", "komma", "punkt", "plus", "därefter", "följt", "av", "och", "sen", "sedan", "sist", "så", "streck", "bindestreck", "snedstreck", "slash", "mellanslag", "dubbel", "hundra", "and", "then", "dash", "double",
]); // prettier-ignore

/** Only a gap of a few signs, and no empty line, lies inside a number. */
const follows = (word: Word | undefined): word is Word =>
  word !== undefined && isGap.test(word.gap) && !/\n\s*\n/.test(word.gap);

const saysDigits = formTest(({ key }) => readDigits(key) !== null);

/** Gives the next word of a number that is told: the one after, or the one after "och", "streck" and the like. */
function nextOf(words: readonly Word[], last: Word): Word | null {
  let next = words[last.index + 1];
  for (let most = 0; most < 2 && follows(next) && joins.has(next.key); most++)
    next = words[next.index + 1];
  return follows(next) && saysDigits(next) ? next : null;
}

/** Fewer figures are no number to be called by. */
const fewest = 4;

/** "ett", "fyra": one short word alone says fewer figures than any number has, and most that say some stand so. */
const isTooShort = (words: readonly Word[], word: Word): boolean =>
  word.key.length <= fewest && nextOf(words, word) === null;

function runFrom(words: readonly Word[], first: Word): Run {
  const run: Run = { first, last: first, parts: [], spelled: 0 };
  for (
    let word: Word | null = first;
    word !== null && run.parts.length < 24;
    word = nextOf(words, word)
  ) {
    run.last = word;
    run.parts.push(readDigits(word.key) ?? "");
    if (/\p{L}/u.test(word.key)) run.spelled++;
  }
  return run;
}

/** A telephone or personal number in full, or the last four: its "ett" is a figure. */
const isInFull = ({ parts }: Run): boolean =>
  /^(?:0[1-9]\d{7,8}|\d{4}|\d{10}|\d{12})$/.test(parts.join(""));

/** "…4410, en siffra": an article at the end begins what comes next. */
function withoutArticle(words: readonly Word[], run: Run): Run {
  if (run.spelled > 1 && /^(?:ett|one)$/.test(run.last.key) && isInFull(run))
    return run;
  const next = words[run.last.index + 1];
  const before = words[run.last.index - 1];
  return /^(?:en|ett|one)$/.test(run.last.key) && next?.gap === " " && before
    ? {
        ...run,
        last: before,
        parts: run.parts.slice(0, -1),
        spelled: run.spelled - 1,
      }
    : run;
}

/** "fyra" beside "sista" is no figure yet. */
const isOfCue = (words: readonly Word[], word: Word) =>
  word.key === "fyra" &&
  (words[word.index + 1]?.key === "sista" ||
    (words[word.index - 1]?.key === "sista" &&
      words[word.index - 2]?.key !== "fyra"));

function runsOf(words: readonly Word[]): Run[] {
  const runs: Run[] = [];
  for (let at = 0; at < words.length; at++) {
    const word = words[at];
    if (!word || !saysDigits(word) || isOfCue(words, word)) continue;
    if (isTooShort(words, word)) continue;
    const run = runFrom(words, word);
    at = run.last.index;
    const told = withoutArticle(words, run);
    if (told.spelled > 0 && told.parts.join("").length >= fewest)
      runs.push(told);
  }
  return runs;
}

const beforePerson =
  /(?:person(?:al )?-?(?:nummer|numret|nr|number)|pers\.?\s?nr|pnr|samordnings\p{L}*|(?:fyra )?sista(?: fyra)?(?: siffr\p{L}*)?|kontroll(?:siffr|n)\p{L}*|last four(?: digits)?)[^\d.!?\n]{0,30}$/iu;
const beforeLastFour = /sista|kontroll|last/iu;
const beforePhone =
  /(?:tel|telefon|mobil|nummer|numret|nr|ring|nås|sms|swish|whatsapp|phone|number|call|text)\p{L}*[^\d.!?\n]{0,16}$/iu;
/** Read from the end back: from the start on it takes 5 µs, as any word may be what begins it. */
const beforeNumber =
  /$(?<=(?:nummer|numret|nr|kod|koden|ocr|clearing|giro|girot|konto|kontot|ärende|ärendet|mål)[^\d.!?\n]{0,12})/iu;
/** What is counted is no number to be called by. */
const counted =
  /^\s?(?:år(?:ig\p{L}*|ing\p{L}*)?|tusen|hundra|miljon(?:er)?|kronor|kr|procent|st|timmar|dagar|veckor|månader|gånger|personer|barn|minuter|hours|days|weeks|years|times)(?!\p{L})|^\s?%/iu;

const isBirthday = (digits: string) =>
  /^(?:19|20)?\d\d(?:0[1-9]|1[0-2])(?:0[1-9]|[12]\d|3[01]|[67]\d|8\d|9[01])\d{4}$/.test(
    digits,
  );

/** "ett två tre fyra" counts, and "nio, sju, fyra, två" are ages: only steps both up and down spell a number. */
function isCounting(parts: readonly string[]): boolean {
  const steps = parts
    .slice(1)
    .map((part, at) => Math.sign(Number(part) - Number(parts[at])));
  const turns = steps.slice(1).filter((step, at) => step !== steps[at]).length;
  const halves = [
    parts.slice(0, parts.length / 2),
    parts.slice(parts.length / 2),
  ];
  return turns < 2 || halves[0]?.join() === halves[1]?.join();
}

/** "150220 och så fyra till": a date and a word is no number told. */
const isDateAndWord = (parts: readonly string[], spelled: number) =>
  spelled < 2 && parts.some((part) => part.length >= 6);

function kindOf(
  { parts, spelled }: Run,
  before: string,
): [Kind, number] | null {
  const digits = parts.join("");
  const { length } = digits;
  if (beforePerson.test(before) && !isDateAndWord(parts, spelled))
    return length === fewest
      ? ["personal-number-last-four", beforeLastFour.test(before) ? 0.85 : 0.6]
      : ["personal-number", 0.9];
  const isTrunk = /^0[1-9]/.test(digits) || /^(?:00)?46[1-9]\d{7}/.test(digits);
  if (isTrunk && length >= 8 && length <= 13) return ["phone", 0.9];
  if (isBirthday(digits)) return ["personal-number", 0.85];
  if (beforePhone.test(before) && length >= 6 && parts.length > 2)
    return ["phone", 0.85];
  if (beforeNumber.test(before)) return ["reference-number", 0.75];
  if (spelled >= 5 && length >= 6 && !isCounting(parts))
    return ["reference-number", 0.5];
  return null;
}

const phoneOrNumber = (kind: Kind): Reason["ruleId"] =>
  kind === "phone"
    ? "phone-words"
    : kind === "personal-number-last-four"
      ? "last-four-digits"
      : "number-in-words";

function read(document: Document, run: Run): Evidence[] {
  const { text } = document;
  const before = text.slice(Math.max(0, run.first.start - 60), run.first.start);
  const after = text.slice(run.last.end, run.last.end + 14);
  const found = counted.test(after) ? null : kindOf(run, before);
  if (found === null) return [];
  const [kind, weight] = found;
  return [
    evidenceFor(run.first, run.last, {
      kind,
      source: "shape",
      ruleId: phoneOrNumber(kind),
      weight,
      parameters: { digits: run.parts.join("").length },
    }),
  ];
}

/** Finds numbers told in words, or in words and figures together: telephone numbers, personal numbers, the last four. */
export const spelledNumber: Detector = {
  id: "spelled-number",
  version: "1",
  kinds: [
    "phone",
    "personal-number",
    "personal-number-last-four",
    "reference-number",
  ],
  run: (document) =>
    runsOf(document.words).flatMap((run) => read(document, run)),
};
