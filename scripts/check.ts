// Checks texts from standard input.
//   npm run --silent check < text.txt                       one text, a table to read
//   npm run --silent check -- --jsonl < texts.jsonl          one {"id","text"} a line, one {"id","findings"} a line
import { createInterface } from "node:readline";
import { once } from "node:events";
import { text as readAll } from "node:stream/consumers";
import { checkText, findSpans } from "#moderation/check.ts";
import type { Finding } from "#moderation/finding.ts";
import { loadFullLexicon } from "#moderation/lexicon/load.server.ts";
import { suggestedText } from "#moderation/suggested-text.ts";

const lexicon = await loadFullLexicon();
if (lexicon.missing.length > 0)
  console.error(`Missing lists: ${lexicon.missing.join(", ")}`);

const strongestRule = ({ evidence }: Finding) =>
  evidence.reduce((best, item) => (item.weight > best.weight ? item : best))
    .ruleId;

function findingsOf(text: string) {
  return findSpans(text, { lexicon }).map((finding) => ({
    start: finding.start,
    end: finding.end,
    label: finding.label,
    tier: finding.tier,
    rule: strongestRule(finding),
  }));
}

async function write(line: string) {
  if (!process.stdout.write(line + "\n")) await once(process.stdout, "drain");
}

/** Reads {"id","text"}; null for a line that is nothing of the kind. */
function readLine(line: string): { id: unknown; text: string } | null {
  try {
    const { id, text } = JSON.parse(line) as { id: unknown; text: unknown };
    return typeof text === "string" ? { id, text } : null;
  } catch {
    return null;
  }
}

/** A line that cannot be read is told of by its number, never by its words, and those after it are checked all the same. */
async function checkLines() {
  let number = 0;
  for await (const line of createInterface({
    input: process.stdin,
    crlfDelay: Infinity,
  })) {
    number++;
    if (line.trim() === "") continue;
    const read = readLine(line);
    if (read)
      await write(
        JSON.stringify({ id: read.id, findings: findingsOf(read.text) }),
      );
    else {
      console.error(`line ${number}: not {"id","text"} in JSON`);
      process.exitCode = 1;
    }
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
