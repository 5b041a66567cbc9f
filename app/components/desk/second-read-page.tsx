import { useMessages } from "#app/i18n/use-messages.ts";
import { ClockWords } from "./clock-words.tsx";
import { CommentsPane } from "./comments-pane.tsx";
import { CheckPane } from "./check-pane.tsx";
import { ReadSheet } from "./read-sheet.tsx";
import { ObjectionsPane } from "./objections-pane.tsx";
import { ReadingDecision } from "./reading-decision.tsx";
import { ReadingProblem } from "./reading-problem.tsx";
import type { ReadingRefusal, ReadingView } from "./reading-view.ts";
import { RiskBadge } from "./risk-badge.tsx";
import { ThreadBesidePane } from "./thread-beside-pane.tsx";

/** Exactly what will be public, for the one who has not written it; it can be approved or sent back, nothing else. */
export function SecondReadPage({
  view,
  refusal,
}: {
  view: ReadingView;
  refusal: ReadingRefusal | null;
}) {
  const t = useMessages();
  return (
    <div className="wrap">
      <div className="bar flush">
        <h1>
          {t(
            view.kind === "reply" ? "replyDesk.secondTitle" : "second.title",
            view.number,
          )}
        </h1>
        <RiskBadge risk={view.risk} long />
        <ClockWords clock={view.clock} />
        <span>
          {view.mine
            ? t("second.drafterYou")
            : t("second.drafter", view.drafterName)}
        </span>
        <span className="end muted">
          {t("second.version", view.version)}{" "}
          <span className="num">{shortHash(view.textHash)}</span>
        </span>
      </div>
      {refusal && <ReadingProblem refusal={refusal} />}
      <div className="split">
        <div className="stack">
          <ReadSheet view={view} />
          {view.kind === "reply" && <ThreadBesidePane thread={view.thread} />}
        </div>
        <div className="stack">
          <ObjectionsPane objections={view.objections} now={view.now} />
          <CheckPane check={view.check} version={view.version} />
          <CommentsPane
            title={t("second.comments")}
            comments={view.comments}
            now={view.now}
          />
          <ReadingDecision view={view} refusal={refusal} />
        </div>
      </div>
    </div>
  );
}

/** Enough of a hash to compare by eye: "7f3a 91c2". */
function shortHash(hash: string): string {
  return `${hash.slice(0, 4)} ${hash.slice(4, 8)}`;
}
