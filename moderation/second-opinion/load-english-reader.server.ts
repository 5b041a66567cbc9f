import type compromise from "compromise";
import type { EnglishReader, Opinion } from "./english-reader.ts";

type Nlp = typeof compromise;

/** What compromise tells of a match when asked where it stands. */
interface Match {
  offset: { start: number; length: number };
}

interface View {
  json(options: object): unknown;
}

/** Where it stands, and none of all else that is known of it. */
const offsetAlone = { offset: true, text: false, terms: false };

function opinionsIn(view: View, label: Opinion["label"]): Opinion[] {
  const matches = view.json(offsetAlone) as Match[];
  return matches.map(({ offset: { start, length } }) => ({
    start,
    end: start + length,
    label,
  }));
}

/** The last of its steps groups words into phrases, of which neither people nor places ask anything: a sixth of its time. */
function leaveOutPhrases(nlp: Nlp): void {
  const world = nlp.world() as { hooks: string[] };
  world.hooks = world.hooks.filter((step) => step !== "chunks");
}

function createReader(nlp: Nlp): EnglishReader {
  leaveOutPhrases(nlp);
  return {
    version: `compromise ${nlp.version}`,
    read(text) {
      const view = nlp(text);
      return [
        // As plain words: people by themselves also tell their given name and sex.
        ...opinionsIn(view.people().toView(null), "PERSON"),
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
