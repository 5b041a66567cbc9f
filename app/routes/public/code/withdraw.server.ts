import { withdrawQuestion } from "#app/workflows/withdraw-question.server.ts";
import { clearingHeaders } from "../page-headers.ts";
import {
  type Answer,
  answer,
  askerOf,
  type Holder,
  refused,
  shown,
} from "./answers.server.ts";

/** Asks once more before anything is taken back. */
export function confirmWithdrawal({ code }: Holder): Answer {
  return answer({ step: "confirm", what: "withdraw", code, failed: false });
}

/** Takes the question back for good, or shows why that cannot be done. */
export async function withdraw(holder: Holder): Promise<Answer> {
  const { app, code } = holder;
  const result = await withdrawQuestion(app, askerOf(holder));
  if (result.ok) return answer({ step: "withdrawn" }, 200, clearingHeaders);
  switch (result.error) {
    case "already-ended":
      return shown(holder, { undone: "withdraw", status: 409 });
    // Somebody worked on it in the same moment: the page as it is now, with the button still there.
    case "stale":
      return shown(holder, { undone: "changed", status: 409 });
    case "store-unavailable":
      return answer(
        { step: "confirm", what: "withdraw", code, failed: true },
        503,
      );
    default:
      return refused(code, result.error);
  }
}
