import { useMessages } from "#app/i18n/use-messages.ts";
import { bulkForm } from "./bulk-spam.tsx";
import type { LineView } from "./queue-view.ts";

/** The box that marks a question among many; belongs to the form below the list, and is not there where the question must be read. */
export function LineMark({
  line: { id, number, risk, rowVersion, work },
  isChosen,
}: {
  line: LineView;
  isChosen: boolean;
}) {
  const t = useMessages();
  if (risk === "acute" || work === "returned")
    // Keeps the numbers under each other.
    return <span className="line-mark" />;
  return (
    <label className="line-mark">
      <input
        type="checkbox"
        form={bulkForm}
        name="line"
        value={`${id}.${rowVersion}`}
        defaultChecked={isChosen}
      />
      <span className="hidden">{t("bulk.mark", number)}</span>
    </label>
  );
}
