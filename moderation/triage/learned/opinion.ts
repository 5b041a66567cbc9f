import { biases, weights } from "./weights.ts";

/** What was learned to hear: danger now, or anything hard. */
export type Question = "acute" | "hard";
const places: Record<Question, 0 | 1> = { acute: 0, hard: 1 };

const known = new Map<string, readonly [number, number]>();

function weightsOf(feature: string): readonly [number, number] | undefined {
  if (known.size === 0)
    for (const line of weights.trim().split(/[,\n]/u)) {
      const [name = "", acute, hard] = line.split(" ");
      known.set(name, [Number(acute), Number(hard)]);
    }
  return known.get(feature);
}

/** What was learned says of a stretch with these features: above 0 yes is likelier than no. */
export function opinionOf(
  question: Question,
  features: readonly string[],
): number {
  const place = places[question];
  const found = features.flatMap(
    (feature) => weightsOf(feature)?.[place] ?? [],
  );
  if (found.length === 0) return biases[place] / 100;
  const sum = found.reduce((total, weight) => total + weight, 0);
  return (biases[place] + sum / Math.sqrt(found.length)) / 100;
}
