import type { NotChecked } from "#moderation/finding.ts";
import { isHeardLanguage } from "#moderation/heard-languages.ts";

/** What is known of how urgent a question is. */
interface Known {
  risk: string;
  /** When a person judged it: then it is known, whatever the program can read. */
  riskJudgedAt: string | null;
}

const isUnknown = ({ risk, riskJudgedAt }: Known): boolean =>
  risk === "none" && riskJudgedAt === null;

/** Tells whether no risk is known only because the program cannot read what the question says and nobody has judged it. */
export const isUnreadLanguage = (line: Known & { language: string }): boolean =>
  isUnknown(line) && !isHeardLanguage(line.language);

/** The same for a question whose text has been checked. */
export const isUnreadRisk = (
  question: Known,
  notChecked: readonly Pick<NotChecked, "what">[],
): boolean =>
  isUnknown(question) && notChecked.some(({ what }) => what === "language");
