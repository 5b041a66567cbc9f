import { afterAnswer } from "./after-answer.ts";
import type { DeskEvent, DeskSession } from "./desk-session.ts";
import type { DraftPart } from "./draft-parts.ts";
import { back, forward, remember } from "./history.ts";

/** The session after something happened. */
export function deskReducer(
  session: DeskSession,
  event: DeskEvent,
): DeskSession {
  switch (event.type) {
    case "typed":
      return typed(session, event);
    case "topic":
      return {
        ...remembered(session),
        draft: { ...session.draft, topicId: event.topicId },
      };
    case "undecided":
      return undecided(session, event.group);
    case "selected":
      return {
        ...session,
        current: event.group,
        focusTurn: session.focusTurn + (event.focus ? 1 : 0),
      };
    case "back":
    case "forward":
      return stepped(session, event.type, event.focus);
    case "sent":
      return {
        ...session,
        inFlight: { draft: session.draft, locks: event.locks },
      };
    case "answered":
      return afterAnswer(session, event.result);
    case "held":
      return { ...session, heldUntil: event.heldUntil };
    case "took-saved":
      return tookSaved(session);
    case "closed-preview":
      return { ...session, preview: null };
    case "closed-outcome":
      return { ...session, outcome: null };
    case "closed-read-through":
      return {
        ...session,
        readThrough: null,
        focusTurn: session.focusTurn + 1,
      };
  }
}

// Keys pressed closer together than this belong to one step of undo.
const burst = 1500;

function typed(
  session: DeskSession,
  { part, text, at }: { part: DraftPart; text: string; at: number },
): DeskSession {
  const last = session.lastTyped;
  const continues = last !== null && last.part === part && at - last.at < burst;
  const base = continues ? session : remembered(session);
  return {
    ...base,
    draft: { ...session.draft, [part]: text },
    lastTyped: { part, at },
    undo: null,
  };
}

/** The session with its present draft as a step to come back to. */
function remembered(session: DeskSession): DeskSession {
  return {
    ...session,
    history: remember(session.history, {
      draft: session.draft,
      group: session.current,
    }),
    lastTyped: null,
  };
}

function stepped(
  session: DeskSession,
  direction: "back" | "forward",
  focus: boolean,
): DeskSession {
  const present = { draft: session.draft, group: session.current };
  const taken = (direction === "back" ? back : forward)(
    session.history,
    present,
  );
  if (taken === null) return { ...session, undo: "nothing" };
  return {
    ...session,
    draft: taken.step.draft,
    current: taken.step.group ?? session.current,
    history: taken.history,
    lastTyped: null,
    saveTurn: session.saveTurn + 1,
    focusTurn: session.focusTurn + (focus ? 1 : 0),
    undo: "done",
  };
}

function undecided(session: DeskSession, group: string): DeskSession {
  const decisions = session.draft.decisions.filter(
    (decision) => decision.group !== group,
  );
  return {
    ...remembered(session),
    draft: { ...session.draft, decisions },
    current: group,
    saveTurn: session.saveTurn + 1,
    // The button pressed is gone with the decision.
    focusTurn: session.focusTurn + 1,
    undo: "done",
  };
}

function tookSaved(session: DeskSession): DeskSession {
  const saved = session.problem?.saved;
  if (saved === undefined) return session;
  return {
    ...remembered(session),
    draft: saved,
    saved,
    problem: null,
    saveTurn: session.saveTurn + 1,
  };
}
