import { useFetcher } from "@remix-run/react";
import { useEffect, useRef } from "react";
import type { Dispatch } from "react";
import type { DeskEvent } from "./desk-session.ts";

/** What the server answers when it is asked to hold the question on. */
type HoldAnswer =
  { ok: true; heldUntil: string } | { ok: false; error: string };

// Six times within the half hour a question is held.
const renewAfter = 5 * 60_000;

/**
 * Gives what each key press at the desk calls: it holds the question on now and then, also while there is nothing to save. Whoever has
 * lost the question is told by a save, which shows both texts.
 */
export function useKeepHold(
  heldUntil: string | null,
  dispatch: Dispatch<DeskEvent>,
  save: () => void,
): () => void {
  const { submit, data } = useFetcher<HoldAnswer>();
  const renewedAt = useRef(Date.now());
  const answered = useRef<unknown>(undefined);
  useEffect(() => {
    renewedAt.current = Date.now();
  }, [heldUntil]);
  useEffect(() => {
    if (data === undefined || data === answered.current) return;
    answered.current = data;
    if (data.ok) dispatch({ type: "held", heldUntil: data.heldUntil });
    else if (data.error === "not-yours") save();
  });
  return () => {
    if (Date.now() - renewedAt.current < renewAfter) return;
    renewedAt.current = Date.now();
    submit({ intent: "hold", live: "1" }, { method: "post" });
  };
}
