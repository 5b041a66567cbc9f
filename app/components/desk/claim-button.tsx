import { Form } from "@remix-run/react";
import { useMessages } from "#app/i18n/use-messages.ts";
import type { LineView } from "./queue-view.ts";

interface Props {
  line: Pick<LineView, "id" | "number" | "rowVersion">;
  filled?: boolean;
  words?: string;
}

/** Takes a question nobody has. */
export function ClaimButton({ line, filled = false, words }: Props) {
  const t = useMessages();
  return (
    <Form method="post">
      <input type="hidden" name="submissionId" value={line.id} />
      <input type="hidden" name="rowVersion" value={line.rowVersion} />
      <button
        className={filled ? "btn slim" : "btn slim second"}
        name="intent"
        value="claim"
        aria-label={
          words === undefined ? t("queue.claimLabel", line.number) : undefined
        }
      >
        {words ?? t("queue.claim")}
      </button>
    </Form>
  );
}
