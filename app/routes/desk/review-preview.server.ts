import { json } from "@remix-run/node";
import type { ReviewPreviewed } from "#app/components/desk/review-result.ts";
import type { SheetView } from "#app/components/desk/review-view.ts";
import {
  longestAnswer,
  renderAnswer,
  renderQuestion,
} from "#app/lib/render-answer.server.ts";
import type { Draft } from "#moderation/decision.ts";
import type { AtDesk } from "./at-desk.server.ts";
import { withWordsFilled } from "./review-endings.server.ts";
import { refuse } from "./review-answers.server.ts";
import type { Acting } from "./review-answers.server.ts";

/** The draft as a reader would meet it; nothing is saved. */
export function preview(acting: Acting): Response {
  const { desk, form } = acting;
  const { draft, typed, rowVersion } = form;
  if (draft.answer.length > longestAnswer)
    return refuse(acting, { error: "too-long" });
  return json<ReviewPreviewed>({
    ok: true,
    done: "previewed",
    ...{ draft, typed, rowVersion },
    preview: sheetOf(desk, withWordsFilled(acting).form.draft),
  });
}

/** The words of a draft and the HTML made from them, as the forum would show them. */
export function sheetOf({ instance }: AtDesk, draft: Draft): SheetView {
  return {
    title: draft.title,
    questionHtml: renderQuestion(draft.question),
    shortAnswer: draft.shortAnswer,
    answerHtml: renderAnswer(draft.answer),
    byline: instance.unit.byline,
  };
}
