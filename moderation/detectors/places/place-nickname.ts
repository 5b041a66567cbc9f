import type { Evidence } from "../../finding.ts";
import {
  isDictionaryWord,
  isPlace,
  settlement,
} from "../../lexicon/word-info.ts";
import { cueWords } from "../cues/cue-words.ts";
import type { Detector } from "../detector.ts";
import type { Document, Word } from "../reading/document.ts";
import { evidenceFor } from "../evidence.ts";
import { atCueWords, cuesOf } from "../at-cue-words.ts";
import { formTest } from "../reading/form-test.ts";

const airports: ReadonlySet<string> = cueWords(`
  arlanda kastrup landvetter skavsta sturup gardermoen torp heathrow gatwick stansted luton schiphol tegel tempelhof orly malpensa ciampino fiumicino barajas esenboga sabiha vantaa rygge billund pulkovo domodedovo sheremetjevo vnukovo chopin modlin balice boryspil otopeni mehrabad queen-alia bole
`);

const leaves = /^(?:från|på|via|till|vid|över|of|from|at|to|i)$/;

/** "flyget går från kastrup": an airport tells of the town it is for. */
function airport({ words }: Document, word: Word): Evidence[] {
  const before = words[word.index - 1];
  return before !== undefined && leaves.test(before.key)
    ? [
        evidenceFor(word, word, {
          kind: "place",
          source: "list",
          ruleId: "place-list",
          weight: 0.5,
          parameters: { list: "places", name: word.key },
        }),
      ]
    : [];
}

const cues = cuesOf(airports);

const mayBeNickname = formTest(
  ({ key, info }) =>
    key.endsWith("an") && key.length >= 6 && !isDictionaryWord(info),
);

/** "skäggan alltså skäggetorp", "rinkan … Rinkeby": a place told by its beginning and the ending of pet names. */
function nickname(word: Word, places: readonly string[]): Evidence[] {
  const stem = word.key.slice(0, -2);
  const whole = places.find(
    (key) =>
      key !== word.key && key.length > stem.length + 2 && key.startsWith(stem),
  );
  return whole === undefined
    ? []
    : [
        evidenceFor(word, word, {
          kind: "place",
          source: "shape",
          ruleId: "place-suffix",
          weight: 0.4,
          parameters: { suffix: "an", name: whole },
        }),
      ];
}

/** Each place that the text names, once: a text of one word again and again takes no longer for it. */
const placesIn = ({ words }: Document): readonly string[] => [
  ...new Set(
    words
      .filter(({ name }) => isPlace(name.info, settlement))
      .map(({ key }) => key),
  ),
];

function nicknames(document: Document): Evidence[] {
  const words = document.words.filter(mayBeNickname);
  if (words.length === 0) return [];
  const places = placesIn(document);
  return words.flatMap((word) => nickname(word, places));
}

/** Finds airports, and pet names of places that are named in full in the same text. */
export const placeNicknames: Detector = {
  id: "place-nicknames",
  version: "1",
  kinds: ["place"],
  run: (document) => [
    ...atCueWords(document, cues, [airport]),
    ...nicknames(document),
  ],
};
