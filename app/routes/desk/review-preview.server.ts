import { json } from "@remix-run/node";
import type { ReviewPreviewed } from "#app/components/desk/review-result.ts";
import {
  longestAnswer,
  renderAnswer,
  renderQuestion,
} from "#app/lib/render-answer.server.ts";
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
    preview: {
      title: draft.title,
      questionHtml: renderQuestion(draft.question),
      shortAnswer: draft.shortAnswer,
      answerHtml: renderAnswer(draft.answer),
      byline: desk.instance.unit.byline,
    },
  });
}
