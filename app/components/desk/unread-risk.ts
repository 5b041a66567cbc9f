import type { NotChecked } from "#moderation/finding.ts";

/** Languages the program listens for danger in. */
const heard: ReadonlySet<string> = new Set(["sv", "en"]);

/** Tells whether no risk is known only because the program cannot read what the question says. */
export const isUnreadLanguage = (risk: string, language: string): boolean =>
  risk === "none" && !heard.has(language);

/** The same for a question whose text has been checked. */
export const isUnreadRisk = (
  risk: string,
  notChecked: readonly Pick<NotChecked, "what">[],
): boolean =>
  risk === "none" && notChecked.some(({ what }) => what === "language");
