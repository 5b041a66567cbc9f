/**
 * A rule by which compromise takes words for something. It matches no sentence that is shorter than it, lacks one of its
 * needs or most of its wants, or has what it excludes: a word, or a kind of word after "#".
 */
export interface Rule {
  tag?: string | readonly string[];
  needs: readonly string[];
  wants: readonly string[];
  minWant: number;
  minWords: number;
  ifNo?: readonly string[];
}

/** Rules by each of their needs and wants; some have none. */
export interface Rules {
  hooks: Record<string, readonly Rule[]>;
  always: readonly Rule[];
}

/** A rule, and by each of its needs and wants how early it is put to a sentence that has that. */
interface Placed {
  rule: Rule;
  places: readonly (readonly [string, number])[];
}

function placesOf({ hooks }: Rules): Map<Rule, [string, number][]> {
  const places = new Map<Rule, [string, number][]>();
  let count = 0;
  for (const [need, rules] of Object.entries(hooks))
    for (const rule of rules) {
      const known = places.get(rule);
      if (known) known.push([need, count++]);
      else places.set(rule, [[need, count++]]);
    }
  return places;
}

function canMatch(
  { needs, wants, minWant, ifNo = [] }: Rule,
  all: ReadonlySet<string>,
): boolean {
  for (const need of needs) if (!all.has(need)) return false;
  for (const no of ifNo) if (all.has(no)) return false;
  if (wants.length === 0) return true;
  let had = 0;
  for (const want of wants) if (all.has(want)) had++;
  return had >= minWant;
}

/** Finds the rules that can match a sentence, in the order in which compromise puts them to it. */
export class RuleIndex {
  readonly #placed = new Map<string, Placed[]>();
  readonly #always: readonly Rule[];

  constructor(rules: Rules, isWanted: (rule: Rule) => boolean) {
    this.#always = rules.always.filter(isWanted);
    const commonness = (need: string) => rules.hooks[need]?.length ?? 0;
    for (const [rule, places] of placesOf(rules)) {
      if (!isWanted(rule)) continue;
      const needs = rule.needs.toSorted((a, b) => commonness(a) - commonness(b)); // prettier-ignore
      const signs = needs.length > 0 ? needs.slice(0, 1) : new Set(rule.wants);
      for (const sign of signs) this.#placedAt(sign).push({ rule, places });
    }
  }

  /** Gives the rules for a sentence by all that it has. */
  rulesFor(all: ReadonlySet<string>): Rule[] {
    const found = new Map<number, Rule>();
    for (const sign of all)
      for (const { rule, places } of this.#placed.get(sign) ?? [])
        if (canMatch(rule, all))
          found.set(places.find(([need]) => all.has(need))?.[1] ?? 0, rule);
    const inOrder = [...found].toSorted(([a], [b]) => a - b);
    return [...inOrder.map(([, rule]) => rule), ...this.#always];
  }

  #placedAt(sign: string): Placed[] {
    const placed = this.#placed.get(sign) ?? [];
    this.#placed.set(sign, placed);
    return placed;
  }
}
