// Checks texts from standard input.
//   npm run --silent check < text.txt                       one text, a table to read
//   npm run --silent check -- --jsonl < texts.jsonl          one {"id","text"} a line, one {"id","findings"} a line
import { once } from "node:events";
import { text as readAll } from "node:stream/consumers";
import { checkText, findSpans } from "#moderation/check.ts";
import type { Finding } from "#moderation/finding.ts";
import { loadFullLexicon } from "#moderation/lexicon/load.server.ts";
import { suggestedText } from "#moderation/suggested-text.ts";

const lexicon = await loadFullLexicon();
if (lexicon.missing.length > 0)
  console.error(`Missing lists: ${lexicon.missing.join(", ")}`);

const strongestRule = ({ evidence }: Pick<Finding, "evidence">) =>
  evidence.reduce((best, item) => (item.weight > best.weight ? item : best))
    .ruleId;

const written = ({ start, end, label, tier, ...finding }: Finding) => ({
  start,
  end,
  label,
  tier,
  rule: strongestRule(finding),
});

async function write(line: string) {
  if (!process.stdout.write(line + "\n")) await once(process.stdout, "drain");
}

/** A text to check, and by what its line names it. */
interface Line {
  id: unknown;
  text: string;
}

/** Reads {"id","text"}; null for a line that is nothing of the kind. */
function readLine(line: string): Line | null {
  try {
    const { id, text } = JSON.parse(line) as { id: unknown; text: unknown };
    return typeof text === "string" ? { id, text } : null;
  } catch {
    return null;
  }
}

async function writeFindings(lines: readonly Line[]) {
  const texts = lines.map(({ text }) => text);
  for (const [at, findings] of findSpans(texts, { lexicon }).entries())
    await write(
      JSON.stringify({ id: lines[at]?.id, findings: findings.map(written) }),
    );
}

/** As much as the input gives at once, 64 kB of a file, is checked together, which takes half the time; nobody who writes line by line waits for more. */
async function* linesAtOnce() {
  let begun = "";
  for await (const piece of process.stdin.setEncoding("utf8")) {
    const lines = (begun + String(piece)).split("\n");
    begun = lines.pop() ?? "";
    yield lines;
  }
  yield [begun];
}

/** A line that cannot be read is told of by its number, never by its words, and those after it are checked all the same. */
async function checkLines() {
  let number = 0;
  for await (const lines of linesAtOnce()) {
    const read: Line[] = [];
    for (const line of lines) {
      number++;
      if (line.trim() === "") continue;
      const known = readLine(line);
      if (known) read.push(known);
      else {
        console.error(`line ${number}: not {"id","text"} in JSON`);
        process.exitCode = 1;
      }
    }
    await writeFindings(read);
  }
}

async function checkOne() {
  const text = await readAll(process.stdin);
  const report = checkText(text, { lexicon });
  for (const finding of report.findings) {
    const reasons = finding.evidence.map(
      ({ ruleId, weight, parameters }) =>
        `${ruleId} ${weight.toFixed(2)} ${JSON.stringify(parameters)}`,
    );
    await write(
      `${finding.tier.padEnd(6)}${finding.label.padEnd(9)}${JSON.stringify(finding.surface).padEnd(28)} ${reasons.join("; ")}`,
    );
  }
  // A tip is nothing to decide about; at the desk too its words stay unless somebody takes them out.
  const toDecide = report.findings.filter(({ tier }) => tier !== "info");
  await write(`suggested: ${suggestedText(text, toDecide).trim()}`);
  await write(
    `risk: ${report.risk.level} (${report.risk.people} of ${report.risk.population})  complete: ${report.complete}`,
  );
}

// Who reads no further ("| head") has seen enough.
process.stdout.on("error", (error: NodeJS.ErrnoException) => {
  if (error.code !== "EPIPE") throw error;
  process.exit();
});
await (process.argv.includes("--jsonl") ? checkLines() : checkOne());
