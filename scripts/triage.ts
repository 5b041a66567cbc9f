// Tells how urgent texts from standard input are.
//   npm run --silent triage < text.txt                       one text, its risk and what told so
//   npm run --silent triage -- --jsonl < texts.jsonl          one {"id","text"} a line, one {"id","risk"} a line
import { once } from "node:events";
import { createInterface } from "node:readline";
import { text as readAll } from "node:stream/consumers";
import { triage } from "#moderation/triage.ts";

async function write(line: string) {
  if (!process.stdout.write(line + "\n")) await once(process.stdout, "drain");
}

async function triageLines() {
  for await (const line of createInterface({
    input: process.stdin,
    crlfDelay: Infinity,
  })) {
    if (line.trim() === "") continue;
    const { id, text } = JSON.parse(line) as { id: string; text: string };
    await write(JSON.stringify({ id, risk: triage(text).risk }));
  }
}

async function triageOne() {
  const text = await readAll(process.stdin);
  const { risk, reasons } = triage(text);
  await write(risk);
  for (const { start, end, ruleId, peril, risk: gravity } of reasons)
    await write(
      `  ${gravity.padEnd(9)} ${ruleId.padEnd(20)} ${peril.padEnd(9)} ${JSON.stringify(text.slice(start, end))}`,
    );
}

await (process.argv.includes("--jsonl") ? triageLines() : triageOne());
