import { useMessages } from "#app/i18n/use-messages.ts";

const reasons = ["many", "public", "word", "needed"] as const;

/** Reasons for keeping that come up every day, offered while one is typed. */
export function KeepReasons() {
  const t = useMessages();
  return (
    <datalist id="keep-reasons">
      {reasons.map((reason) => (
        <option key={reason} value={t(`review.keepReason.${reason}`)} />
      ))}
    </datalist>
  );
}
