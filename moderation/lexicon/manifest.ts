/** Each shipped list and the SHA-256 of its items file. */
export type Manifest = ReadonlyMap<string, string>;

/** Reads a manifest of one list a line: name, tab, hash. */
export function readManifest(content: string): Manifest {
  const rows = content.split("\n").filter((line) => line !== "");
  return new Map(
    rows
      .map((line) => line.split("\t"))
      .map(([name = "", hash = ""]) => [name, hash] as const),
  );
}
