import { sha256 } from "@noble/hashes/sha2.js";
import { bytesToHex, utf8ToBytes } from "@noble/hashes/utils.js";

/** The words that go out together. */
export interface PublicText {
  title: string;
  question: string;
  shortAnswer: string;
  answer: string;
}

// A sign no field can hold (cleanText removes it), so that no two texts join to the same words.
const separator = "\u001f";

/** SHA-256 of exactly these words, in hex; the database computes the same over the stored columns. */
export function publicTextHash(text: PublicText): string {
  return hashOf(
    [text.title, text.question, text.shortAnswer, text.answer].join(separator),
  );
}

/** SHA-256 of one post's words, in hex. */
export function postTextHash(text: string): string {
  return hashOf(text);
}

function hashOf(text: string): string {
  return bytesToHex(sha256(utf8ToBytes(text)));
}
