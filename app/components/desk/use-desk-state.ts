import { useEffect, useReducer, useRef } from "react";
import type { RefObject } from "react";
import type { Desk } from "./desk-context.ts";
import { deskReducer } from "./desk-reducer.ts";
import { isSameDraft } from "./draft-parts.ts";
import type { ReviewResult } from "./review-result.ts";
import type { ReviewView } from "./review-view.ts";
import { focusChildStep, focusEmptyField } from "./child-next.ts";
import { showCurrent } from "./show-current.ts";
import { startSession } from "./start-session.ts";
import { useAutosave } from "./use-autosave.ts";
import { useCommit } from "./use-commit.ts";
import { useHydrated } from "./use-hydrated.ts";
import { useKeepHold } from "./use-keep-hold.ts";
import { useKeysOfPage } from "./use-keys-of-page.ts";
import { useLeaveWarning } from "./use-leave-warning.ts";

/** The desk's state in the browser, wired to the server: sends, saves by itself, warns before text is lost, moves the focus. */
export function useDeskState(
  view: ReviewView,
  answer: ReviewResult | undefined,
): { desk: Desk; form: RefObject<HTMLFormElement>; keepHold: () => void } {
  const form = useRef<HTMLFormElement>(null);
  const live = useHydrated();
  const [session, dispatch] = useReducer(deskReducer, null, () =>
    startSession(view, answer),
  );
  const commit = useCommit(form, session, dispatch);
  const keepHold = useKeepHold(session.heldUntil, dispatch, () =>
    commit(["intent", "save"]),
  );
  const unsaved = !isSameDraft(session.draft, session.saved);
  useAutosave(session, unsaved && live, commit);
  useLeaveWarning(unsaved && session.inFlight === null);
  useEffect(() => {
    if (session.saveTurn > 0) commit(["intent", "save"]);
    // Only a new turn saves; commit changes with every rendering.
  }, [session.saveTurn]);
  useEffect(() => {
    if (session.focusTurn > 0 && form.current) showCurrent(form.current);
  }, [session.focusTurn]);
  useEffect(() => {
    if (session.childTurn > 0 && form.current) focusChildStep(form.current);
  }, [session.childTurn]);
  useEffect(() => {
    if (session.fieldTurn > 0 && form.current) focusEmptyField(form.current);
  }, [session.fieldTurn]);
  const locked = session.inFlight?.locks ?? false;
  const desk = { view, session, live, locked, unsaved, dispatch, commit };
  useKeysOfPage(form, desk);
  return { form, keepHold, desk };
}
