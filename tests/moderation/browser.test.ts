import { readFileSync } from "node:fs";
import { join } from "node:path";
import { createContext, runInContext } from "node:vm";
import { build } from "vite";
import { beforeAll, expect, test } from "vitest";
import { checkText } from "#moderation/check.ts";
import { listNames } from "#moderation/lexicon/lexicon.ts";
import { loadLexicon } from "#moderation/lexicon/load.server.ts";

let bundle = "";

/** Bundles the pure part as for a browser: one script that sets `Checker` and knows no module of Node. */
async function bundled(): Promise<string> {
  const entry = join(import.meta.dirname, "browser-entry.ts");
  const built = await build({
    configFile: false,
    logLevel: "silent",
    build: { write: false, lib: { entry, formats: ["iife"], name: "Checker" } },
  });
  const [result] = Array.isArray(built) ? built : [];
  return result?.output[0].code ?? "";
}

/** A global scope with what a browser's has of its own, and neither process, require, Buffer nor files. */
const browserScope = (given: Record<string, unknown>) =>
  createContext({ TextEncoder, TextDecoder, ...given });

/** Runs a line after the bundle. A name of the global scope costs much in such a context, so the common ones are made local. */
const run = (line: string, given: Record<string, unknown>): unknown =>
  JSON.parse(
    runInContext(
      `(() => {
        const { Math, String, Number, Array, Object, Map, Set, RegExp } = globalThis;
        ${bundle};
        return JSON.stringify(${line});
      })()`,
      browserScope(given),
    ) as string,
  );

const files = Object.fromEntries(
  listNames.map((list) => [
    list,
    readFileSync(`moderation/lists/${list}/items.txt`, "utf8"),
  ]),
);
const weights = new Uint8Array(readFileSync("moderation/model/weights-1.bin"));
const texts = ["open", "far-a"].flatMap((name) =>
  readFileSync(`tests/gold/${name}.jsonl`, "utf8")
    .trim()
    .split("\n")
    .map((line) => (JSON.parse(line) as { text: string }).text),
);

beforeAll(async () => {
  bundle = await bundled();
});

test("the checker bundles without a module of Node", () => {
  expect(bundle.length).toBeGreaterThan(50_000);
  expect(bundle).not.toMatch(/node:|browser-external|require\(|process\./);
});

test("in a browser every report is the one the server makes", () => {
  const lexicon = loadLexicon();
  const { hashes } = lexicon;
  const hash = lexicon.tagger?.hash;
  const reports = run(
    `((lexicon) => texts.map((text) => Checker.checkText(text, { lexicon })))(
      Checker.createLexicon(files, hashes, { weights: Checker.decodeWeights(weights), hash }))`,
    { files, weights, texts, hashes, hash },
  );
  const own = texts.map((text) => checkText(text, { lexicon }));
  const lacking = own.flatMap(({ notChecked }) => notChecked);
  expect(new Set(lacking.map(({ name }) => name))).toEqual(
    new Set(["second-opinion"]), // The reader of English is no part of the bundle: an English text says so.
  );
  expect(reports).toEqual(JSON.parse(JSON.stringify(own)));
}, 60_000);

test("in a browser, too, a list that was not given makes a report incomplete and is named", () => {
  const names = run(
    `Checker.checkText("Hej", { lexicon: Checker.createLexicon(files) }).notChecked.map(({ name }) => name)`,
    { files: { ...files, "sv/places": undefined } },
  );
  expect(names).toEqual(["model", "sv/places"]);
});
