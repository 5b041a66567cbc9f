import { readDocument } from "#moderation/detectors/reading/document.ts";
import type { Lexicon } from "#moderation/lexicon/lexicon.ts";
import { tag } from "#moderation/model/tagger.ts";
import type { Weights } from "#moderation/model/weights.ts";
import { roundOf } from "./curriculum.ts";
import { exampleOf } from "./example.ts";
import type { MarkedText } from "./marked-text.ts";
import type { NamePool } from "./name-pool.ts";

interface Observation {
  logOdds: number;
  isName: boolean;
}

const logOdds = (probability: number) =>
  Math.log(probability / (1 - probability));

function observationsIn(
  text: MarkedText,
  weights: Weights,
  lexicon: Lexicon,
): Observation[] {
  const tags = exampleOf(text, lexicon, 1)?.tags ?? [];
  const { words } = tag(readDocument(text.text, lexicon), {
    weights,
    hash: "",
  });
  return words.map(({ probability }, index) => ({
    logOdds: logOdds(Math.min(1 - 1e-9, Math.max(1e-9, probability))),
    isName: tags[index] !== 0,
  }));
}

/** Fits slope and shift so that what the tagger calls 90 of 100 is 90 of 100, on texts it has not learnt from. */
export function calibrate(
  weights: Weights,
  texts: readonly MarkedText[],
  lexicon: Lexicon,
  pool: NamePool,
  seed: number,
): { slope: number; shift: number } {
  const seen = roundOf(texts, 1, lexicon, pool, seed + 1).flatMap((text) =>
    observationsIn(text, weights, lexicon),
  );
  let [slope, shift] = [1, 0];
  for (let pass = 0; pass < 200; pass++) {
    let [slopeStep, shiftStep] = [0, 0];
    for (const { logOdds: odds, isName } of seen) {
      const error =
        (isName ? 1 : 0) - 1 / (1 + Math.exp(-(slope * odds + shift)));
      slopeStep += error * odds;
      shiftStep += error;
    }
    slope += (slopeStep / Math.max(1, seen.length)) * 0.5;
    shift += (shiftStep / Math.max(1, seen.length)) * 5;
  }
  return { slope: Math.fround(slope), shift: Math.fround(shift) };
}
