import type { AnswerTimeShown } from "./ask-aside.tsx";
import type { AskStep } from "./ask-step.ts";
import { CheckStep } from "./check-step.tsx";
import { ReceiptStep } from "./receipt-step.tsx";
import { WriteStep } from "./write-step.tsx";

/** The step the question is at; all three stand at one address. */
export function AskPage({
  step,
  answerTime,
}: {
  step: AskStep;
  answerTime: AnswerTimeShown;
}) {
  switch (step.step) {
    case "write":
      return (
        <WriteStep
          values={step.values}
          problems={step.problems}
          answerTime={answerTime}
        />
      );
    case "check":
      return (
        <CheckStep
          values={step.values}
          check={step.check}
          similar={step.similar}
          notSent={step.notSent}
          peril={step.peril}
        />
      );
    case "receipt":
      return <ReceiptStep {...step} />;
  }
}
