import { sha256 } from "@noble/hashes/sha2.js";
import { bytesToHex, utf8ToBytes } from "@noble/hashes/utils.js";

/** Gives the SHA-256 of a text in hexadecimal, the same in Node and in a browser. */
export function textHash(text: string): string {
  return bytesToHex(sha256(utf8ToBytes(text)));
}
