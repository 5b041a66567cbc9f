import { useMessages } from "#app/i18n/use-messages.ts";
import { BankField } from "./bank-field.tsx";
import { useDesk } from "./desk-context.ts";
import { InsertButton } from "./insert-button.tsx";
import type { BankHit } from "./outcome-view.ts";

/** The answer library beside the answer: what others have been told, to take whole or in parts. */
export function BankPane() {
  const t = useMessages();
  const { session } = useDesk();
  return (
    <section
      className="pane span-all"
      id="svarsbank"
      aria-label={t("bank.pane")}
    >
      <details className="folded" open={session.found?.place === "bank"}>
        <summary>
          <h2>{t("bank.pane")}</h2>
        </summary>
        <div>
          <BankField place="bank" label={t("bank.label")} hint={t("bank.hint")}>
            {(hits) =>
              hits !== null &&
              hits.map((hit) => <Hit key={hit.kind + hit.id} hit={hit} />)
            }
          </BankField>
        </div>
      </details>
    </section>
  );
}

function Hit({ hit }: { hit: BankHit }) {
  const t = useMessages();
  const { kind, id, title, place, sections } = hit;
  const whole = sections.map(({ text }) => text).join("\n\n");
  return (
    <details className="hit">
      <summary>
        <h3>
          {title} <small className="muted">{place}</small>
        </h3>
      </summary>
      {sections.map(({ heading, text }, part) => (
        <div key={part} className="part">
          <p className="small kept-lines">{text}</p>
          {sections.length > 1 && (
            <InsertButton
              into="answer"
              from={{ kind, id, part }}
              text={text}
              label={t("bank.takePartLabel", heading || title)}
            >
              {t("bank.takePart")}
            </InsertButton>
          )}
        </div>
      ))}
      <InsertButton
        into="answer"
        from={{ kind, id, part: -1 }}
        text={whole}
        label={t("bank.takeWholeLabel", title)}
      >
        {t("bank.takeWhole")}
      </InsertButton>
      {kind === "thread" && (
        <p className="small up2">
          <a href={`/fragor/${id}`} target="_blank" rel="noreferrer">
            {t("bank.read")}
            <span className="hidden"> {title}</span>
          </a>
        </p>
      )}
    </details>
  );
}
