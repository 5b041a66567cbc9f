import type { Finding, Kind } from "./finding.ts";

export type RiskLevel = "low" | "raised" | "high";

/** How few people share all the facts a text tells, estimated, and which fact to make vaguer first. */
export interface CombinationRisk {
  level: RiskLevel;
  /** Distinct facts, rarest first. */
  facts: readonly { kind: Kind; surface: string; share: number }[];
  /** People in the municipality who would fit all facts, if facts were independent. */
  people: number;
  population: number;
  /** The fact whose generalisation helps most, or null where nothing needs to. */
  generalise: { kind: Kind; surface: string } | null;
}

/** The share of people that one fact of a kind leaves; rough, from the population's make-up, and meant to err low. */
const shares: Partial<Record<Kind, number>> = {
  age: 1 / 80, "birth-year": 1 / 80, "birth-date": 1 / 29_000, date: 1 / 50, diagnosis: 1 / 5_000, nationality: 1 / 100, country: 1 / 100, religion: 1 / 50,
  language: 1 / 200, siblings: 1 / 200, "only-one": 1 / 20_000, occupation: 1 / 5_000, athlete: 1 / 20_000, locality: 1 / 10, place: 1 / 30, road: 1 / 30, line: 1 / 30,
  street: 1 / 500, school: 1 / 100, "school-class": 1 / 1_000, workplace: 1 / 300, "care-home": 1 / 500, clinic: 1 / 50, association: 1 / 200, congregation: 1 / 200, organisation: 1 / 200,
}; // prettier-ignore

const ordinaryPopulation = 30_000;
const levelOf = (people: number): RiskLevel =>
  people < 5 ? "high" : people < 50 ? "raised" : "low";

/** Counts a text's distinct facts and estimates how few people of the municipality share them all. */
export function combinationRisk(
  findings: readonly Finding[],
  population = ordinaryPopulation,
): CombinationRisk {
  const distinct = new Map(
    findings.map((finding) => [finding.group, finding] as const),
  );
  const facts = [...distinct.values()]
    .flatMap(({ kind, surface }) =>
      shares[kind] === undefined
        ? []
        : [{ kind, surface, share: shares[kind] }],
    )
    .toSorted((a, b) => a.share - b.share);
  const people = facts.reduce((rest, { share }) => rest * share, population);
  const level = facts.length === 0 ? "low" : levelOf(people);
  const [rarest] = facts;
  const generalise =
    level === "low" || rarest === undefined
      ? null
      : { kind: rarest.kind, surface: rarest.surface };
  return {
    level,
    facts,
    people: Math.round(people * 100) / 100,
    population,
    generalise,
  };
}
