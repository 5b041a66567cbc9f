import type { Finding, Kind } from "./finding.ts";
import { type Rarity, rarityOf } from "./risk-shares.ts";

export type RiskLevel = "low" | "raised" | "high";

/** The change that helps most: what to write instead of what, and how many would fit then. */
export interface Generalisation {
  kind: Kind;
  surface: string;
  /** Null where the checker has no better words than to leave it out. */
  replacement: string | null;
  people: number;
}

/** How few people share all the facts a text tells, estimated, and which fact to make vaguer first. */
export interface CombinationRisk {
  level: RiskLevel;
  /** Distinct facts, rarest first. */
  facts: readonly { kind: Kind; surface: string; share: number }[];
  /** People in the municipality who would fit all facts, if facts were independent. */
  people: number;
  population: number;
  /** The fact whose generalisation helps most, or null where nothing needs to. */
  generalise: Generalisation | null;
}

interface Fact {
  finding: Finding;
  rarity: Rarity;
}

// Half of the municipalities have fewer than some 16,000 inhabitants (Statistics Sweden 2023).
const ordinaryPopulation = 16_000;

// Who lives on a street often goes to the school beside it: a second group of people halves twice, and no more.
const sameCircle = 1 / 4;

const fewestHigh = 5;
const fewestRaised = 50;
const levelOf = (people: number): RiskLevel =>
  people < fewestHigh ? "high" : people < fewestRaised ? "raised" : "low";

/** The people left when everyone must fit every fact; more facts never leave more, a larger municipality never fewer. */
class Crowd {
  #smallest: number;
  #shared = 1;
  #groups = 0;

  constructor(population: number) {
    this.#smallest = population;
  }

  narrow({ share = 1, most }: Rarity): void {
    this.#shared *= share;
    if (most === undefined) return;
    this.#smallest = Math.min(this.#smallest, most);
    this.#groups++;
  }

  get people(): number {
    const circles = sameCircle ** Math.max(0, this.#groups - 1);
    return this.#smallest * this.#shared * circles;
  }
}

/** One fact a group; a fact that is only a tip, as the own municipality's name, tells nobody apart. */
function factsOf(findings: readonly Finding[]): Fact[] {
  const distinct = new Map<string, Fact>();
  for (const finding of findings) {
    if (finding.tier === "info" || distinct.has(finding.group)) continue;
    const rarity = rarityOf(finding);
    if (rarity !== null) distinct.set(finding.group, { finding, rarity });
  }
  return [...distinct.values()];
}

const shareIn = ({ share, most }: Rarity, population: number): number =>
  share ?? Math.min(1, (most ?? population) / population);

const wordsFor = ({ suggestions }: Finding): string | null =>
  suggestions.find(({ action }) => action === "generalise")?.replacement ??
  null;

/** Gives how many would fit all facts if one of them were told in the words that are suggested for it. */
function peopleWithout(
  vague: Fact,
  facts: readonly Fact[],
  population: number,
): number {
  const crowd = new Crowd(population);
  for (const fact of facts) if (fact !== vague) crowd.narrow(fact.rarity);
  const { rarity } = vague;
  // In a hamlet the words may leave no more than the name does.
  const share = Math.max(rarity.vaguer, shareIn(rarity, population));
  crowd.narrow({ share, vaguer: 1 });
  return rounded(crowd.people);
}

/** Tries each fact's own suggestion and gives the one that leaves most people; of equals the rarest fact. */
function mostHelpful(
  facts: readonly Fact[],
  population: number,
  now: number,
): Generalisation | null {
  let best: Finding | null = null;
  let most = -1;
  for (const fact of facts) {
    // Vaguer words never say more than exact ones, whatever the estimates of both make of it.
    const people = Math.max(now, peopleWithout(fact, facts, population));
    if (people > most) [best, most] = [fact.finding, people];
  }
  if (best === null) return null;
  const { kind, surface } = best;
  return { kind, surface, replacement: wordsFor(best), people: most };
}

const rounded = (people: number) => Math.round(people * 100) / 100;

/** Counts a text's distinct facts and estimates how few people of the municipality share them all. */
export function combinationRisk(
  findings: readonly Finding[],
  population = ordinaryPopulation,
): CombinationRisk {
  const facts = factsOf(findings).toSorted(
    (a, b) => shareIn(a.rarity, population) - shareIn(b.rarity, population),
  );
  const crowd = new Crowd(population);
  for (const { rarity } of facts) crowd.narrow(rarity);
  const { people } = crowd;
  const level = facts.length === 0 ? "low" : levelOf(people);
  return {
    level,
    facts: facts.map(({ finding, rarity }) => ({
      kind: finding.kind,
      surface: finding.surface,
      share: shareIn(rarity, population),
    })),
    people: rounded(people),
    population,
    generalise:
      level === "low" ? null : mostHelpful(facts, population, rounded(people)),
  };
}
