import { useMessages } from "#app/i18n/use-messages.ts";
import { deskTime } from "./desk-time.ts";
import type { ClockView } from "./review-view.ts";

const tones = {
  "on-time": "clock",
  due: "clock due",
  late: "clock late",
} as const;

/** How long is left of the promised time, in working hours. */
export function ClockWords({ clock }: { clock: ClockView }) {
  const t = useMessages();
  const { state, workingHours } = clock;
  if (state === "paused") return <span>{t("clock.paused")}</span>;
  const late =
    workingHours === 0 ? t("clock.justLate") : t("clock.late", workingHours);
  const left =
    workingHours === 0 ? t("clock.soon") : t("clock.left", workingHours);
  return <span className={tones[state]}>{state === "late" ? late : left}</span>;
}

/** The same as a sentence, with the moment the answer is promised for. */
export function ClockSentence({
  clock,
  now,
}: {
  clock: ClockView;
  now: string;
}) {
  const t = useMessages();
  const { state, dueAt, workingHours } = clock;
  if (state === "paused") return <span>{t("clock.longPaused")}</span>;
  const due = deskTime(dueAt, now);
  const words =
    state === "late"
      ? t("clock.longLate", due)
      : t("clock.long", due, workingHours);
  return <span className={tones[state]}>{words}</span>;
}
