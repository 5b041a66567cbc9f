import { organisationWords } from "../detectors/cues/organisations.ts";
import { wordBefore } from "../wording/beside.ts";
import { definiteNoun } from "../wording/noun-forms.ts";
import { owners } from "../wording/role.ts";
import { inGenitive } from "./genitive.ts";
import type { Fit, Spot } from "./spot.ts";

const places =
  /(?:ort|stad|storstad|stadsdel|kommun|by|land|region|park|köpcentrum|butik|förening|församling|kör|lag|verkstad|kyrka)$/;
const streets = /(?:gata|väg|torg|ö|plats)$/;
const wantsDefinite =
  /^(?:hela|halva|gamla|själva|den|det|denna|detta|samma|norra|södra|östra|västra|centrala|whole)$/;
const bareAfter =
  /^(?:någon|något|ingen|inget|varje|vilken|vilket|no|any|this|that)$/;

const indefinite = /^(?:en|ett|an?) (?<noun>.+)$/u;

/** The preposition the new noun takes: one lives "på Vivalla" but "i en stadsdel". */
function preposition(word: string, noun: string): string {
  if (word === "på" && places.test(noun)) return "i";
  if (word === "i" && streets.test(noun)) return "på";
  if (word === "t") return "till";
  return word;
}

const typeWords: ReadonlySet<string> = new Set([
  "byn",
  "kommunen",
  "staden",
  "stadsdelen",
  "sjön",
  "orten",
  "gatan",
  "vägen",
  "området",
  "regionen",
  "landet",
  "ön",
]);

const namesType = (key: string) =>
  typeWords.has(key) ||
  (Object.hasOwn(organisationWords, key) && /(?:n|t)$/.test(key));

const lives = /^(?:bor|bodde|bott|adress|adressen|adr)$/;

/** Fits "en skola" where a name stood: after its preposition, after "hela", after "min", and as "skolan" when it is known by now. */
export function fitNoun(spot: Spot): Fit | null {
  const { text, replacement, start, end, isLater } = spot;
  const noun = indefinite.exec(replacement)?.groups?.["noun"];
  if (noun === undefined) return null;
  const own = /^(?:på|i|vid|från|till|hos|at|in)\s/iu.exec(spot.surface)?.[0];
  if (own !== undefined)
    return fitNoun({
      ...spot,
      start: start + own.length,
      surface: spot.surface.slice(own.length),
    });
  const head = noun.split(" ")[0] ?? noun;
  const definite = definiteNoun(replacement);
  const before = wordBefore(text, start);
  const near = before?.gap === " " ? before : undefined;
  // "i en kör, Lillåkören,": the word before says it already.
  if (before?.gap === ", " && (before.key === head || before.key === definite))
    return {
      start: before.end,
      end: end + (text[end] === "," ? 1 : 0),
      words: "",
    };
  const finish = (from: number, words: string): Fit => ({
    start: from,
    end,
    words: spot.isGenitive ? genitiveOf(words, spot) : words,
  });
  if (near === undefined)
    return finish(start, (isLater && definite) || replacement);
  if (namesType(near.key)) return finish(near.end, "");
  if (near.key === head || Object.hasOwn(organisationWords, near.key))
    return finish(near.start, replacement);
  if (owners.has(near.key) || bareAfter.test(near.key))
    return finish(start, noun);
  if (wantsDefinite.test(near.key) && definite !== null)
    return /^(?:den|det|the)$/.test(near.key)
      ? finish(near.start, definite)
      : finish(start, definite);
  if (/^(?:en|ett|an?|one)$/.test(near.key))
    return finish(near.start, replacement);
  const words = (isLater && definite) || replacement;
  const joined = preposition(
    near.key,
    head.replace(/^(?:annan|annat|tredje|mindre|större) /, ""),
  );
  if (joined !== near.key) return finish(near.start, `${joined} ${words}`);
  if (lives.test(near.key) && spot.label === "PLACE")
    return finish(start, `${streets.test(head) ? "på" : "i"} ${words}`);
  return finish(start, words);
}

/** The genitive goes on the noun: "en klass i mellanstadiet" is first made "klassen". */
function genitiveOf(
  words: string,
  { replacement, language, text, start }: Spot,
): string {
  if (words === "") {
    const before = wordBefore(text, start);
    const key = before?.key ?? "";
    return inGenitive(key, language).slice(key.length);
  }
  const hasTail = / (?:i|på|för|of|for) /.test(words);
  return inGenitive(
    hasTail ? (definiteNoun(replacement) ?? words) : words,
    language,
  );
}
