import type { Evidence } from "../../finding.ts";
import type { Document } from "../reading/document.ts";
import { doubtCountedPlurals } from "./counted-plural.ts";
import { doubtFiction } from "./fiction.ts";
import { doubtFiguresOfSpeech } from "./figure-of-speech.ts";
import { doubtWellKnown } from "../reading/well-known.ts";
import { alsoWord } from "../reading/also-word.ts";
import { doubtCountries } from "./country-in-general.ts";
import {
  doubtAnimals,
  doubtEnglish,
  doubtMonths,
  doubtTerms,
  doubtWords,
} from "./everyday-words.ts";
import { doubtCollecting } from "../places/no-town.ts";
import { doubtForeignQuotes } from "./foreign-quote.ts";
import { doubtNamesInUse } from "./names-in-use.ts";
import { doubtNamesOfAnybody } from "./names-of-anybody.ts";
import { doubtNamesOfThings } from "./names-of-things.ts";
import { doubtSmallForeignWords } from "./small-foreign-word.ts";

/** How one says hello in the languages of those who write; some of the words are names too. */
const greetings =
  /^(?:salam|salaam|selam|salamat|hola|hei|hejsan|moi|merhaba|mirëdita|zdravo|privet|ahoj|ciao|bonjour|habari|hujambo|namaste|rojbas|silav|slav|good|dzien|witam|czesc|hello|shalom|barev|sawasdee)$/;

const ourGreetings = /^(?:hej|hejsan|hallå|tjena|tja|hello|hi|hey|god|dag)$/;

/** "Salam, jag skriver", "Hej, salam. Jag": the first words of a text, before a comma or the writer's first sentence. */
function doubtGreeting({ words }: Document): Evidence[] {
  const at = words.slice(0, 3).findIndex(({ key }) => !ourGreetings.test(key));
  const [first, next] = [words[at], words[at + 1]];
  const isGreeting =
    first !== undefined &&
    next !== undefined &&
    greetings.test(first.key) &&
    (/^[!,.]/.test(next.gap) || next.shape === "lower");
  return isGreeting ? [alsoWord(first)] : [];
}

/** Speaks against names that the reader need not hide: reasons that lower a tier, never remove a finding. */
export function findDoubts(
  document: Document,
  found: readonly Evidence[],
): Evidence[] {
  const all = [
    ...doubtWords(document),
    ...doubtGreeting(document),
    ...doubtSmallForeignWords(document),
    ...doubtNamesInUse(document),
    ...doubtCountedPlurals(document),
    ...doubtMonths(document),
    ...doubtEnglish(document),
    ...doubtTerms(document),
    ...doubtCountries(document),
    ...doubtCollecting(document),
    ...document.phrases.flatMap((phrase) => doubtWellKnown(document, phrase)),
    ...doubtAnimals(document),
    ...doubtFiction(document, found),
    ...doubtFiguresOfSpeech(document),
    ...doubtNamesOfAnybody(document),
    ...doubtNamesOfThings(document),
    ...doubtForeignQuotes(document),
  ];
  const covered = coverageOf(document, found);
  return all.filter((doubt) => touches(covered, doubt));
}

/** To look sign by sign takes a third of the time of a look into a part of the array. */
function touches(covered: Uint8Array, { start, end }: Evidence): boolean {
  for (let at = start; at < end; at++) if (covered[at] === 1) return true;
  return false;
}

/** A doubt about what nobody found is no evidence of anything, so what was found is marked first. */
function coverageOf(
  document: Document,
  found: readonly Evidence[],
): Uint8Array {
  const covered = new Uint8Array(document.text.length);
  for (const { start, end } of found) covered.fill(1, start, end);
  return covered;
}
