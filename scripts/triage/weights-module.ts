import type { Question } from "./examples.ts";
import type { Learned } from "./learn.ts";

const aLine = 80;
const hundredths = (value: number) => Math.round(value * 100);

/** The weights as a module: whole hundredths, in the order of the alphabet, so that a new training shows what changed. */
export function weightsModule(learned: Record<Question, Learned>): string {
  const { acute, hard } = learned;
  const pairs = [...acute.weights.keys()]
    .toSorted((a, b) => (a < b ? -1 : 1))
    .map((feature) => {
      const both = [acute, hard].map(({ weights }) =>
        hundredths(weights.get(feature) ?? 0),
      );
      return [feature, ...both].join(" ");
    });
  const lines = pairs.flatMap((_, n) =>
    n % aLine === 0 ? [pairs.slice(n, n + aLine).join(",")] : [],
  );
  return `// Made by \`npm run train-triage\`; never edited by hand.

/** The odds in a text that says nothing known, in hundredths: of danger now, and of anything hard. */
export const biases = [${hundredths(acute.bias)}, ${hundredths(hard.bias)}] as const;

/** How much each feature speaks for danger now and for anything hard, in hundredths. */
export const weights = \`
${lines.join("\n")}
\`;
`;
}
