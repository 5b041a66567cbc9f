import { featureVersion } from "./features.ts";
import { tagCount } from "./tags.ts";

/** What training has learnt: eight bits for each feature and tag, and how tags follow each other. */
export interface Weights {
  /** Features share 2 to the power of this many rows. */
  bits: number;
  /** What one step of a weight is worth. */
  scale: number;
  /** Turns a log odds of the tagger into one that holds: slope and shift. */
  slope: number;
  shift: number;
  /** By tag and the tag after it. */
  transitions: Float32Array;
  starts: Float32Array;
  /** By row and tag. */
  emissions: Int8Array;
}

const magic = 0x54_41_47_31; // "TAG1"
const headerLength = 4 + 4 + 4 + 3 * 4;
const floats = tagCount * tagCount + tagCount;

const lengthFor = (bits: number) =>
  headerLength + floats * 4 + 2 ** bits * tagCount;

/** Writes weights as bytes, the same bytes for the same weights. */
export function encodeWeights({
  bits,
  scale,
  slope,
  shift,
  transitions,
  starts,
  emissions,
}: Weights): Uint8Array {
  const bytes = new Uint8Array(lengthFor(bits));
  const view = new DataView(bytes.buffer);
  view.setUint32(0, magic);
  view.setUint32(4, featureVersion);
  view.setUint32(8, bits);
  [scale, slope, shift, ...transitions, ...starts].forEach((value, index) =>
    view.setFloat32(12 + index * 4, value),
  );
  bytes.set(
    new Uint8Array(emissions.buffer, emissions.byteOffset, emissions.length),
    headerLength + floats * 4,
  );
  return bytes;
}

function isWhole(bytes: Uint8Array, view: DataView): boolean {
  if (
    bytes.length < headerLength ||
    view.getUint32(0) !== magic ||
    view.getUint32(4) !== featureVersion
  )
    return false;
  const bits = view.getUint32(8);
  return bits <= 22 && bytes.length === lengthFor(bits);
}

/** Reads weights from bytes; null where they are of another kind, another version, or cut short. */
export function decodeWeights(bytes: Uint8Array): Weights | null {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  if (!isWhole(bytes, view)) return null;
  const float = (index: number) => view.getFloat32(12 + index * 4);
  const row = (from: number, length: number) =>
    Float32Array.from({ length }, (_, index) => float(from + index));
  const emissions = new Int8Array(
    bytes.buffer,
    bytes.byteOffset + headerLength + floats * 4,
  );
  const squares = tagCount * tagCount;
  return {
    bits: view.getUint32(8), scale: float(0), slope: float(1), shift: float(2),
    transitions: row(3, squares), starts: row(3 + squares, tagCount), emissions: emissions.subarray(0, 2 ** view.getUint32(8) * tagCount),
  }; // prettier-ignore
}

/** Gives the row of a feature. */
export const rowOf = (hash: number, bits: number): number =>
  (hash >>> (32 - bits)) * tagCount;
