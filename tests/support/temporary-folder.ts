import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { onTestFinished } from "vitest";

/** A new empty folder that is gone when the running test is. */
export function temporaryFolder(): string {
  const folder = mkdtempSync(path.join(tmpdir(), "fragaladan-"));
  onTestFinished(() => rmSync(folder, { recursive: true, force: true }));
  return folder;
}
