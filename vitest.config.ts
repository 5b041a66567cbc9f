import { defineConfig } from "vitest/config";
import { LongFirst } from "./tests/support/long-first.ts";

const seconds = 1000;
const apart = "tests/moderation/matches.test.ts";

export default defineConfig({
  test: {
    globalSetup: "tests/support/stores-on-demand.ts",
    maxWorkers: 2,
    sequence: { sequencer: LongFirst },
    projects: [
      {
        test: {
          name: "parts",
          include: ["tests/**/*.test.{ts,tsx}"],
          exclude: ["tests/journeys/**", apart],
          setupFiles: "tests/setup.ts",
          // Files share what they import, so that it is loaded once a worker and not once a file. What modules keep of what ran before
          // (which codes were shown, a decoy for sign-in, what patterns and words need) changes no answer.
          isolate: false,
          testTimeout: 20 * seconds,
          hookTimeout: 60 * seconds,
        },
      },
      {
        // Looks at what all of its process has asked, so that the process is its own.
        test: {
          name: "apart",
          include: [apart],
          testTimeout: 60 * seconds,
        },
      },
      {
        // The built app as a process of its own, met as a visitor meets it.
        test: {
          name: "journeys",
          include: ["tests/journeys/**/*.test.ts"],
          testTimeout: 60 * seconds,
          hookTimeout: 120 * seconds,
        },
      },
    ],
  },
});
