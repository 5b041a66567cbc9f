import { expect, test } from "vitest";
import { countTests } from "#scripts/count-results.ts";

const file = (status: string, ...tests: string[]) => ({
  status,
  assertionResults: tests.map((status) => ({ status })),
});
const fine = {
  success: true,
  numPassedTests: 5,
  numFailedTests: 0,
  testResults: [file("passed", "passed")],
};

test("what passed and what failed is summed", () => {
  expect(countTests(fine)).toEqual({ passed: 5, failed: 0 });
  const failing = {
    ...fine,
    success: false,
    numFailedTests: 2,
    testResults: [file("failed", "failed", "failed", "passed")],
  };
  expect(countTests(failing)).toEqual({ passed: 5, failed: 2 });
});

test("a file that cannot be run has failed, though no test in it has", () => {
  const broken = { ...fine, success: false, testResults: [file("failed")] };
  expect(countTests(broken)).toEqual({ passed: 5, failed: 1 });
});

test("a run that failed for another reason has failed", () => {
  expect(countTests({ ...fine, success: false })).toEqual({
    passed: 5,
    failed: 1,
  });
});

test("a run that left no record has failed", () => {
  expect(countTests(null)).toEqual({ passed: 0, failed: 1 });
});
