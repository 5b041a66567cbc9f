import type { Finding, Kind } from "./finding.ts";
import { kindOfFact } from "./wording/kind-of-fact.ts";
import { yearsOf } from "./wording/age-words.ts";

/**
 * How many share a fact: a part of everyone, or at most so many wherever one lives (a street is no longer in a larger
 * town). `vaguer` is the same after the checker's suggestion.
 */
export interface Rarity {
  share?: number;
  most?: number;
  vaguer: number;
}

/*
 * Figures are rounded, and where they are uncertain they err low, so that the risk errs high.
 * Origin: Statistics Sweden, population by country of birth 2023; a fifth of all were born abroad.
 * Triplets: the Medical Birth Register counts some twenty births of three a year. A rare diagnosis: at most 5 in
 * 10,000, the definition the National Board of Health and Welfare shares with the other Nordic countries.
 * Faith: the Agency for Support to Faith Communities counts some 250,000 Muslims served 2022.
 * What stands under `most` (the people on a street, around a school, in a class, at work) and what is said of trades,
 * sport, languages and large families are estimates of our own.
 */
const rarities: Partial<Record<Kind, Rarity>> = {
  "birth-date": { share: 1 / 29_000, vaguer: 1 / 8 },
  date: { share: 1 / 50, vaguer: 1 / 4 },
  diagnosis: { share: 1 / 2_000, vaguer: 1 / 10 },
  nationality: { share: 1 / 1_000, vaguer: 1 / 5 },
  country: { share: 1 / 1_000, vaguer: 1 / 5 },
  language: { share: 1 / 500, vaguer: 1 / 5 },
  religion: { share: 1 / 50, vaguer: 1 / 4 },
  siblings: { share: 1 / 60, vaguer: 1 / 4 },
  occupation: { share: 1 / 5_000, vaguer: 1 / 15 },
  athlete: { share: 1 / 20_000, vaguer: 1 / 10 },
  locality: { share: 1 / 10, vaguer: 1 },
  place: { most: 1_000, vaguer: 1 },
  road: { most: 1_000, vaguer: 1 },
  line: { most: 1_000, vaguer: 1 },
  street: { most: 150, vaguer: 1 },
  school: { most: 1_000, vaguer: 1 / 4 },
  "school-class": { most: 100, vaguer: 1 / 10 },
  workplace: { most: 100, vaguer: 1 },
  "care-home": { most: 80, vaguer: 1 / 30 },
  clinic: { most: 3_000, vaguer: 1 / 2 },
  association: { most: 300, vaguer: 1 / 3 },
  congregation: { most: 500, vaguer: 1 / 4 },
  organisation: { most: 300, vaguer: 1 },
  "only-one": { most: 1, vaguer: 1 / 1_000 },
};

// Born in the country, or to parents from it: those born there (2023) and as many again, where they are many.
const origins: readonly (readonly [RegExp, number])[] = [
  [/^(?:syri|syrisk|assyr)/, 1 / 40], [/^(?:irak|kurd)/, 1 / 50], [/^(?:finland|finsk|finländ|finnish)/, 1 / 30], [/^(?:polen|polsk|polack|polish)/, 1 / 70],
  [/^(?:iran|persi)/, 1 / 80], [/^somal/, 1 / 90], [/^(?:afghan|afgan)/, 1 / 120], [/^(?:bosn|jugosl|serb|kroat)/, 1 / 90], [/^(?:turk)/, 1 / 120], [/^(?:tysk|german)/, 1 / 150],
  [/^eritre/, 1 / 160], [/^(?:indi(?:en|sk|er)|indian)/, 1 / 180], [/^thai/, 1 / 200], [/^(?:norge|norsk|norrm|dansk|danmark)/, 1 / 150], [/^(?:kina|kines|chines)/, 1 / 250], [/^(?:rumän|romania)/, 1 / 280],
  [/^(?:ukrain)/, 1 / 200], [/^(?:libanon|libanes|leban)/, 1 / 200], [/^etiop/, 1 / 300], [/^(?:arab|muslim)/, 1 / 20],
]; // prettier-ignore

const triplets = 1 / 2_000;

// Statistics Sweden, population by age 31 December 2023: from an age, the part of everyone who is each year old.
const ageBands: readonly (readonly [number, number])[] = [
  [0, 0.0108], [10, 0.0117], [20, 0.0115], [30, 0.0135], [40, 0.0122], [50, 0.0127], [60, 0.0112], [70, 0.0098], [80, 0.0048], [90, 0.0009], [100, 0.00002],
]; // prettier-ignore

const atAge = (years: number): number =>
  ageBands.findLast(([from]) => years >= from)?.[1] ?? 0.0108;

// The years the suggested spans hold, as `ageWords` draws them.
const spans: readonly (readonly [number, number])[] = [
  [0, 2], [2, 4], [6, 4], [10, 3], [13, 7], [20, 10], [30, 10], [40, 10], [50, 10], [60, 10], [70, 10], [80, 10], [90, 20],
]; // prettier-ignore

const ageRarity = (years: number): Rarity => {
  const share = atAge(years);
  const width = spans.findLast(([from]) => years >= from)?.[1] ?? 10;
  // From 90 the words are "över 80 år": one in twenty.
  return { share, vaguer: years >= 90 ? 1 / 20 : share * width };
};

const someAge: Rarity = { share: 1 / 90, vaguer: 1 / 9 };

/** Gives how many share a fact, or null for what is no fact about someone. */
export function rarityOf(finding: Finding): Rarity | null {
  const { surface } = finding;
  const kind = kindOfFact(finding);
  if (kind === "age" || kind === "birth-year") {
    const years = kind === "age" ? yearsOf(surface) : null;
    return years === null ? someAge : ageRarity(years);
  }
  const rarity = rarities[kind] ?? null;
  const key = surface.toLowerCase();
  if (kind === "nationality" || kind === "country") {
    const share = origins.find(([pattern]) => pattern.test(key))?.[1];
    return share === undefined || rarity === null
      ? rarity
      : { ...rarity, share };
  }
  return kind === "diagnosis" && /^(?:tri|fyr)lling/.test(key)
    ? { share: triplets, vaguer: 1 / 40 }
    : rarity;
}
