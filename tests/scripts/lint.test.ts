import { ESLint } from "eslint";
import { expect, test } from "vitest";

// Each line is planted where an existing file stands, so that the rules see it as a part of the project.
const faults: [rule: string, file: string, text: string][] = [
  [
    "@typescript-eslint/no-explicit-any",
    "app/lib/problem.ts",
    "export const a = (b: any): unknown => b;",
  ],
  [
    "@typescript-eslint/no-non-null-assertion",
    "app/lib/problem.ts",
    "export const a = (b: string | null): string => b!;",
  ],
  [
    "@typescript-eslint/no-floating-promises",
    "app/lib/problem.ts",
    "export function a(): void { Promise.resolve(1); }",
  ],
  [
    "@typescript-eslint/no-unused-vars",
    "app/lib/problem.ts",
    "const a = 1; export {};",
  ],
  ["no-console", "app/lib/problem.ts", "console.log('hej');"],
  ["no-console", "db/ids.ts", "console.log('hej');"],
  ["no-console", "moderation/clean-text.ts", "console.log('hej');"],
  [
    "no-restricted-syntax",
    "moderation/clean-text.ts",
    String.raw`export const a = /\bman\s/u;`,
  ],
  [
    "no-restricted-syntax",
    "moderation/clean-text.ts",
    "export const a = String.raw`\\w+`;",
  ],
  [
    "no-restricted-syntax",
    "tests/setup.ts",
    "import { test } from 'vitest'; test.skip('a', () => undefined);",
  ],
];
const halfMinute = 30_000;

test.each(faults)(
  "%s is reported in %s: %s",
  async (rule, filePath, text) => {
    const [result] = await new ESLint().lintText(text, { filePath });
    expect(result?.messages.map(({ ruleId }) => ruleId)).toContain(rule);
  },
  halfMinute,
);

test(
  "a script may talk, and a word boundary of our own is fine",
  async () => {
    const fine: [file: string, text: string][] = [
      ["scripts/migrate.ts", "console.log('hej');"],
      [
        "moderation/clean-text.ts",
        String.raw`export const a = /(?<![\p{L}\p{M}\p{N}])man(?![\p{L}\p{M}\p{N}])/u;`,
      ],
    ];
    for (const [filePath, text] of fine) {
      const [result] = await new ESLint().lintText(text, { filePath });
      expect(result?.messages).toEqual([]);
    }
  },
  halfMinute,
);
