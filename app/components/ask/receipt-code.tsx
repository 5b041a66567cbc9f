import { useMessages } from "#app/i18n/use-messages.ts";
import { receiptGroups } from "#moderation/receipt.ts";

/** The code in four groups, large enough to copy by hand; printing the page prints the code alone. */
export function ReceiptCode({
  receipt,
  lead,
}: {
  receipt: string;
  /** What the code is for. */
  lead: string;
}) {
  const t = useMessages();
  return (
    <>
      <p className="lead">{lead}</p>
      <p className="code" dir="ltr">
        {receiptGroups(receipt).map((group, index) => (
          <span key={index}>{group} </span>
        ))}
      </p>
      <p>
        <b>{t("receipt.copyNow")}</b> {t("receipt.once")}
      </p>
    </>
  );
}
