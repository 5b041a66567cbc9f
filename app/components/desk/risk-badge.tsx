import { useMessages } from "#app/i18n/use-messages.ts";

/** How urgent a question may be: told by shape, word and colour. */
export function RiskBadge({
  risk,
  long = false,
  isUnread = false,
}: {
  risk: string;
  long?: boolean;
  /** Nothing is known since the program does not read the language: that is not the same as no risk. */
  isUnread?: boolean;
}) {
  const t = useMessages();
  if (isUnread)
    return (
      <span className="badge none">
        {t(long ? "risk.unreadLong" : "risk.unreadShort")}
      </span>
    );
  return (
    <span className={`badge ${risk}`}>
      {long ? t("risk.long", risk) : t("risk.short", risk)}
    </span>
  );
}
