import type { DeskSession } from "./desk-session.ts";

/** Whether the look for a child at risk is what comes next: the findings are decided and nobody has looked. */
export function isChildNext({
  review,
  current,
  childCheck,
}: DeskSession): boolean {
  const open = review.groups.some(
    ({ group, status, tier }) =>
      status === "open" && (tier !== "info" || group === current),
  );
  return !open && !(childCheck?.isCurrent ?? false);
}

/** Gives the look for a child at risk the focus, so that one key answers it. */
export function focusChildStep(desk: HTMLElement): void {
  desk.querySelector<HTMLElement>("#barn [data-place]")?.focus();
}

/** Leads from the answered look for a child on to the first field that is still empty, unless the reviewer has gone elsewhere meanwhile. */
export function focusEmptyField(desk: HTMLElement): void {
  if (!document.activeElement?.closest("#barn")) return;
  const fields = desk.querySelectorAll<
    HTMLInputElement | HTMLSelectElement | HTMLTextAreaElement
  >("#title, #topic, #shortAnswer, #answer");
  [...fields].find(({ value }) => value.trim() === "")?.focus();
}
