import { useFetcher } from "@remix-run/react";
import { useEffect, useRef } from "react";
import type { Dispatch, RefObject } from "react";
import type { Command } from "./desk-context.ts";
import type { DeskEvent, DeskSession } from "./desk-session.ts";
import type { ReviewResult } from "./review-result.ts";

/**
 * Sends the whole form with what was asked for. One request at a time, since each carries the version the one before gave;
 * what is asked for meanwhile waits its turn, and is dropped when the answer was a refusal.
 */
export function useCommit(
  form: RefObject<HTMLFormElement>,
  session: DeskSession,
  dispatch: Dispatch<DeskEvent>,
): (command: Command) => void {
  const fetcher = useFetcher<ReviewResult>();
  const answered = useRef<unknown>(undefined);
  const running = useRef<Command | null>(null);
  const waiting = useRef<readonly Command[]>([]);

  const commit = (command: Command) => {
    if (form.current === null) return;
    if (running.current !== null) {
      if (!isOnItsWay(command, running.current))
        waiting.current = inTurn(waiting.current, command);
      return;
    }
    running.current = command;
    const fields = new FormData(form.current);
    fields.set(command[0], command[1]);
    // The answer is data for this page; a form without script is answered with a page instead.
    fields.set("live", "1");
    dispatch({
      type: "sent",
      locks:
        ["decide", "outcome"].includes(command[0]) ||
        ["mark", "read"].includes(command[1]),
    });
    fetcher.submit(fields, { method: "post" });
  };

  useEffect(() => {
    if (
      fetcher.state !== "idle" ||
      fetcher.data === undefined ||
      fetcher.data === answered.current
    )
      return;
    answered.current = fetcher.data;
    running.current = null;
    // What came over the wire is what the action declares; its type survives as plain values.
    dispatch({ type: "answered", result: fetcher.data as ReviewResult });
  }, [fetcher.state, fetcher.data, dispatch]);

  useEffect(() => {
    if (session.inFlight !== null || running.current !== null) return;
    const [next, ...later] = waiting.current;
    waiting.current = session.problem === null ? later : [];
    if (next !== undefined && session.problem === null) commit(next);
    // When a request has been answered, and only then.
  }, [session.inFlight]);

  return commit;
}

/** What waits, with one thing more: each finding's decision once, and of everything else only what was asked for last. */
function inTurn(
  waiting: readonly Command[],
  command: Command,
): readonly Command[] {
  const decisions = waiting.filter(([name]) => name === "decide");
  const isKnown = decisions.some(([, value]) => value === command[1]);
  return command[0] === "decide" && isKnown ? waiting : [...decisions, command];
}

/** Whether asking again would only do the same twice; a save may have new words to save. */
const isOnItsWay = ([name, asked]: Command, [running, value]: Command) =>
  name === running &&
  asked === value &&
  (asked === "read" ||
    asked === "send" ||
    ["decide", "child", "outcome", "end"].includes(name));
