import { CrisisBox } from "#app/components/crisis/crisis-box.tsx";
import { useOpenHours } from "#app/components/crisis/use-open-hours.ts";
import { useInstance } from "#app/components/instance-context.ts";
import { formatNearDay } from "#app/i18n/format-day.ts";
import { useMessages } from "#app/i18n/use-messages.ts";

export interface AnswerTimeShown {
  workingDays: number;
  dueAt: string;
}

/** Beside the form: whom to call instead, when an answer can be expected, and what happens with the question. */
export function AskAside({ answerTime }: { answerTime: AnswerTimeShown }) {
  return (
    <div className="stack loose">
      <CrisisBox />
      <HonestTime answerTime={answerTime} />
      <WhatHappens />
    </div>
  );
}

function HonestTime({ answerTime }: { answerTime: AnswerTimeShown }) {
  const t = useMessages();
  const hours = useOpenHours();
  return (
    <div className="honest">
      <p>{t("ask.timeBefore")}</p>
      <p>
        <b className="big">
          {t("ask.timeDay", formatNearDay(answerTime.dueAt))}
        </b>
      </p>
      <p className="small up1">{t("ask.timeHours", hours)}</p>
    </div>
  );
}

function WhatHappens() {
  const t = useMessages();
  const { texts } = useInstance();
  return (
    <details open>
      <summary>{t("ask.whatHappens")}</summary>
      <ul className="small deep">
        {texts.beforeYouAsk.map((sentence) => (
          <li key={sentence}>{sentence}</li>
        ))}
      </ul>
    </details>
  );
}
