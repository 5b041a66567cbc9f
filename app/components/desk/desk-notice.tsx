import { useMessages } from "#app/i18n/use-messages.ts";

/** What a form on another page may have led here with. */
export const notices = [
  "sent",
  "private",
  "released",
  "published",
  "approved",
  "returned",
  "unpublished",
  "asked",
  "linked",
  "referred",
  "declined",
  "spam",
  "kept",
  "spam-many",
  "dropped",
] as const;
export type Notice = (typeof notices)[number];

/** Says that the last thing done is done. */
export function DeskNotice({ notice }: { notice: Notice | null }) {
  const t = useMessages();
  return (
    <p role="status" className={notice === null ? "hidden" : "notice"}>
      {notice !== null && t(`queue.done.${notice}`)}
    </p>
  );
}
