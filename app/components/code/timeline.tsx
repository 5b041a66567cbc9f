import { useInstance } from "#app/components/instance-context.ts";
import {
  formatDay,
  formatNearDay,
  formatNearTime,
} from "#app/i18n/format-day.ts";
import { useMessages } from "#app/i18n/use-messages.ts";
import type { ShownView } from "./code-step.ts";
import { stagesOf } from "./stages.ts";

/** Where the question is on its way: what has happened, what happens now, what comes. */
export function Timeline({ view }: { view: ShownView }) {
  const t = useMessages();
  const notes: Partial<Record<string, string>> = {
    received: formatDay(view.receivedAt),
    published: view.thread ? formatDay(view.thread.publishedOn) : undefined,
    answering: view.work === "returned" ? undefined : answerDay(view, t),
    asking:
      view.preview && !view.preview.isDue
        ? t("timeline.until", formatNearTime(view.preview.publishAfter))
        : undefined,
  };
  const { objectionHours } = useInstance().reviewMode;
  return (
    <section aria-labelledby="lage">
      <h2 className="t1 down4" id="lage">
        {t("timeline.title")}
      </h2>
      <ol className="time">
        {stagesOf(view, objectionHours > 0).map(({ name, when }) => (
          <li
            key={name}
            className={when}
            aria-current={when === "here" ? "step" : undefined}
          >
            <b>
              {t(`timeline.${name}`)}
              {when === "past" && (
                <span className="hidden"> ({t("timeline.done")})</span>
              )}
            </b>
            {(when !== "past" || name !== "answering") && notes[name] && (
              <small>{notes[name]}</small>
            )}
          </li>
        ))}
      </ol>
    </section>
  );
}

/** When the answer comes, as far as we know; while the asker owes us words the clock stands still and there is no day. */
function answerDay(
  { isLate, workingDays, dueAt }: ShownView,
  t: ReturnType<typeof useMessages>,
): string {
  return isLate
    ? t("timeline.late", workingDays)
    : t("timeline.due", formatNearDay(dueAt));
}
