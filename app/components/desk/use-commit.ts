import { useFetcher } from "@remix-run/react";
import { useEffect, useRef } from "react";
import type { Dispatch, RefObject } from "react";
import type { Command } from "./desk-context.ts";
import type { DeskEvent, DeskSession } from "./desk-session.ts";
import type { ReviewResult } from "./review-result.ts";

/**
 * Sends the whole form with what was asked for. One request at a time, since each carries the version the one before gave;
 * what is asked for meanwhile waits, and is dropped when the answer was a refusal.
 */
export function useCommit(
  form: RefObject<HTMLFormElement>,
  session: DeskSession,
  dispatch: Dispatch<DeskEvent>,
): (command: Command) => void {
  const fetcher = useFetcher<ReviewResult>();
  const answered = useRef<unknown>(undefined);
  const busy = useRef(false);
  const waiting = useRef<Command | null>(null);

  const commit = (command: Command) => {
    if (form.current === null) return;
    if (busy.current) {
      waiting.current = command;
      return;
    }
    busy.current = true;
    const fields = new FormData(form.current);
    fields.set(command[0], command[1]);
    // The answer is data for this page; a form without script is answered with a page instead.
    fields.set("live", "1");
    dispatch({
      type: "sent",
      locks: command[0] === "decide" || command[1] === "mark",
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
    busy.current = false;
    // What came over the wire is what the action declares; its type survives as plain values.
    dispatch({ type: "answered", result: fetcher.data as ReviewResult });
  }, [fetcher.state, fetcher.data, dispatch]);

  useEffect(() => {
    if (session.inFlight !== null || busy.current) return;
    const next = waiting.current;
    waiting.current = null;
    if (next !== null && session.problem === null) commit(next);
    // When a request has been answered, and only then.
  }, [session.inFlight]);

  return commit;
}
