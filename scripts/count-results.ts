/** What the test run writes of itself; the part that counts. */
export interface TestResults {
  success: boolean;
  numPassedTests: number;
  numFailedTests: number;
  testResults: { status: string; assertionResults: { status: string }[] }[];
}

/** How many tests passed and failed; a file that could not be run, or a run that left no record, has failed too. */
export function countTests(results: TestResults | null): {
  passed: number;
  failed: number;
} {
  if (!results) return { passed: 0, failed: 1 };
  const brokenFiles = results.testResults.filter(
    ({ status, assertionResults }) =>
      status === "failed" &&
      assertionResults.every((test) => test.status !== "failed"),
  ).length;
  const failed = results.numFailedTests + brokenFiles;
  return {
    passed: results.numPassedTests,
    failed: failed === 0 && !results.success ? 1 : failed,
  };
}
