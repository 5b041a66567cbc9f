import { useMessages } from "#app/i18n/use-messages.ts";
import { BankField } from "./bank-field.tsx";
import { useDesk } from "./desk-context.ts";
import { EndingField } from "./ending-fields.tsx";
import type { BankHit } from "./outcome-view.ts";
import { ReadyTexts } from "./ready-texts.tsx";

/** Which published thread answers the question already, and a personal line with it. */
export function LinkFields() {
  const t = useMessages();
  const { view } = useDesk();
  return (
    <>
      <BankField
        place="link"
        label={t("ending.link.search")}
        hint={t("ending.link.searchHint")}
      >
        {(hits) => <Threads hits={hits ?? view.similar} />}
      </BankField>
      <ReadyTexts kind="link" into="link-words" />
      <EndingField
        name="link-words"
        rows={3}
        label={t("ending.link.words")}
        hint={t("ending.link.wordsHint")}
      />
    </>
  );
}

type Thread = Pick<BankHit, "id" | "title">;

function Threads({ hits }: { hits: readonly Thread[] }) {
  const t = useMessages();
  const { session } = useDesk();
  if (hits.length === 0) return null;
  return (
    <fieldset className="field" id="link-thread" tabIndex={-1}>
      <legend>{t("ending.link.thread")}</legend>
      <div className="pick tight">
        {hits.map(({ id, title }) => (
          <div key={id}>
            <input
              type="radio"
              name="link-thread"
              id={`link-${id}`}
              value={id}
              defaultChecked={session.typed["link-thread"] === id}
            />
            <label htmlFor={`link-${id}`}>
              {title}{" "}
              <small>
                <a href={`/fragor/${id}`} target="_blank" rel="noreferrer">
                  {t("ending.link.read")}
                  <span className="hidden"> {title}</span>
                </a>
              </small>
            </label>
          </div>
        ))}
      </div>
    </fieldset>
  );
}
