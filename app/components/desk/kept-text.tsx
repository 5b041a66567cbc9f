import { useMessages } from "#app/i18n/use-messages.ts";
import type { Draft } from "#moderation/decision.ts";
import { draftParts } from "./draft-parts.ts";
import type { Typed } from "./review-result.ts";

/** What a reviewer had typed when the question stopped being theirs: shown once more, to be copied. */
export function KeptText({
  draft,
  typed = {},
}: {
  draft: Draft;
  typed?: Typed | undefined;
}) {
  const t = useMessages();
  return (
    <section className="pane down4" aria-labelledby="kept-heading">
      <header>
        <h2 id="kept-heading">{t("claim.yourText")}</h2>
      </header>
      <div>
        <p role="alert">{t("claim.yourTextWhy")}</p>
        {draftParts
          .filter((part) => draft[part] !== "")
          .map((part) => (
            <div className="field up3" key={part}>
              <label htmlFor={`kept-${part}`}>
                {t("review.stale.part", part)}
              </label>
              <textarea
                id={`kept-${part}`}
                readOnly
                rows={part === "title" || part === "shortAnswer" ? 2 : 8}
                value={draft[part]}
              />
            </div>
          ))}
        {Object.entries(typed)
          .filter(([name]) => /-words$|-where$/u.test(name))
          .map(([name, text]) => (
            <div className="field up3" key={name}>
              <label htmlFor={`kept-${name}`}>{t("ending.title")}</label>
              <textarea id={`kept-${name}`} readOnly rows={6} value={text} />
            </div>
          ))}
      </div>
    </section>
  );
}
