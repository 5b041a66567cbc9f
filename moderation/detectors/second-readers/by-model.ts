import { plainKindOf, type Evidence } from "../../finding.ts";
import {
  firstStep,
  isDictionaryWord,
  surnameStep,
} from "../../lexicon/word-info.ts";
import type { TaggedText, TaggedWord, Tagger } from "../../model/tagger.ts";
import type { NamedLabel } from "../../model/tags.ts";
import type { Document, Word } from "../reading/document.ts";
import { hintWeight } from "../hint.ts";
import { taggedOnce } from "../reading/tagged-once.ts";
import { reasonsOf } from "./tagger-reasons.ts";
import { speaks, speaksFrom, voiceOf, type Voice } from "./tagger-voice.ts";
import { doubtListed, doubtUnlikely } from "../doubts/unlikely-name.ts";

/** From how likely on it strengthens what a rule has found. */
const agreesFrom = 0.99;
/** From how likely on, with another sign beside it, it is as good as a rule. */
const isSureFrom = 0.99;

const enough = 0.28;
/** What it adds to a word that a rule has found. */
const agreeingWeight = 0.35;

/** Words that belong together: one name, or one word of it that a rule has missed. */
interface Run {
  words: TaggedWord[];
  label: NamedLabel;
  probability: number;
  /** Whether the tagger is believed of the word, or only heard. */
  voice: Exclude<Voice, "silent">;
}

/** Marks each character that a rule has found reason for; reason enough to show counts twice. */
function coverageOf(
  document: Document,
  found: readonly Evidence[],
): Uint8Array {
  const covered = new Uint8Array(document.text.length);
  for (const { start, end, weight } of found)
    for (let at = start; at < end; at++)
      covered[at] = weight >= enough ? 2 : Math.max(covered[at] ?? 0, 1);
  return covered;
}

/** Tells whether a word goes on with the name that ends before it. */
function goesOn(document: Document, last: Run, item: TaggedWord): boolean {
  const gap = document.words[item.index]?.gap ?? "";
  return (
    last.words.at(-1)?.index === item.index - 1 &&
    last.label === item.label &&
    last.voice === "aloud" &&
    speaks(document, item) &&
    item.isInside &&
    /^[ .'-]{1,2}$/.test(gap)
  );
}

function runsOf(document: Document, tagged: TaggedText): Run[] {
  const runs: Run[] = [];
  for (const item of tagged.words) {
    const voice = voiceOf(document, tagged, item);
    if (voice === "silent") continue;
    const last = runs.at(-1);
    const { label, probability } = item;
    if (last && voice === "aloud" && goesOn(document, last, item)) {
      last.words.push(item);
      last.probability = Math.max(last.probability, probability);
    } else runs.push({ words: [item], label, probability, voice });
  }
  return runs;
}

/** Another sign than the company a word keeps: a capital inside the sentence, or a list of names. */
function hasOtherSign(word: Word): boolean {
  if (!word.isFirst && (word.shape === "capital" || word.shape === "mixed"))
    return true;
  return (
    !isDictionaryWord(word.info) &&
    (firstStep(word.name.info) >= 4 || surnameStep(word.name.info) >= 6)
  );
}

const isTip = ({ voice, probability, label }: Run): boolean =>
  voice !== "aloud" || probability < speaksFrom[label];

function weightOf(run: Run, first: Word): number {
  const { probability, label } = run;
  if (isTip(run)) return hintWeight;
  if (label === "PERSON" && probability >= isSureFrom && hasOtherSign(first))
    return 0.7;
  return probability >= 0.95 ? 0.5 : probability >= 0.8 ? 0.4 : 0.3;
}

function evidenceOf(
  document: Document,
  tagged: TaggedText,
  run: Run,
  covered: Uint8Array,
): Evidence[] {
  const [first, last] = [
    document.words[run.words[0]?.index ?? -1],
    document.words[run.words.at(-1)?.index ?? -1],
  ];
  if (!first || !last) return [];
  const isQuiet = isTip(run);
  const isNews = run.words.some(
    ({ index }) =>
      !covered
        .subarray(document.words[index]?.start, document.words[index]?.end)
        .some((reason) => reason > (isQuiet ? 0 : 1)),
  );
  if (!isNews && (run.label !== "PERSON" || run.probability < agreesFrom))
    return [];
  return [
    {
      start: first.start,
      end: last.end,
      kind: plainKindOf[run.label],
      source: "model",
      ruleId: "likely-name",
      weight: isNews || isQuiet ? weightOf(run, first) : agreeingWeight,
      parameters: reasonsOf(document, tagged, run.words),
    },
  ];
}

/** Finds what stands where names stand, though no rule or list knows it; without a tagger it finds nothing, and the list of what is missing says so. */
export function findByModel(
  document: Document,
  found: readonly Evidence[],
  tagger: Tagger | null,
): Evidence[] {
  if (tagger === null) return [];
  const tagged = taggedOnce(document, tagger);
  const covered = coverageOf(document, found);
  return [
    ...runsOf(document, tagged).flatMap((run) =>
      evidenceOf(document, tagged, run, covered),
    ),
    ...doubtUnlikely(document, tagged, found),
    ...doubtListed(document, tagged, found),
  ];
}
