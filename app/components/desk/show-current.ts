// Wide enough for the texts to stand beside the list; below that, showing the text would hide the list.
const sideBySide = "(min-width: 70rem)";

/** Gives the current finding of the list the focus, and brings the place where it stands into view beside it. */
export function showCurrent(desk: HTMLElement): void {
  const item = desk.querySelector<HTMLElement>(
    '.finds > [aria-current="true"]',
  );
  // A list that has emptied gives its heading the focus, so that it is never lost.
  (item ?? desk.querySelector<HTMLElement>("#findings-title"))?.focus();
  if (!window.matchMedia(sideBySide).matches) return;
  const place =
    desk.querySelector(".layer .m.now") ??
    desk.querySelector(".original .m.now");
  place?.scrollIntoView({ block: "nearest" });
}
