import { formatDay } from "#app/i18n/format-day.ts";
import { useMessages } from "#app/i18n/use-messages.ts";
import { MoreHelp, type MoreHelpProps } from "./more-help.tsx";
import { Checked } from "./checked.tsx";

interface Props extends MoreHelpProps {
  byline: string;
  publishedOn: string;
  reviewOn: string;
  correctedOn: string | null;
  correctionCode: string | null;
  /** Whether a year has passed since somebody last stood behind every word. */
  isOld: boolean;
  shortAnswer: string;
  /** Made by us when the answer was written, with an allow-list of elements. */
  html: string;
}

/** The answer in the municipality's own voice: the short answer first, who gave it and who checked it in the margin. */
export function Answer({
  byline,
  publishedOn,
  reviewOn,
  correctedOn,
  correctionCode,
  isOld,
  shortAnswer,
  html,
  ...help
}: Props) {
  const t = useMessages();
  return (
    <article className="row has-aside" aria-label={t("read.answer")}>
      <div className="side">
        <span className="voice">{t("read.answer")}</span>
        <p>{byline}</p>
        <p>{formatDay(publishedOn)}</p>
        <p>
          <Checked />
        </p>
      </div>
      <div className="text flow answer">
        {isOld && (
          <p className="old-answer">
            {t("read.old", formatDay(correctedOn ?? publishedOn))}
          </p>
        )}
        <p className="short-answer">{shortAnswer}</p>
        <div
          className="flow answer"
          dangerouslySetInnerHTML={{ __html: html }}
        />
        {correctedOn !== null && (
          <p className="small">
            {t("read.corrected", formatDay(correctedOn), correctionCode ?? "")}
          </p>
        )}
        <p className="small muted">
          {t("read.general")} {t("read.reviewOn", formatDay(reviewOn))}
        </p>
      </div>
      <MoreHelp {...help} />
    </article>
  );
}
