import { useEffect, useRef } from "react";
import type { Command } from "./desk-context.ts";
import type { DeskSession } from "./desk-session.ts";
import type { ReviewError } from "./review-result.ts";

const afterLastKey = 5_000;
const afterFailure = 20_000;

// Saving again would overwrite a colleague's text, or can never succeed.
const hopeless: readonly ReviewError[] = [
  "stale",
  "not-yours",
  "not-found",
  "too-long",
];

/** Saves five seconds after the last change, later again when the server could not be reached, and never over somebody else. */
export function useAutosave(
  session: DeskSession,
  unsaved: boolean,
  commit: (command: Command) => void,
): void {
  const save = useRef(commit);
  useEffect(() => {
    save.current = commit;
  });
  const { draft, inFlight, problem } = session;
  useEffect(() => {
    if (!unsaved || inFlight !== null) return;
    if (problem && hopeless.includes(problem.error)) return;
    const timer = setTimeout(
      () => save.current(["intent", "save"]),
      problem ? afterFailure : afterLastKey,
    );
    return () => clearTimeout(timer);
  }, [unsaved, draft, inFlight, problem]);
}
