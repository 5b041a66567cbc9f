import eslint from "@eslint/js";
import { defineConfig, globalIgnores } from "eslint/config";
import tseslint from "typescript-eslint";

// In a pattern \b and \w know a to z only: they end a word before å, ä and ö.
const asciiWords = [
  {
    selector: "Literal[regex.pattern=/\\\\[bBwW]/]",
    message: "\\b and \\w break at å, ä and ö: use (?<![\\p{L}\\p{M}\\p{N}]).",
  },
  {
    selector:
      "TaggedTemplateExpression[tag.property.name='raw'] TemplateElement[value.raw=/\\\\[bBwW]/]",
    message: "\\b and \\w break at å, ä and ö: use (?<![\\p{L}\\p{M}\\p{N}]).",
  },
];
const unfinishedTests = [
  {
    selector:
      "MemberExpression[object.name=/^(test|it|describe)$/][property.name=/^(skip|todo|only|skipIf|runIf)$/]",
    message: "A test that does not run promises nothing.",
  },
];

export default defineConfig(
  globalIgnores(["build/", "data/", "node_modules/", ".cache/"]),
  eslint.configs.recommended,
  {
    files: ["**/*.{ts,tsx}"],
    extends: [tseslint.configs.strictTypeChecked],
    languageOptions: {
      parserOptions: {
        projectService: true,
        tsconfigRootDir: import.meta.dirname,
      },
    },
    rules: {
      "@typescript-eslint/consistent-type-imports": "error",
      "@typescript-eslint/switch-exhaustiveness-check": [
        "error",
        { considerDefaultExhaustiveForUnions: true },
      ],
      "@typescript-eslint/no-unused-vars": [
        "error",
        { argsIgnorePattern: "^_", varsIgnorePattern: "^_" },
      ],
      "@typescript-eslint/restrict-template-expressions": [
        "error",
        { allowNumber: true },
      ],
      // Remix is told of a redirect or a 404 by throwing the answer.
      "@typescript-eslint/only-throw-error": [
        "error",
        {
          allow: [
            { from: "lib", name: "Response" },
            {
              from: "package",
              name: ["Response", "TypedResponse"],
              package: "@remix-run/server-runtime",
            },
          ],
          allowThrowingUnknown: true,
        },
      ],
      // A brand is a type that only its maker writes out: idFrom<ThreadId>(bytes).
      "@typescript-eslint/no-unnecessary-type-parameters": "off",
      "@typescript-eslint/no-confusing-void-expression": "off",
      "@typescript-eslint/no-misused-promises": [
        "error",
        { checksVoidReturn: { attributes: false } },
      ],
      // Remix's json() gives way to single fetch, which stays off: see remix.config.js.
      "@typescript-eslint/no-deprecated": [
        "error",
        {
          allow: [
            {
              from: "package",
              name: "json",
              package: "@remix-run/server-runtime",
            },
          ],
        },
      ],
      // A form's field is made text by String(); what is no text has no business there.
      "@typescript-eslint/no-base-to-string": "off",
      // Methods here are functions in an object: none asks for its this.
      "@typescript-eslint/unbound-method": "off",
      // A text is taken apart into signs on purpose here.
      "@typescript-eslint/no-misused-spread": "off",
      eqeqeq: "error",
    },
  },
  {
    files: ["app/**", "db/**", "moderation/**"],
    rules: { "no-console": "error" },
  },
  {
    // The one line a person reads in the terminal: where the forum is.
    files: ["app/server.ts"],
    rules: { "no-console": "off" },
  },
  {
    files: ["moderation/**"],
    rules: { "no-restricted-syntax": ["error", ...asciiWords] },
  },
  {
    files: ["tests/**"],
    rules: { "no-restricted-syntax": ["error", ...unfinishedTests] },
  },
  {
    files: ["**/*.js"],
    languageOptions: { globals: { process: "readonly" } },
  },
);
