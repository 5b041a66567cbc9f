import type { Draft } from "#moderation/decision.ts";

/** A draft as it was, and the finding that was current then. */
export interface Step {
  draft: Draft;
  group: string | null;
}

/** What can be undone, latest last, and what can be done again, next last. */
export interface History {
  past: readonly Step[];
  future: readonly Step[];
}

// Enough for an afternoon; a draft is at most some kilobytes.
const longest = 200;

export const noHistory: History = { past: [], future: [] };

/** The history once the draft of this step is about to change. */
export function remember(history: History, step: Step): History {
  return { past: [...history.past, step].slice(-longest), future: [] };
}

/** One step back from the present, or null at the beginning. */
export function back(
  history: History,
  present: Step,
): { step: Step; history: History } | null {
  const step = history.past.at(-1);
  if (step === undefined) return null;
  return {
    step,
    history: {
      past: history.past.slice(0, -1),
      future: [...history.future, present],
    },
  };
}

/** One step forward again, or null when nothing was undone. */
export function forward(
  history: History,
  present: Step,
): { step: Step; history: History } | null {
  const step = history.future.at(-1);
  if (step === undefined) return null;
  return {
    step,
    history: {
      past: [...history.past, present],
      future: history.future.slice(0, -1),
    },
  };
}
