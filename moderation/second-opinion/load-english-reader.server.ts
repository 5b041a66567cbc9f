import type compromise from "compromise";
import type { EnglishReader, Opinion } from "./english-reader.ts";

type Nlp = typeof compromise;

/** What compromise tells of a match when asked where it stands. */
interface Match {
  offset: { start: number; length: number };
}

function opinionsIn(
  view: { json(options: object): unknown },
  label: Opinion["label"],
): Opinion[] {
  const matches = view.json({ offset: true }) as Match[];
  return matches.map(({ offset: { start, length } }) => ({
    start,
    end: start + length,
    label,
  }));
}

function createReader(nlp: Nlp): EnglishReader {
  return {
    version: `compromise ${nlp.version}`,
    read(text) {
      const view = nlp(text);
      return [
        ...opinionsIn(view.people(), "PERSON"),
        ...opinionsIn(view.places(), "PLACE"),
      ];
    },
  };
}

/** Loads compromise, which takes half a second and is therefore done once and never at import; null where it cannot be had. */
export async function loadEnglishReader(): Promise<EnglishReader | null> {
  try {
    const { default: nlp } = await import("compromise");
    const reader = createReader(nlp);
    reader.read("Warm up."); // The first text costs as much as a hundred others.
    return reader;
  } catch {
    return null; // Expected where the package is absent: the report of an English text says that it was not asked.
  }
}
