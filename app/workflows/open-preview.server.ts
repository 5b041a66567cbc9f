import { instanceIdOf } from "#app/instance/require-instance.ts";
import type { Instance } from "#app/instance/instance-file.ts";
import type { AppParts } from "#app/lib/app-context.ts";
import { renderAnswer, renderQuestion } from "#app/lib/render-answer.server.ts";
import { openLatestWording } from "#app/seal/submission-texts.server.ts";
import { findApproval } from "#db/queries/approvals.server.ts";
import type { Submission } from "#db/queries/submissions.server.ts";
import { publicTextHash } from "#moderation/public-text.ts";

/** Exactly what will be public, as the asker reads it before anybody else does. */
export interface Preview {
  textHash: string;
  /** The full hour before which it does not go out. */
  publishAfter: string;
  title: string;
  topicName: string;
  questionHtml: string;
  shortAnswer: string;
  answer: string;
  answerHtml: string;
  byline: string;
}

/** The approved words that wait for their asker, or null where none do. */
export async function openPreview(
  app: Pick<AppParts, "db" | "sealing">,
  instance: Instance,
  { id, work, publishAfter }: Submission,
): Promise<Preview | null> {
  if (work !== "approved" || publishAfter === null) return null;
  const instanceId = instanceIdOf(instance);
  const wording = await openLatestWording(app, instanceId, id);
  if (!wording) return null;
  const { title, question, shortAnswer, answer, topicId } = wording.draft;
  const textHash = publicTextHash(wording.draft);
  if (!(await findApproval(app.db, instanceId, id, textHash))) return null;
  return {
    ...{ textHash, publishAfter, title, shortAnswer, answer },
    topicName: instance.topics.find((each) => each.id === topicId)?.name ?? "",
    questionHtml: renderQuestion(question),
    answerHtml: renderAnswer(answer),
    byline: instance.unit.byline,
  };
}
