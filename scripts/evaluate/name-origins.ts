import { readFileSync } from "node:fs";

/** Where a name of the gold sets is mostly borne, and by whom: by the form of the name alone, as everybody in them is invented. */
export interface NameOrigin {
  origin: string;
  gender: "f" | "m" | "u";
}

const genders: Readonly<Record<string, NameOrigin["gender"]>> = {
  f: "f",
  m: "m",
};

/** Gives the key a mention has in the table: small letters, without what cannot be seen. */
export const originKey = (mention: string): string =>
  mention
    .normalize("NFKC")
    .replace(/\p{Cf}/gu, "")
    .toLowerCase();

/** Reads a table of names, a heading and then name, origin and gender on each line. */
export function readNameOrigins(path: string): Map<string, NameOrigin> {
  const [, ...lines] = readFileSync(path, "utf8").trimEnd().split("\n");
  return new Map(
    lines.map((line) => {
      const [name = "", origin = "other", gender = "u"] = line.split("\t");
      return [name, { origin, gender: genders[gender] ?? "u" }];
    }),
  );
}
