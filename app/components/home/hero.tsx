import { useInstance } from "#app/components/instance-context.ts";
import { useMessages } from "#app/i18n/use-messages.ts";
import { Letterbox, type LetterboxProps } from "./letterbox.tsx";

/** What this is, in one sentence, and the two things to do: ask, or read an answer with a code. */
export function Hero(letterbox: LetterboxProps) {
  const t = useMessages();
  const { texts } = useInstance();
  return (
    <div className="hero">
      <div className="wrap">
        <div>
          <h1>{t("home.title")}</h1>
          <p className="lead">{texts.lead}</p>
          <p className="row-actions">
            <a className="btn" href="/stall-en-fraga">
              {t("frame.ask")}
            </a>
            <a className="btn second" href="/min-kod">
              {t("home.haveCode")}
            </a>
          </p>
          <p className="small muted">{t("home.promise")}</p>
        </div>
        <Letterbox {...letterbox} />
      </div>
    </div>
  );
}
