import { ErrorSummary } from "#app/components/error-summary.tsx";
import { useMessages } from "#app/i18n/use-messages.ts";
import type { TallyName } from "#moderation/tally.ts";
import { HelpedButtons } from "./helped-question.tsx";

export type HelpedAnswer =
  | { ok: true; said: TallyName }
  | { ok: false; error: "choice" | "store-unavailable" };

interface Props {
  thread: { id: string; title: string };
  answer: HelpedAnswer | null;
}

/** Thanks for what a reader said of an answer and leads on; asks again where nothing was said. */
export function HelpedPage({ thread, answer }: Props) {
  const t = useMessages();
  if (answer?.ok) return <Thanks id={thread.id} said={answer.said} />;
  return (
    <div className="wrap">
      <div className="head">
        <h1>{t("helped.question")}</h1>
        <p className="lead">{t("helped.about", thread.title)}</p>
      </div>
      {answer && (
        <ErrorSummary title={t("helped.errorTitle")}>
          <p>{t(`helped.error.${answer.error}`)}</p>
        </ErrorSummary>
      )}
      <HelpedButtons threadId={thread.id} />
      <p className="up4">
        <a href={`/fragor/${thread.id}`}>{t("helped.back")}</a>
      </p>
    </div>
  );
}

function Thanks({ id, said }: { id: string; said: TallyName }) {
  const t = useMessages();
  return (
    <div className="wrap">
      <div className="head flow">
        <h1>{t(`helped.thanks.${said}`)}</h1>
        <p className="lead">{t(`helped.then.${said}`)}</p>
        <p className="row-actions">
          {said === "reader-not-helped" && (
            <a className="btn" href="/stall-en-fraga">
              {t("frame.ask")}
            </a>
          )}
          <a className="btn second" href={`/fragor/${id}`}>
            {t("helped.back")}
          </a>
          {said === "reader-not-helped" && (
            <a href={`/sag-till/${id}`}>{t("helped.report")}</a>
          )}
        </p>
      </div>
    </div>
  );
}
