import { useInstance } from "#app/components/instance-context.ts";
import { useMessages } from "#app/i18n/use-messages.ts";

/** When staff of this instance read questions, in words. */
export function useOpenHours(): string {
  const t = useMessages();
  const { days, from, to } = useInstance().workingHours;
  return t("hours.open", days, from, to);
}
