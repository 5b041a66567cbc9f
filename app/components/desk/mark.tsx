import { useMessages } from "#app/i18n/use-messages.ts";
import type { GroupMark } from "./group-marks.ts";
import { markTone } from "./group-marks.ts";

/** A finding where it stands in a text that is only read: tier by underline and by the shape of its number. */
export function Mark({
  mark,
  current,
  text,
}: {
  mark: GroupMark;
  current: boolean;
  text: string;
}) {
  const t = useMessages();
  const { group } = mark;
  return (
    <mark
      className={`m ${markTone(group)}${current ? " now" : ""}`}
      data-group={group.group}
    >
      {text}
      <sup>
        <span className="hidden">{t("review.mark", group.number)}</span>
        <span aria-hidden="true">{group.number}</span>
      </sup>
    </mark>
  );
}
