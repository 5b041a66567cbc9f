import { useMessages } from "#app/i18n/use-messages.ts";
import type { SimilarAnswer } from "#app/workflows/similar-answers.server.ts";
import { FormGuards } from "./form-guards.tsx";

interface Props {
  similar: readonly SimilarAnswer[];
  formToken: string;
}

/** Published answers above the buttons of a question that is about to be sent: the short answer in place, so that the text need not be left. */
export function SimilarAnswers({ similar, formToken }: Props) {
  const t = useMessages();
  return (
    <section
      className="honest up5"
      id="liknande"
      aria-labelledby="similar-title"
    >
      <h2 className="t1" id="similar-title">
        {t("similar.title")}
      </h2>
      <p className="small up1 down1">{t("similar.lead")}</p>
      {similar.map((answer) => (
        <details key={answer.id}>
          <summary>{answer.title}</summary>
          <div className="flow down3">
            <p>{answer.shortAnswer}</p>
            <p>
              <a href={`/fragor/${answer.id}`} target="_blank" rel="noreferrer">
                {t("similar.whole")}
              </a>
            </p>
            <ItAnswered id={answer.id} formToken={formToken} />
          </div>
        </details>
      ))}
    </section>
  );
}

/** Carries nothing of what was written. */
function ItAnswered({ id, formToken }: { id: string; formToken: string }) {
  const t = useMessages();
  return (
    <form method="post" action={`/fragor/${id}/hjalpte`}>
      <FormGuards formToken={formToken} website="" place={id} />
      <button className="btn slim second" name="said" value="deflected">
        {t("similar.answered")}
      </button>
      <p className="hint up1">{t("similar.then")}</p>
    </form>
  );
}
