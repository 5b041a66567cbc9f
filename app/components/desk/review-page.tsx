import { ClaimPage } from "./claim-page.tsx";
import type { ClaimRefusal, LineView } from "./queue-view.ts";
import { ReviewDesk } from "./review-desk.tsx";
import type { ReviewResult } from "./review-result.ts";
import type { ReadOnlyView, ReviewView } from "./review-view.ts";

/** A question at the desk when it is mine, else what the queue knows of it. */
export type ReviewPageView = { id: string; number: number; now: string } & (
  | { mine: true; review: ReviewView }
  | {
      mine: false;
      line: LineView;
      reading: ReadOnlyView | null;
      /** Whether a question must be taken to be read. */
      isStrict: boolean;
    }
);

interface Props {
  view: ReviewPageView;
  answer: ReviewResult | ClaimRefusal | undefined;
}

/** The page of one question. */
export function ReviewPage({ view, answer }: Props) {
  const claimRefusal = answer && "refused" in answer ? answer : null;
  const result = answer && !("refused" in answer) ? answer : undefined;
  if (view.mine) return <ReviewDesk view={view.review} answer={result} />;
  const lost = result?.ok === false ? result : null;
  return (
    <ClaimPage
      line={view.line}
      reading={view.reading}
      isStrict={view.isStrict}
      now={view.now}
      claimRefusal={claimRefusal}
      lost={lost}
    />
  );
}
