import { useMessages } from "#app/i18n/use-messages.ts";

/** Under an answer: did it help? Two buttons, the same page for everybody, and nothing kept of who pressed. */
export function HelpedQuestion({ threadId }: { threadId: string }) {
  const t = useMessages();
  return (
    <section className="row no-print" aria-labelledby="hjalpte">
      <div className="side" />
      <div className="text">
        <h2 id="hjalpte">{t("helped.question")}</h2>
        <HelpedButtons threadId={threadId} />
      </div>
    </section>
  );
}

/** The two buttons themselves. */
export function HelpedButtons({ threadId }: { threadId: string }) {
  const t = useMessages();
  return (
    <form method="post" action={`/fragor/${threadId}/hjalpte`}>
      <p className="row-actions up2">
        <button className="btn slim second" name="said" value="reader-helped">
          {t("helped.yes")}
        </button>
        <button
          className="btn slim second"
          name="said"
          value="reader-not-helped"
        >
          {t("helped.no")}
        </button>
      </p>
      <p className="hint">{t("helped.hint")}</p>
    </form>
  );
}
