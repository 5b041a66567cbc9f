import { crc32, deflateSync } from "node:zlib";
import type { Colour } from "./palette.ts";

const signature = Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]);
const eightBits = 8;
const withPalette = 3;

/** A PNG of indexed colours, a third of the size of one in full colour. */
export function encodePng(
  { width, height }: { width: number; height: number },
  { palette, indexes }: { palette: Colour[]; indexes: Uint8Array },
): Buffer {
  const header = Buffer.alloc(13);
  header.writeUInt32BE(width, 0);
  header.writeUInt32BE(height, 4);
  header.set([eightBits, withPalette], 8);
  // Each line begins with its filter: none, which suits indexes best.
  const lines = Array.from({ length: height }, (_, line) => [
    Buffer.from([0]),
    indexes.subarray(line * width, (line + 1) * width),
  ]);
  return Buffer.concat([
    signature,
    chunk("IHDR", header),
    chunk("PLTE", Buffer.from(palette.flat())),
    chunk("IDAT", deflateSync(Buffer.concat(lines.flat()), { level: 9 })),
    chunk("IEND", Buffer.alloc(0)),
  ]);
}

function chunk(type: string, content: Buffer): Buffer {
  const body = Buffer.concat([Buffer.from(type, "latin1"), content]);
  const length = Buffer.alloc(4);
  const check = Buffer.alloc(4);
  length.writeUInt32BE(content.length);
  check.writeUInt32BE(crc32(body));
  return Buffer.concat([length, body, check]);
}
