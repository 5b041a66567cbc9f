import { useMessages } from "#app/i18n/use-messages.ts";
import { useDesk } from "./desk-context.ts";
import type { DraftPart } from "./draft-parts.ts";
import { FindingLink } from "./finding-link.tsx";

/**
 * How many findings still stand in a field, for those who do not see the marks; where there are no marks to see, without script
 * or in a field of one line, also which they are.
 */
export function FieldMarks({ part, id }: { part: DraftPart; id: string }) {
  const t = useMessages();
  const { session, live } = useDesk();
  const groups = session.review.groups.filter(
    ({ status, inDraft }) =>
      status === "open" && inDraft.some((span) => span.part === part),
  );
  if (groups.length === 0) return null;
  const marksShow = live && part !== "title";
  return (
    <p className={marksShow ? "hidden" : "hint"} id={id}>
      {t("review.marksHere", groups.length)}
      {!marksShow &&
        groups.map(({ group, number, surface }, index) => (
          <span key={group}>
            {index === 0 ? " " : ", "}
            <FindingLink
              number={number}
              group={group}
              words={`${number} ”${surface}”`}
            />
          </span>
        ))}
    </p>
  );
}
