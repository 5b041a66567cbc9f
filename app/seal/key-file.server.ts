import { randomBytes } from "node:crypto";
import {
  closeSync,
  existsSync,
  fsyncSync,
  mkdirSync,
  openSync,
  readFileSync,
  renameSync,
  writeSync,
} from "node:fs";
import path from "node:path";
import {
  type KeyFileContent,
  parseKeyFile,
  stringifyKeyFile,
} from "./key-file-content.server.ts";
import { advanceTo, wrappingKeyOf } from "./key-chain.server.ts";

/** What never stands in the database or a backup: what wraps the weekly keys, and the pepper of codes. */
export interface KeyFile {
  pepper: Buffer;
  /** The keys a week's private key can be wrapped with, the one to use first; none once the week is forgotten. */
  wrappingKeysOf(week: string): Buffer[];
  /** Forgets every week before this one, on disk and for good: what was sealed then opens from no backup. */
  forgetBefore(week: string): void;
}

// Before the first release, so that no question can be older.
const firstWeek = "2024-W01";

/**
 * Reads the key file, or makes one (mode 600) when the installation is new.
 * Throws when keys are expected but the file is gone: a fresh one would make every stored question unreadable.
 */
export function openKeyFile(
  file: string,
  { mayCreate, now }: { mayCreate: boolean; now: Date },
): KeyFile {
  if (!existsSync(file)) {
    if (!mayCreate)
      throw new Error(
        `The key file ${file} is missing, but the store holds sealed questions. Put the file back; a new one cannot open them.`,
      );
    writeWhole(file, newKeys());
  }
  const content = parseKeyFile(readFileSync(file, "utf8"), firstWeek, now);
  if (!content) throw new Error(`The key file ${file} is damaged.`);
  return keyFileOf(content, (changed) => writeWhole(file, changed));
}

/** Fresh keys, as a new installation gets them. */
export const newKeys = (): KeyFileContent => ({
  chain: { week: firstWeek, secret: randomBytes(32) },
  pepper: randomBytes(32),
  legacy: null,
});

/** The keys at work; `save` is given what is left when weeks are forgotten. */
export function keyFileOf(
  content: KeyFileContent,
  save: (changed: KeyFileContent) => void = () => undefined,
): KeyFile {
  let { chain, legacy } = content;
  const { pepper } = content;
  return {
    pepper,
    wrappingKeysOf(week) {
      const key = wrappingKeyOf(chain, week);
      if (key === null) return [];
      return legacy && week <= legacy.until ? [key, legacy.key] : [key];
    },
    forgetBefore(week) {
      if (week <= chain.week) return;
      chain = advanceTo(chain, week);
      legacy = legacy && legacy.until >= week ? legacy : null;
      save({ chain, pepper, legacy });
    },
  };
}

/** Written beside and moved into place, so that a power cut leaves the old file or the new one. */
function writeWhole(file: string, content: KeyFileContent): void {
  mkdirSync(path.dirname(file), { recursive: true, mode: 0o700 });
  const beside = `${file}.${process.pid}.new`;
  const handle = openSync(beside, "wx", 0o600);
  writeSync(handle, stringifyKeyFile(content));
  fsyncSync(handle);
  closeSync(handle);
  renameSync(beside, file);
}
