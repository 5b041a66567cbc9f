import { useMessages } from "#app/i18n/use-messages.ts";
import { FieldError } from "./field-error.tsx";

interface Props {
  /** Hides the label where the heading above says the same. */
  hiddenLabel?: boolean;
  query?: string;
  error?: string | undefined;
}

/** The search field; sent by POST, so that what is sought stands in no address and no history. */
export function SearchForm({ hiddenLabel = false, query = "", error }: Props) {
  const t = useMessages();
  return (
    <form method="post" action="/sok" role="search" autoComplete="off">
      {error && (
        <div role="alert">
          <FieldError id="q-error" message={error} />
        </div>
      )}
      <div className="find">
        <div>
          <label htmlFor="q" className={hiddenLabel ? "hidden" : undefined}>
            {t("search.label")}
          </label>
          <input
            type="search"
            id="q"
            name="q"
            defaultValue={query}
            maxLength={200}
            autoComplete="off"
            spellCheck={false}
            aria-describedby={error ? "q-error q-hint" : "q-hint"}
            aria-invalid={error ? true : undefined}
          />
        </div>
        <button className="btn">{t("search.button")}</button>
      </div>
      <p className="hint" id="q-hint">
        {t("search.hint")}
      </p>
    </form>
  );
}
