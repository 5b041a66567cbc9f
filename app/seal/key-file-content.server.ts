import { z } from "zod";
import { derive, type KeyChain } from "./key-chain.server.ts";
import { weekOf } from "./week.ts";

/** The secrets of an installation. */
export interface KeyFileContent {
  chain: KeyChain;
  pepper: Buffer;
  /** The one key of files from before weeks could be forgotten, and the last week it wrapped. */
  legacy: { key: Buffer; until: string } | null;
}

const keyBytes = 32;
const secret = z
  .base64()
  .transform((text) => Buffer.from(text, "base64"))
  .refine((bytes) => bytes.length === keyBytes);
const week = z.string().regex(/^\d{4}-W\d\d$/);

const keyFile = z.strictObject({
  version: z.literal(2),
  week,
  chain: secret,
  pepper: secret,
  legacy: z.strictObject({ key: secret, until: week }).nullable(),
});

/** Reads the text of a key file; null when it is none. One of the first kind becomes the start of a chain. */
export function parseKeyFile(
  text: string,
  firstWeek: string,
  now: Date,
): KeyFileContent | null {
  if (!text.trimStart().startsWith("{"))
    return fromFirstKind(text, firstWeek, now);
  const parsed = keyFile.safeParse(jsonOrNull(text));
  if (!parsed.success) return null;
  const { week, chain, pepper, legacy } = parsed.data;
  return { chain: { week, secret: chain }, pepper, legacy };
}

/** The text of a key file. */
export function stringifyKeyFile(content: KeyFileContent): string {
  const { chain, pepper, legacy } = content;
  const file = {
    version: 2,
    week: chain.week,
    chain: chain.secret.toString("base64"),
    pepper: pepper.toString("base64"),
    legacy: legacy && {
      key: legacy.key.toString("base64"),
      until: legacy.until,
    },
  };
  return `${JSON.stringify(file, null, 2)}\n`;
}

/** Sixty-four bytes in base64. The chain follows from them, so that every process of an installation makes the same. */
function fromFirstKind(
  text: string,
  firstWeek: string,
  now: Date,
): KeyFileContent | null {
  const bytes = Buffer.from(text.trim(), "base64");
  if (bytes.length !== 2 * keyBytes) return null;
  const key = bytes.subarray(0, keyBytes);
  return {
    chain: { week: firstWeek, secret: derive(key, "first week") },
    pepper: bytes.subarray(keyBytes),
    legacy: { key, until: weekOf(now) },
  };
}

function jsonOrNull(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return null;
  }
}
