import { useMessages } from "#app/i18n/use-messages.ts";
import { Posts } from "#app/components/thread/posts.tsx";
import type { SheetView } from "./review-view.ts";

/** Question and answer, or the posts of a reply, in the layout readers meet; the HTML was made on the server with an allow-list of elements. */
export function PublicSheet({ sheet }: { sheet: SheetView }) {
  const t = useMessages();
  if (sheet.posts)
    return (
      <div className="sheet">
        <div className="sheet-in">
          <Posts posts={sheet.posts} byline={sheet.byline} />
        </div>
      </div>
    );
  return (
    <div className="sheet">
      <div className="flow prose answer sheet-in">
        {sheet.title !== "" && (
          <h3 className="t2" data-passages="title">
            {sheet.title}
          </h3>
        )}
        {sheet.questionHtml !== "" && (
          <div
            className="note flow"
            data-passages="question"
            dangerouslySetInnerHTML={{ __html: sheet.questionHtml }}
          />
        )}
        <p className="small muted">{t("second.answerBy", sheet.byline)}</p>
        {sheet.shortAnswer !== "" && (
          <p className="short-answer" data-passages="shortAnswer">
            {sheet.shortAnswer}
          </p>
        )}
        <div
          className="flow answer"
          data-passages="answer"
          dangerouslySetInnerHTML={{ __html: sheet.answerHtml }}
        />
      </div>
    </div>
  );
}
