import {
  existsSync,
  readdirSync,
  readFileSync,
  readlinkSync,
  statSync,
} from "node:fs";
import path from "node:path";

/** Every file under a folder, by its path. */
export function filesUnder(folder: string): string[] {
  return readdirSync(folder, { recursive: true, encoding: "utf8" })
    .map((name) => path.join(folder, name))
    .filter((file) => statSync(file, { throwIfNoEntry: false })?.isFile());
}

/** The files a process holds open, those it has already removed among them; none where the system does not tell. */
export function openFilesOf(pid: number): string[] {
  const folder = `/proc/${pid}/fd`;
  if (!existsSync(folder)) return [];
  return readdirSync(folder)
    .map((name) => path.join(folder, name))
    .filter((link) => isOfFile(link));
}

function isOfFile(link: string): boolean {
  try {
    const target = readlinkSync(link);
    // Of what is no file on a disk only that which is kept in memory.
    return /^\/(?!dev\/(?!shm\/))/.test(target);
  } catch {
    // It was closed in the meantime.
    return false;
  }
}

const encodings = ["utf8", "utf16le", "hex"] as const;

/** A word as it could stand in a file: as text, in two bytes a sign, in hex, and in base64 from each of its three places. */
function shapesOf(word: string): string[] {
  const plain = encodings.map((encoding) =>
    encoding === "hex"
      ? Buffer.from(word).toString("hex")
      : Buffer.from(word, encoding).toString("latin1"),
  );
  const inBase64 = [0, 1, 2].map((before) => {
    const bytes = Buffer.concat([Buffer.alloc(before), Buffer.from(word)]);
    // The first and last signs depend on what stands around the word.
    return bytes.toString("base64").replace(/=+$/, "").slice(4, -2);
  });
  return [...plain, ...inBase64].map((shape) => shape.toLowerCase());
}

/** Which of the words stand in any of these contents, in whatever shape and case. */
export function tracesIn(
  contents: readonly Buffer[],
  words: readonly string[],
): string[] {
  const holdsOne = anyOf(words.flatMap(shapesOf));
  // A store is a hundred megabytes: it is read once for all words, and then for each only what holds one.
  const suspect = contents
    .map((content) => content.toString("latin1").toLowerCase())
    .filter((text) => holdsOne.test(text));
  return words.filter((word) =>
    shapesOf(word).some((shape) =>
      suspect.some((text) => text.includes(shape)),
    ),
  );
}

const anyOf = (shapes: readonly string[]): RegExp =>
  new RegExp(shapes.map((shape) => shape.replace(signs, "\\$&")).join("|"));

const signs = /[\\^$.*+?()[\]{}|]/g;

/** The contents of files; one that is gone by now has none. */
export function contentsOf(files: readonly string[]): Buffer[] {
  return files.flatMap((file) => {
    try {
      return [readFileSync(file)];
    } catch {
      return [];
    }
  });
}
