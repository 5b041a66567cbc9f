import { useMessages } from "#app/i18n/use-messages.ts";

/** How urgent a question may be: told by shape, word and colour. */
export function RiskBadge({
  risk,
  long = false,
}: {
  risk: string;
  long?: boolean;
}) {
  const t = useMessages();
  return (
    <span className={`badge ${risk}`}>
      {long ? t("risk.long", risk) : t("risk.short", risk)}
    </span>
  );
}
