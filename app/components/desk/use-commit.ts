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
  const running = useRef<Command | null>(null);
  const waiting = useRef<Command | null>(null);

  const commit = (command: Command) => {
    if (form.current === null) return;
    if (running.current !== null) {
      if (!isOnItsWay(command, running.current)) waiting.current = command;
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
    const next = waiting.current;
    waiting.current = null;
    if (next !== null && session.problem === null) commit(next);
    // When a request has been answered, and only then.
  }, [session.inFlight]);

  return commit;
}

/** Whether asking again would only do the same twice; a save may have new words to save. */
const isOnItsWay = ([name, asked]: Command, [running, value]: Command) =>
  name === running &&
  asked === value &&
  (asked === "read" ||
    asked === "send" ||
    ["child", "outcome", "end"].includes(name));
