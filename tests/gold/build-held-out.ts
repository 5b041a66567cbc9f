// Builds held-out.jsonl and held-out.optional.jsonl from held-out.source.txt, checks every row and prints the counts.
// Usage: node tests/gold/build-held-out.ts [--check]   (--check writes nothing and fails when the files are out of date)
import { readFileSync, writeFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { checkDocument } from "./check-held-out.ts";
import { parseHeldOut, type HeldOutDocument } from "./parse-held-out.ts";

const pathTo = (name: string) => fileURLToPath(new URL(name, import.meta.url));

const goldLine = (d: HeldOutDocument) =>
  JSON.stringify({
    id: d.id,
    language: d.language,
    register: d.register,
    topic: d.topic,
    risk: d.risk,
    hard: d.hard,
    text: d.text,
    spans: d.spans,
  });

const optionalLine = (d: HeldOutDocument) =>
  JSON.stringify({
    id: d.id,
    optional: d.optional,
    ...(d.riskAlso === null ? {} : { risk_also: d.riskAlso }),
  });

function write(name: string, lines: string[], checkOnly: boolean): string[] {
  const content = lines.join("\n") + "\n";
  if (!checkOnly) writeFileSync(pathTo(name), content);
  return readFileSync(pathTo(name), "utf8") === content
    ? []
    : [`${name} is out of date`];
}

function printCounts(title: string, values: string[]): void {
  const counts = new Map<string, number>();
  for (const value of values) counts.set(value, (counts.get(value) ?? 0) + 1);
  const sorted = [...counts].sort((a, b) => b[1] - a[1]);
  console.log(
    title.padEnd(10),
    sorted.map(([value, n]) => `${value} ${n}`).join(", "),
  );
}

function printAllCounts(documents: HeldOutDocument[]): void {
  const words = documents.flatMap((d) => d.text.match(/[\p{L}\p{N}]+/gu) ?? []);
  console.log(`documents  ${documents.length}, words ${words.length}`);
  for (const key of ["language", "register", "topic", "risk"] as const) {
    printCounts(
      key,
      documents.map((d) => d[key]),
    );
  }
  printCounts(
    "hard",
    documents.map((d) => String(d.hard)),
  );
  printCounts(
    "empty",
    documents.map((d) => String(d.spans.length === 0)),
  );
  printCounts(
    "labels",
    documents.flatMap((d) => d.spans.map((s) => s.label)),
  );
  printCounts(
    "optional",
    documents.flatMap((d) => d.optional.map((s) => s.label)),
  );
}

const checkOnly = process.argv.includes("--check");
const documents = parseHeldOut(
  readFileSync(pathTo("held-out.source.txt"), "utf8"),
);
const withOptional = documents.filter(
  (d) => d.optional.length > 0 || d.riskAlso !== null,
);
const ids = new Set(documents.map((d) => d.id));
const faults = [
  ...documents.flatMap(checkDocument),
  ...(ids.size === documents.length ? [] : ["an id occurs twice"]),
  ...write("held-out.jsonl", documents.map(goldLine), checkOnly),
  ...write(
    "held-out.optional.jsonl",
    withOptional.map(optionalLine),
    checkOnly,
  ),
];
printAllCounts(documents);
for (const fault of faults) console.log("fault:", fault);
console.log(
  faults.length === 0
    ? "ok: every slice of the text equals its span"
    : `${faults.length} faults`,
);
process.exit(faults.length === 0 ? 0 : 1);
