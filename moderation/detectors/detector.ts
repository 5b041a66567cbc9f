import type { Evidence, Kind } from "../finding.ts";
import type { Document } from "./reading/document.ts";

/** One set of rules: reads a document and returns what it found, in offsets of the normalised text. */
export interface Detector {
  readonly id: string;
  readonly version: string;
  readonly kinds: readonly Kind[];
  run(document: Document): Evidence[];
}
