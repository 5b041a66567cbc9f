import type { KeyboardEvent } from "react";
import { aroundOf } from "./desk-context.ts";
import type { Desk } from "./desk-context.ts";
import { keyCommand } from "./key-command.ts";
import type { KeyCommand, Place } from "./key-command.ts";
import { missingFrom } from "./missing-from.ts";
import { neighbour } from "./next-open.ts";
import { markSelection } from "./mark-selection.ts";
import { writeAtCurrent } from "./write-at-current.ts";

/** Does what a key press at the desk asks for, and nothing where letters are being typed. */
export function onDeskKey(
  event: KeyboardEvent<HTMLFormElement>,
  desk: Desk,
): void {
  const { target } = event;
  // While the wording is read through, its own keys act on the whole page.
  if (desk.session.readThrough !== null || desk.session.outcome !== null)
    return;
  if (!(target instanceof HTMLElement)) return;
  const entered =
    event.key === "Enter" && !event.ctrlKey ? enteredBy(target) : null;
  if (entered !== null) {
    event.preventDefault();
    entered.click();
    return;
  }
  const command = keyCommand(event, placeOf(target));
  if (command === null) return;
  event.preventDefault();
  if (isHeld(event, command)) return;
  // What is typed for another ending is sent on from there, by the same keys.
  const ending =
    target.closest<HTMLElement>("[data-ending]")?.dataset["ending"];
  if (command.command === "send" && ending !== undefined)
    return desk.commit(["outcome", ending]);
  obey(command, desk, placeOf(target));
}

/** The button that Enter in a short field stands for, where that is not to save: what is typed there is for that button alone. */
function enteredBy(target: HTMLElement): HTMLButtonElement | null {
  if (!target.matches("input[type=text]")) return null;
  const around = target.closest("[data-enters]");
  return around?.querySelector<HTMLButtonElement>("button") ?? null;
}

/** A key held down must not run past the read-through before anybody has read. */
export const isHeld = (event: { repeat: boolean }, command: KeyCommand) =>
  event.repeat && command.command === "send";

function placeOf(target: HTMLElement): Place {
  if (
    target.matches(
      "input:not([data-place]), select, textarea:not([data-place])",
    )
  )
    return "field";
  const place = target.closest<HTMLElement>("[data-place]")?.dataset["place"];
  return place === "list" ||
    place === "original" ||
    place === "text" ||
    place === "child"
    ? place
    : "field";
}

function obey(command: KeyCommand, desk: Desk, place: Place): void {
  const { session, dispatch, commit } = desk;
  switch (command.command) {
    case "move":
      return select(desk, command.step);
    case "choose":
      return choose(command.option);
    case "back":
    case "forward":
      return dispatch({ type: command.command, focus: place === "list" });
    case "mark":
      return markSelection();
    case "write":
      return writeAtCurrent(session);
    case "check":
    case "save":
      return commit(["intent", "save"]);
    case "send":
      return askToSend(desk);
    case "list":
      return currentItem()?.focus();
    case "child-step":
      return focusOn("#barn [data-place]");
    case "child":
      return commit(["child", command.outcome]);
    case "endings":
      return focusOn("#andra-satt summary");
  }
}

const focusOn = (place: string): void =>
  document.querySelector<HTMLElement>(place)?.focus();

function select({ session, dispatch }: Desk, step: 1 | -1): void {
  const to = neighbour(session.review.groups, session.current, step);
  if (to) dispatch({ type: "selected", group: to.group, focus: true });
}

const currentItem = () =>
  document.querySelector<HTMLElement>('.finds > [aria-current="true"]');

function choose(option: number): void {
  currentItem()
    ?.querySelector<HTMLElement>(`button[data-option="${option}"]`)
    ?.click();
}

/** Shows the wording to be read through before it is handed over, or takes the reviewer to what is left in words. */
export function askToSend(desk: Desk): void {
  const { view, session, locked, commit } = desk;
  if (view.wish === "private") return commit(["outcome", "answer"]);
  const missing = missingFrom(session.draft, session.review, aroundOf(desk));
  // With a decision on its way the list is not up to date; the server's answer will say what is left.
  if (locked || missing.length === 0) return commit(["intent", "read"]);
  document.getElementById("what-is-left")?.focus();
}
