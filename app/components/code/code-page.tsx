import type { CodeStep } from "./code-step.ts";
import { ConfirmStep } from "./confirm-step.tsx";
import { EnterStep } from "./enter-step.tsx";
import { ReplyStep } from "./reply-step.tsx";
import { ViewStep } from "./view-step.tsx";
import { WithdrawnStep } from "./withdrawn-step.tsx";

/** What the code's address shows; the code itself travels in forms only. */
export function CodePage({ step }: { step: CodeStep }) {
  switch (step.step) {
    case "enter":
      return <EnterStep typed={step.typed} problem={step.problem} />;
    case "view":
      return step.view.reply ? (
        <ReplyStep {...step} reply={step.view.reply} />
      ) : (
        <ViewStep {...step} />
      );
    case "confirm":
      return <ConfirmStep {...step} />;
    case "withdrawn":
      return <WithdrawnStep />;
  }
}
