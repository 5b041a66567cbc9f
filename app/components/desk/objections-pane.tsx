import { Paragraphs } from "#app/components/paragraphs.tsx";
import { useMessages } from "#app/i18n/use-messages.ts";
import { deskTime } from "./desk-time.ts";

interface Props {
  objections: readonly { text: string; writtenAt: string }[];
  now: string;
}

/** What the asker has said of the text that was to go out; above everything else, for it is why the question is back. */
export function ObjectionsPane({ objections, now }: Props) {
  const t = useMessages();
  const [latest, ...earlier] = objections;
  if (!latest) return null;
  return (
    <section className="pane objection down3" aria-labelledby="objection-title">
      <header>
        <h2 id="objection-title">{t("veto.objection")}</h2>
        <span>{deskTime(latest.writtenAt, now)}</span>
      </header>
      <div>
        <p className="small">{t("veto.objectionMeaning")}</p>
        <Paragraphs text={latest.text} />
        {earlier.length > 0 && (
          <details className="up2">
            <summary>{t("veto.earlier", earlier.length)}</summary>
            {earlier.map(({ text, writtenAt }, index) => (
              <div key={index} className="up2">
                <p className="small muted">{deskTime(writtenAt, now)}</p>
                <Paragraphs text={text} />
              </div>
            ))}
          </details>
        )}
      </div>
    </section>
  );
}
