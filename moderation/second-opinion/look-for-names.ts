import { RuleIndex, type Rule, type Rules } from "./rule-index.ts";

/** What is left of a sentence of compromise here: its words. */
type Part = readonly unknown[];

interface Match {
  /** Of which sentence, and from where to where. */
  pointer: [number, ...unknown[]];
}

/** The step of compromise that puts rules to sentences; what they say is taken for true after all of them were asked. */
export type PutRules = (
  parts: readonly Part[],
  rules: Rules,
  ...rest: unknown[]
) => Match[];

/** Gives all words of each sentence, and after "#" what they were taken for. */
export type ReadParts = (parts: readonly Part[]) => ReadonlySet<string>[];

/** What compromise calls a name, in full or a part of one. */
const names = ["Person", "FirstName", "MaleName", "FemaleName", "LastName", "Honorific", "Place", "City", "Region", "Country", "Address"]; // prettier-ignore

const tellsName = ({ tag = [] }: Rule): boolean =>
  [tag].flat().some((tags) => names.some((name) => tags.includes(name)));

const hasName = (all: ReadonlySet<string>): boolean =>
  names.some((name) => all.has(`#${name}`));

interface Indexes {
  every: RuleIndex;
  /** Of the rules that take something for a name: one in ten. */
  names: RuleIndex;
}

const indexesOf = (rules: Rules): Indexes => ({
  every: new RuleIndex(rules, () => true),
  names: new RuleIndex(rules, tellsName),
});

/**
 * Gives the step a quicker way to the same names: each sentence is asked only what can match it, and where none of its
 * words is taken for a name and no rule takes one for a name, nothing.
 */
export function onlyForNames(put: PutRules, read: ReadParts): PutRules {
  const known = new WeakMap<Rules, Indexes>();
  return (parts, rules, ...rest) => {
    const indexes = known.get(rules) ?? indexesOf(rules);
    known.set(rules, indexes);
    const all = read(parts);
    const matchesBy = (index: RuleIndex) =>
      parts.flatMap((part, at) => {
        const always = index.rulesFor(all[at] ?? new Set());
        const found = put([part], { hooks: {}, always }, ...rest);
        for (const { pointer } of found) pointer[0] = at;
        return found;
      });
    const mayHaveName = all.some(hasName) || matchesBy(indexes.names).length > 0; // prettier-ignore
    return mayHaveName ? matchesBy(indexes.every) : [];
  };
}
