import type { Measured } from "./metrics.ts";
import { byLabel } from "./groups.ts";

/** How a gold set fared when it was last frozen: recall by label, and every mention that was missed. */
export interface Frozen {
  recall: Readonly<Record<string, number>>;
  misses: readonly string[];
}

/** Where the frozen results stand; `npm run evaluate -- --freeze` writes them anew. */
export const frozenPath = "tests/gold/frozen.json";

/** Gives what of a measurement is frozen; a miss is named by its document, label and words. */
export function frozenOf(measured: readonly Measured[]): Frozen {
  const recall = [...byLabel(measured)].map(
    ([label, { found, all }]) => [label, found / all] as const,
  );
  const misses = measured.flatMap(({ document, mentions }) =>
    mentions
      .filter(({ isFound }) => !isFound)
      .map(
        ({ label, start, end }) =>
          `${document.id} ${label} ${document.text.slice(start, end)}`,
      ),
  );
  return {
    recall: Object.fromEntries(recall.toSorted()),
    misses: misses.toSorted(),
  };
}
