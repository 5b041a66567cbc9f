import type { Evidence } from "../../finding.ts";
import { atEachWord } from "../at-each-word.ts";
import { cueWords } from "../cues/cue-words.ts";
import type { Detector } from "../detector.ts";
import type { Document, Word } from "../reading/document.ts";
import { evidenceFor } from "../evidence.ts";

const holyNames: ReadonlySet<string> = cueWords(`
  gud guds herren herrens kristus kristi jesus allah allahs jahve jehova jehovas krishna buddha muhammed jungfru-maria
`);

/** What makes the name a cry or a saying: "Gud vad trött jag är", "tack Gud", "för Guds skull". */
const cries: ReadonlySet<string> = cueWords(`
  vad va så hur vilken vilket vilka nej ja min hjälpe förbjude bevare vet nåde skull tack o å åh ack ah oh usch my god
`);

/** "Gud har skapat oss": who speaks of what they believe in tells of a faith, which few around them may share. */
function holyName({ words }: Document, word: Word): Evidence[] {
  if (word.shape !== "capital" || !holyNames.has(word.key)) return [];
  const beside = [words[word.index - 1]?.key, words[word.index + 1]?.key];
  if (beside.some((key) => key !== undefined && cries.has(key))) return [];
  return [
    evidenceFor(word, word, {
      kind: "religion",
      source: "shape",
      ruleId: "quasi-shape",
      weight: 0.2,
      parameters: { name: word.key },
    }),
  ];
}

/** Finds a belief told by the name of whom one believes in. A tip: most who write so could be many. */
export const quasiFaith: Detector = {
  id: "quasi-faith",
  version: "1",
  kinds: ["religion"],
  run: (document) => atEachWord(document, [holyName]),
};
