import type { ReactNode } from "react";
import { useMessages } from "#app/i18n/use-messages.ts";
import { useDesk } from "./desk-context.ts";
import type { BankHit, FindPlace } from "./outcome-view.ts";
import { useBankSearch } from "./use-bank-search.ts";

interface Props {
  place: FindPlace;
  label: string;
  hint?: string;
  /** What is shown of the hits; null while nothing has been sought. */
  children: (hits: readonly BankHit[] | null) => ReactNode;
}

/** A search in the library: as one types, or by its button where no script runs. */
export function BankField({ place, label, hint, children }: Props) {
  const t = useMessages();
  const { session, live } = useDesk();
  const { hits, busy, seek } = useBankSearch(place);
  const name = `${place}-q`;
  const kept = session.found?.place === place ? session.found.hits : null;
  const shown = hits ?? kept;
  return (
    <>
      <div className="field">
        <label htmlFor={name}>{label}</label>
        {hint !== undefined && <p className="hint">{hint}</p>}
        <div className="find">
          <div>
            <input
              type="search"
              id={name}
              name={name}
              defaultValue={session.typed[name] ?? ""}
              maxLength={200}
              autoComplete="off"
              onChange={live ? ({ target }) => seek(target.value) : undefined}
              // Enter in the form means saving; here it would only lose the search.
              onKeyDown={(event) => {
                if (live && event.key === "Enter" && !event.ctrlKey)
                  event.preventDefault();
              }}
            />
          </div>
          {!live && (
            <button className="btn slim second" name="find" value={place}>
              {t("bank.search")}
            </button>
          )}
        </div>
      </div>
      <p className="hidden" role="status">
        {!busy && shown !== null && t("bank.found", shown.length)}
      </p>
      {shown?.length === 0 && <p className="small">{t("bank.nothing")}</p>}
      {children(shown)}
    </>
  );
}
