import { RuleIndex, type Rule, type Rules } from "./rule-index.ts";

/** A word of compromise. */
interface Term {
  tags: ReadonlySet<string>;
}
type Part = readonly Term[];

/** A rule, and where it says something. */
type Match = Rule & { pointer: unknown };

/** What compromise does for its own step that puts rules to sentences. */
export interface Means {
  one: {
    /** Gives all words of each part, and after "#" what they were taken for. */
    cacheDoc(parts: readonly Part[]): ReadonlySet<string>[];
    match(parts: readonly Part[], rule: Rule): { ptrs: unknown[] };
    /** Takes for true what matches say, one after another. */
    bulkTagger(found: readonly Match[], parts: readonly Part[], world: object): void; // prettier-ignore
  };
  /** Cuts sentences at commas. */
  two: { quickSplit(sentences: readonly Part[]): Part[] };
}

/** What compromise calls a name, in full or a part of one. */
const names = ["Person", "FirstName", "MaleName", "FemaleName", "LastName", "Honorific", "Place", "City", "Region", "Country", "Address"]; // prettier-ignore

const tellsName = ({ tag = [] }: Rule): boolean =>
  [tag].flat().some((tags) => names.some((name) => tags.includes(name)));

const hasName = (part: Part): boolean =>
  part.some(({ tags }) => names.some((name) => tags.has(name)));

/** A text of compromise. */
interface View {
  docs: Part[];
  world: object;
  uncache(): void;
  unfreeze(): void;
}

/**
 * Gives a step that comes to the same names as compromise's own, sooner: each part of a sentence is asked only what can
 * match it, and where none of its words is taken for a name and no rule takes one for a name, nothing.
 */
export function lookForNames(rules: Rules, { one, two }: Means) {
  const every = new RuleIndex(rules, () => true);
  const telling = new RuleIndex(rules, tellsName);
  const whereIn = (part: Part, rule: Rule) =>
    part.length < rule.minWords ? [] : one.match([part], rule).ptrs;
  const readPart = (part: Part, world: object) => {
    const all = one.cacheDoc([part])[0] ?? new Set();
    const mayHaveName =
      hasName(part) ||
      telling.rulesFor(all).some((rule) => whereIn(part, rule).length > 0);
    if (!mayHaveName) return;
    const found = every
      .rulesFor(all)
      .flatMap((rule) =>
        whereIn(part, rule).map((pointer) => ({ ...rule, pointer })),
      );
    one.bulkTagger(found, [part], world);
  };
  return (view: View): void => {
    for (const part of two.quickSplit(view.docs)) readPart(part, view.world);
    view.uncache();
    view.unfreeze();
  };
}
