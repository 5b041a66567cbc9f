import type { Instance } from "#app/instance/instance-file.ts";
import type { AppParts } from "#app/lib/app-context.ts";
import type { Submission } from "#db/queries/submissions.server.ts";
import type { PublicText } from "#moderation/public-text.ts";
import { openReviewTexts, stateOf } from "./review-texts.server.ts";

/**
 * The wording a specialist may read: one a reviewer has rewritten, wholly checked and with nothing undecided. Null otherwise, and
 * for a question whose asker wants nobody but us to read it. The resident's own words are never given, found harmless or not.
 */
export async function shareableDraft(
  app: Pick<AppParts, "db" | "sealing" | "lexicon">,
  instance: Instance,
  submission: Submission,
): Promise<PublicText | null> {
  if (submission.wish === "private") return null;
  const texts = await openReviewTexts(app, instance, submission);
  const { title, question, shortAnswer, answer } = texts.draft;
  const written = [texts.original, ...texts.additions.map(({ text }) => text)];
  if (question === "" || written.includes(question)) return null;
  const { open, complete } = stateOf(app, instance, texts, texts.draft);
  const isClean = complete && open.must === 0 && open.judge === 0;
  return isClean ? { title, question, shortAnswer, answer } : null;
}
