import { useMessages } from "#app/i18n/use-messages.ts";

export interface LetterboxProps {
  latest: { id: string; title: string } | null;
  threadCount: number;
  /** How long an answer takes just now. */
  workingDays: number;
}

/** The letterbox with the latest answered question in its slot; before the first answer the note invites. */
export function Letterbox({
  latest,
  threadCount,
  workingDays,
}: LetterboxProps) {
  const t = useMessages();
  return (
    <div className="box">
      <div className="note">
        <p>{latest ? t("home.latest") : t("home.none")}</p>
        <p>
          {latest ? (
            <a href={`/fragor/${latest.id}`}>{latest.title}</a>
          ) : (
            <a href="/stall-en-fraga">{t("home.first")}</a>
          )}
        </p>
      </div>
      <div className="slot" />
      <dl>
        <dt>{t("home.time")}</dt>
        <dd>{t("home.timeDays", workingDays)}</dd>
        {threadCount > 0 && (
          <>
            <dt>{t("home.count")}</dt>
            <dd className="num">{t("home.countNumber", threadCount)}</dd>
          </>
        )}
      </dl>
    </div>
  );
}
