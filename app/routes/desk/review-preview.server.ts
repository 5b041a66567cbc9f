import { json } from "@remix-run/node";
import type { ReviewPreviewed } from "#app/components/desk/review-result.ts";
import type { SheetView } from "#app/components/desk/review-view.ts";
import {
  longestAnswer,
  renderAnswer,
  renderQuestion,
} from "#app/lib/render-answer.server.ts";
import { postSheets } from "#app/workflows/post-sheets.server.ts";
import {
  findSubmission,
  type Submission,
} from "#db/queries/submissions.server.ts";
import type { Draft } from "#moderation/decision.ts";
import { asShown } from "./as-shown.ts";
import type { AtDesk } from "./at-desk.server.ts";
import { withWordsFilled } from "./review-endings.server.ts";
import { refuse } from "./review-answers.server.ts";
import type { Acting } from "./review-answers.server.ts";

/** The draft as a reader would meet it; nothing is saved. */
export async function preview(acting: Acting): Promise<Response> {
  const { desk, form, submissionId } = acting;
  const { draft, typed, rowVersion } = form;
  if (draft.answer.length > longestAnswer)
    return refuse(acting, { error: "too-long" });
  const { app, instanceId } = desk;
  const submission = await findSubmission(app.db, instanceId, submissionId);
  if (!submission) return refuse(acting, { error: "not-found" });
  return json<ReviewPreviewed>({
    ok: true,
    done: "previewed",
    ...{ draft, typed, rowVersion },
    preview: sheetOf(desk, withWordsFilled(acting).form.draft, submission),
  });
}

/** The words of a draft and the HTML made from them, as the forum would show them. */
export function sheetOf(
  { app, instance }: AtDesk,
  draft: Draft,
  submission: Submission,
): SheetView {
  const posts =
    submission.kind === "reply" ? postSheets(submission, draft) : null;
  return {
    ...(posts ? { posts: asShown(posts, app.now()) } : {}),
    title: draft.title,
    questionHtml: renderQuestion(draft.question),
    shortAnswer: draft.shortAnswer,
    answerHtml: renderAnswer(draft.answer),
    byline: instance.unit.byline,
  };
}
