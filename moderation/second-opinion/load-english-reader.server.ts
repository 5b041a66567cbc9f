import type compromise from "compromise";
import type { EnglishReader, Opinion } from "./english-reader.ts";
import { lookForNames, type Means } from "./look-for-names.ts";
import type { Rules } from "./rule-index.ts";

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

/** What was given another step keeps it. */
const changed = new WeakSet<Nlp>();

/** Its own step puts some six hundred rules to every sentence, and most sentences hold no name: half of its time. `plugin` takes another for it. */
function lookForNamesAlone(nlp: Nlp): void {
  if (changed.has(nlp)) return;
  changed.add(nlp);
  const { two } = nlp.model() as { two: { matches: { match: string }[] } };
  const rules = nlp.buildNet(two.matches) as unknown as Rules;
  const postTagger = lookForNames(rules, nlp.methods() as Means);
  nlp.plugin({ compute: { postTagger } });
}

function createReader(nlp: Nlp): EnglishReader {
  leaveOutPhrases(nlp);
  lookForNamesAlone(nlp);
  return {
    version: `compromise ${nlp.version}`,
    read(text) {
      const view = nlp(text);
      const has = (...tags: string[]) =>
        view.docs
          .flat()
          .some((word) => tags.some((tag) => word.tags?.has(tag)));
      // As plain words: people by themselves also tell their given name and sex.
      const people = has("Person") && view.people().toView(null);
      const places = has("Place", "Address") && view.places();
      return [
        ...(people ? opinionsIn(people, "PERSON") : []),
        ...(places ? opinionsIn(places, "PLACE") : []),
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
