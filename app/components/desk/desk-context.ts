import { createContext, useContext } from "react";
import type { Dispatch } from "react";
import type { DeskEvent, DeskSession } from "./desk-session.ts";
import type { ReviewView } from "./review-view.ts";

/** A field of the desk's form that a request sets on top of what is typed: what the pressed button stands for. */
export type Command = readonly [name: CommandName, value: string];
export type CommandName = (typeof commandNames)[number];

/** The names of the buttons that send the form. */
export const commandNames = [
  "intent",
  "decide",
  "child",
  "outcome",
  "end",
] as const;

export interface Desk {
  view: ReviewView;
  session: DeskSession;
  /** Whether the page's script runs; without it everything is shown at once and each button sends the form. */
  live: boolean;
  /** Whether texts may not be typed in, since a decision is on its way. */
  locked: boolean;
  unsaved: boolean;
  dispatch: Dispatch<DeskEvent>;
  commit: (command: Command) => void;
}

/** What the desk knows beside the texts. */
export function aroundOf({ view, session }: Pick<Desk, "view" | "session">) {
  return {
    // What we write ourselves is no resident's word to look for a child in.
    childChecked:
      view.postAuthor === "staff" || (session.childCheck?.isCurrent ?? false),
    variableNames: view.variableNames,
    kind: view.kind,
  };
}

const DeskContext = createContext<Desk | null>(null);

/** Gives every part of the desk its state. */
export const DeskProvider = DeskContext.Provider;

/** The state of the desk this part belongs to. */
export function useDesk(): Desk {
  const desk = useContext(DeskContext);
  if (desk === null)
    throw new Error("a part of the desk stands outside the desk");
  return desk;
}
