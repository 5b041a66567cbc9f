import { execFileSync } from "node:child_process";
import { expect, test } from "vitest";

/** What a process writes that meets this error. */
const written = (error: string): string =>
  execFileSync(
    process.execPath,
    [
      "--input-type=module",
      "--eval",
      `import { reportError } from "#app/lib/report-error.server.ts"; reportError(${error});`,
    ],
    { cwd: process.cwd() },
  ).toString();

const needle = "Torvald Kvistgren";

const errors: [what: string, error: string][] = [
  ["an error that quotes a text", `new Error("cannot read ${needle}")`],
  [
    "an error whose message has lines like a stack",
    `new Error("x\\n    at ${needle}")`,
  ],
  [
    "an error with a text in its fields",
    `Object.assign(new RangeError("x"), { detail: "${needle}", text: "${needle}" })`,
  ],
  [
    "an error caused by another",
    `new Error("x", { cause: new Error("${needle}") })`,
  ],
  ["a text that is thrown", `"${needle}"`],
  ["an object that is thrown", `{ text: "${needle}" }`],
  [
    "a finding",
    `{ surface: "${needle}", kind: "person", evidence: [{ parameters: { cue: "${needle}" } }] }`,
  ],
];

for (const [what, error] of errors) {
  test(`${what} leaves a line that says so and nothing of the text`, () => {
    const line = written(error);
    expect(line).toContain('"msg":"error"');
    expect(line).not.toContain("Torvald");
    expect(line).not.toContain("Kvistgren");
  });
}
