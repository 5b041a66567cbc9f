import { useMessages } from "#app/i18n/use-messages.ts";
import type { Lifeline } from "#app/workflows/list-lifelines.server.ts";
import { deskTime } from "./desk-time.ts";
import { minutesBetween } from "./minutes-between.ts";

/** A question to a specialist with its answer, or with how long it has waited for one. */
export function LifelineTalk({
  lifeline,
  now,
}: {
  lifeline: Lifeline;
  now: string;
}) {
  const t = useMessages();
  const { askedByName, askedAt, specialistName, answer, answeredAt } = lifeline;
  const wait = t("wait.since", minutesBetween(askedAt, now));
  return (
    <div className="lifeline">
      <p className="muted">
        {t("lifeline.askedBy", askedByName, deskTime(askedAt, now))}
      </p>
      <p className="comment">{lifeline.question}</p>
      {answeredAt === null ? (
        <p className="muted">{t("lifeline.waits", specialistName, wait)}</p>
      ) : (
        <>
          <p className="muted">
            {t(
              "lifeline.answeredAt",
              specialistName,
              deskTime(answeredAt, now),
            )}
          </p>
          <p className="comment answered">{answer}</p>
        </>
      )}
    </div>
  );
}
