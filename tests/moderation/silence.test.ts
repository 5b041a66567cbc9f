import { execFileSync } from "node:child_process";
import { afterEach, expect, test, vi } from "vitest";
import { checkText } from "#moderation/check.ts";
import { loadLexicon } from "#moderation/lexicon/load.server.ts";
import { checkThread } from "#moderation/thread-check.ts";
import { readSources } from "#tests/architecture/sources.ts";
import { readGold } from "#scripts/evaluate/gold.ts";

const lexicon = loadLexicon();
const texts = readGold("tests/gold/open.jsonl").map(({ text }) => text);

afterEach(() => vi.restoreAllMocks());

test("checking a text or a thread writes nothing anywhere", () => {
  const written = [
    ...(["log", "info", "warn", "error", "debug"] as const).map((way) =>
      vi.spyOn(console, way),
    ),
    vi.spyOn(process.stdout, "write"),
    vi.spyOn(process.stderr, "write"),
    vi.spyOn(process, "emitWarning"),
  ];
  for (const [at, text] of texts.entries()) {
    checkText(text, { lexicon });
    const thread = { title: "", question: text, shortAnswer: "", answer: text };
    if (at % 4 === 0) checkThread(thread, { lexicon, original: text });
  }
  expect(written.flatMap(({ mock }) => mock.calls)).toEqual([]);
});

test("only two files of the running forum write to a log: the one that reports errors, and the one that says it has started", () => {
  const writes = /\bconsole\.|process\.(?:stdout|stderr)|from "pino"/;
  const writers = [...readSources()]
    .filter(([file]) => /^(?:app|db|moderation)\//.test(file))
    .filter(([, source]) => writes.test(source))
    .map(([file]) => file);
  expect(writers).toEqual(["app/lib/report-error.server.ts", "app/server.ts"]);
});

/** What a process writes when everything known of each text is handed to the error log in every way there is. */
const logOf = (reports: readonly unknown[]): string =>
  execFileSync(
    process.execPath,
    [
      "--input-type=module",
      "--eval",
      `import { text } from "node:stream/consumers";
      import { reportError } from "#app/lib/report-error.server.ts";
      for (const report of JSON.parse(await text(process.stdin))) {
        reportError(report);
        for (const finding of report.findings) {
          reportError(finding);
          reportError(finding.surface);
          reportError(new Error(finding.surface, { cause: report }));
          reportError(Object.assign(new RangeError("broke"), finding, { code: finding.surface, name: finding.surface }));
          reportError(new Error("broke at\\n    at " + finding.surface + ":1:1"));
        }
      }`,
    ],
    { input: JSON.stringify(reports), maxBuffer: 1e9 },
  ).toString();

test("the words of no finding reach the log, however an error holds them", () => {
  const reports = texts.map((text) => checkText(text, { lexicon }));
  const log = logOf(reports);
  const surfaces = reports
    .flatMap(({ findings }) => findings.map(({ surface }) => surface))
    .filter((surface) => surface.length > 5);
  expect(surfaces.length).toBeGreaterThan(300);
  expect(log.split("\n").length).toBeGreaterThan(1_000);
  expect(surfaces.filter((surface) => log.includes(surface))).toEqual([]);
});
