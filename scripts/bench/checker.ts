import { checkText } from "#moderation/check.ts";
import type { Lexicon } from "#moderation/lexicon/lexicon.ts";
import { loadLexicon } from "#moderation/lexicon/load.server.ts";
import { loadEnglishReader } from "#moderation/second-opinion/load-english-reader.server.ts";
import { align } from "./align.ts";
import { runBatch } from "./batch.ts";
import { contendersFor, type Contender } from "./contenders.ts";
import { goldTexts, piecesOf } from "./sample-texts.ts";
import { quantile, takeTurns, timeOf } from "./timing.ts";
import { repeated, worstSeeds } from "./worst-texts.ts";

const megabytes = (bytes: number) => (bytes / 1e6).toFixed(0);
const milliseconds = (time: number) => time.toFixed(time < 10 ? 2 : 0);

function measureLoad(): Lexicon {
  const before = process.memoryUsage().rss;
  const start = process.cpuUsage();
  let lexicon: Lexicon | undefined;
  const time = timeOf(() => (lexicon = loadLexicon()));
  const { user, system } = process.cpuUsage(start);
  const after = process.memoryUsage().rss;
  console.log(
    `lists and model: loaded in ${milliseconds(time)} ms by the clock, ${milliseconds((user + system) / 1_000)} ms of processor time; ${megabytes(after - before)} MB more, ${megabytes(after)} MB resident in all\n`,
  );
  return lexicon ?? loadLexicon();
}

/** Before a text is timed, all are read so often: a server that has been up for a minute has read more. */
const warmUps = 3;
const rounds = 8;

/** Each contender's times for texts of one length, and how many times longer the checker takes; first each by itself, then the checker in turns with the others. */
function measureTexts(
  title: string,
  contenders: readonly Contender[],
  texts: readonly string[],
) {
  takeTurns(contenders, texts, warmUps, texts.length);
  const times = takeTurns(contenders, texts, rounds, texts.length);
  const [cold = []] = takeTurns(contenders, texts, rounds, 1);
  const own = quantile(times[0] ?? [], 0.5);
  const row = (name: string, times: readonly number[]) => {
    const half = quantile(times, 0.5);
    const most = quantile(times, 0.95);
    return [name, milliseconds(half), milliseconds(most), (own / half).toFixed(2)]; // prettier-ignore
  };
  const rows = contenders.map(({ name }, at) => row(name, times[at] ?? []));
  const heading = [title, "p50 ms", "p95 ms", "checker takes × as long"];
  const afterOthers = row("checker, a text after each of the others", cold);
  console.log(align([heading, ...rows, afterOthers]) + "\n");
}

const sizes = [10_000, 25_000, 50_000];

/** Time a character stays the same where the time grows with the length alone. */
function measureWorst(lexicon: Lexicon) {
  const rows = worstSeeds
    .map((seed) => {
      const times = sizes.map((size) => {
        const text = repeated(seed, size);
        const runs = [0, 1, 2].map(() => timeOf(() => checkText(text, { lexicon }))); // prettier-ignore
        return Math.min(...runs);
      });
      const [short = 1, , long = 1] = times;
      return { seed, times, long, growth: long / 5 / short };
    })
    .toSorted((a, b) => b.long - a.long)
    .slice(0, 12)
    .map(({ seed, times, growth }) => [
      JSON.stringify(seed),
      ...times.map(milliseconds),
      growth.toFixed(2),
    ]);
  const heading = ["worst texts, repeated", "10,000 ms", "25,000 ms", "50,000 ms", "ms a character, × that of 10,000"]; // prettier-ignore
  console.log(align([heading, ...rows]) + "\n");
}

/** Two lengths, so that starting and loading fall away in the difference. */
async function measureBatch(texts: readonly string[]) {
  const short = await runBatch(texts, 0.5);
  const long = await runBatch(texts, 2);
  const speed =
    (long.megabytes - short.megabytes) / (long.seconds - short.seconds);
  console.log(
    `npm run check -- --jsonl: ${speed.toFixed(2)} MB/s; most memory ${short.peakMegabytes.toFixed(0)} MB for 0.5 MB, ${long.peakMegabytes.toFixed(0)} MB for 2 MB`,
  );
}

/** Measures the checker: loading, texts of usual and of great length, the worst texts, and the command line. */
export async function measureChecker(): Promise<void> {
  const englishReader = await loadEnglishReader();
  const lexicon = { ...measureLoad(), englishReader };
  const contenders = contendersFor(lexicon);
  const texts = goldTexts();
  const short = piecesOf(texts, 150);
  measureTexts(`150 words, ${short.length} texts`, contenders, short);
  measureTexts("5,000 words", contenders, piecesOf(texts, 5_000));
  measureWorst(lexicon);
  await measureBatch(texts);
}
