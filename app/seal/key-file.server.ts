import { randomBytes } from "node:crypto";
import {
  chmodSync,
  existsSync,
  mkdirSync,
  readFileSync,
  writeFileSync,
} from "node:fs";
import path from "node:path";

/** What never stands in the database or a backup: the key that wraps the weekly keys, and the pepper of codes. */
export interface KeyFile {
  wrappingKey: Buffer;
  pepper: Buffer;
}

const keyBytes = 32;

/**
 * Reads the key file, or makes one (mode 600) when the installation is new.
 * Throws when keys are expected but the file is gone: a fresh one would make every stored question unreadable.
 */
export function openKeyFile(
  file: string,
  { mayCreate }: { mayCreate: boolean },
): KeyFile {
  if (!existsSync(file)) {
    if (!mayCreate)
      throw new Error(
        `The key file ${file} is missing, but the store holds sealed questions. Put the file back; a new one cannot open them.`,
      );
    createKeyFile(file);
  }
  const bytes = Buffer.from(readFileSync(file, "utf8").trim(), "base64");
  if (bytes.length !== 2 * keyBytes)
    throw new Error(
      `The key file ${file} is damaged: it needs ${2 * keyBytes} bytes in base64.`,
    );
  return {
    wrappingKey: bytes.subarray(0, keyBytes),
    pepper: bytes.subarray(keyBytes),
  };
}

function createKeyFile(file: string): void {
  mkdirSync(path.dirname(file), { recursive: true, mode: 0o700 });
  writeFileSync(file, `${randomBytes(2 * keyBytes).toString("base64")}\n`, {
    mode: 0o600,
    flag: "wx",
  });
  chmodSync(file, 0o600);
}
