import { createHash } from "node:crypto";
import { readFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import type { Tagger } from "./tagger.ts";
import { decodeWeights } from "./weights.ts";

const here = dirname(fileURLToPath(import.meta.url));
const digestLength = 64;

function readIfThere(file: string): Buffer | null {
  try {
    return readFileSync(file);
  } catch {
    return null; // Absent is an expected outcome: the report says that the model did not run.
  }
}

/** Loads the shipped tagger; null where its file is absent, damaged, or of another version than the code. */
export function loadModel(folder = here): Tagger | null {
  const bytes = readIfThere(join(folder, "weights-1.bin"));
  const expected = readIfThere(join(folder, "weights-1.sha256"))
    ?.toString("latin1")
    .slice(0, digestLength);
  if (bytes === null || expected === undefined) return null;
  const hash = createHash("sha256").update(bytes).digest("hex");
  const weights =
    hash === expected ? decodeWeights(new Uint8Array(bytes)) : null;
  return weights && { weights, hash };
}
