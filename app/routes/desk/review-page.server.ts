import type { ReviewPageView } from "#app/components/desk/review-page.tsx";
import type {
  ReadOnlyView,
  ReviewView,
} from "#app/components/desk/review-view.ts";
import type { Review } from "#app/workflows/open-for-review.server.ts";
import { listLifelines } from "#app/workflows/list-lifelines.server.ts";
import type { ReadOnly } from "#app/workflows/read-original.server.ts";
import type { QueueLine } from "#db/queries/queue.server.ts";
import type { SubmissionId } from "#db/ids.ts";
import { listTopics } from "#db/queries/forum.server.ts";
import { variablesOf } from "#app/instance/variables.ts";
import type { AtDesk } from "./at-desk.server.ts";
import { childCheckView } from "./child-step.server.ts";
import { clockView } from "./clock-view.ts";
import { openAtDesk } from "./open-at-desk.server.ts";
import { queueLineView } from "./queue-line-view.server.ts";
import { styleGuideOf } from "./style-guide-of.ts";
import { templateViews } from "./template-views.ts";
import { similarPublished } from "./similar-published.server.ts";
import { similarWaiting } from "./similar-waiting.server.ts";

/** What the page of one question shows to this reviewer; throws a 404 where there is none. */
export async function loadReview(
  desk: AtDesk,
  submissionId: SubmissionId,
): Promise<ReviewPageView> {
  const opened = await openAtDesk(desk, submissionId);
  const now = desk.app.now().toISOString();
  if (opened.ok) {
    const review = await reviewView(desk, opened.review, now);
    return { id: submissionId, number: review.number, now, mine: true, review };
  }
  if (opened.error === "not-found") throw new Response(null, { status: 404 });
  return {
    id: submissionId,
    number: opened.line.number,
    now,
    mine: false,
    line: queueLineView(desk, opened.line),
    reading: opened.reading && (await readOnlyView(desk, opened)),
    isStrict: desk.instance.reviewMode.claim === "required",
  };
}

async function readOnlyView(
  desk: AtDesk,
  { line, reading }: { line: QueueLine; reading: ReadOnly | null },
): Promise<ReadOnlyView> {
  const { original = "", additions = [] } = reading ?? {};
  return {
    ...{ original, additions },
    similar: await similarPublished(desk, line.id, [original]),
    similarWaiting: await similarWaiting(desk, line.id),
  };
}

async function reviewView(
  desk: AtDesk,
  review: Review,
  now: string,
): Promise<ReviewView> {
  const {
    id,
    number,
    risk,
    wish,
    role,
    receivedAt,
    rowVersion,
    claimExpiresAt,
  } = review;
  const { original, additions, comments, draft, state } = review;
  const topics = await listTopics(desk.app.db, desk.instanceId);
  return {
    ...{
      id,
      number,
      risk,
      wish,
      role,
      receivedAt,
      rowVersion,
      claimExpiresAt,
      now,
    },
    ...{ original, additions, comments, draft, state },
    riskJudgedAt: review.riskJudgedAt,
    objections: review.objections,
    clock: clockView(review.clock),
    topics: topics.map((topic) => ({ id: topic.id, name: topic.name })),
    byline: desk.instance.unit.byline,
    crisisNumbers: desk.instance.crisis.numbers.map(({ number, label }) => ({
      number,
      label,
    })),
    lifelines: await listLifelines(desk.app, desk.instanceId, id),
    similar: await similarPublished(desk, id, [
      draft.title || draft.question,
      original,
    ]),
    similarWaiting: await similarWaiting(desk, id),
    claim: desk.instance.reviewMode.claim,
    ...{ sent: review.sent, readMessages: review.readMessages },
    isCorrection: review.isCorrection,
    childCheck: await childCheckView(desk, id),
    duty: desk.instance.duty && {
      name: desk.instance.duty.name,
      phone: desk.instance.duty.phone,
    },
    templates: templateViews(desk.instance),
    variableNames: Object.keys(variablesOf(desk.instance)),
    styleGuide: styleGuideOf(desk.instance),
    ...{ kind: review.kind, postAuthor: review.postAuthor },
    thread: review.thread,
  };
}
