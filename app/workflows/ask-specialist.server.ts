import type { Instance } from "#app/instance/instance-file.ts";
import { instanceIdOf } from "#app/instance/require-instance.ts";
import type { AppContext } from "#app/lib/app-context.ts";
import { boundTo } from "#app/seal/submission-texts.server.ts";
import {
  idBytes,
  idFrom,
  type PersonId,
  type SpecialistRequestId,
  type SubmissionId,
} from "#db/ids.ts";
import { appendEvent } from "#db/queries/log.server.ts";
import {
  insertRequest,
  listColleagues,
} from "#db/queries/specialists.server.ts";
import {
  findSubmission,
  type Submission,
} from "#db/queries/submissions.server.ts";
import { insertMessage } from "#db/queries/texts.server.ts";
import {
  inTransaction,
  orUnavailable,
  type StoreUnavailable,
} from "#db/transaction.server.ts";
import { cleanText } from "#moderation/clean-text.ts";
import { openReviewTexts, stateOf } from "./review-texts.server.ts";

export interface AskingSpecialist {
  instance: Instance;
  submissionId: SubmissionId;
  /** Who has the question at the desk. */
  reviewerId: PersonId;
  specialistId: PersonId | null;
  question: string;
}

export type AskSpecialistResult =
  | { ok: true }
  | {
      ok: false;
      error:
        | "not-found"
        | "not-yours"
        | "no-such-colleague"
        | "question-required"
        | "too-long";
    }
  | { ok: false; error: "names-somebody"; surfaces: string[] }
  | StoreUnavailable;

const longest = 2_000;

/** Asks a named colleague about a question one has at the desk; refuses words of the question that point somebody out. */
export async function askSpecialist(
  app: AppContext,
  input: AskingSpecialist,
): Promise<AskSpecialistResult> {
  const { instance, reviewerId, submissionId } = input;
  const instanceId = instanceIdOf(instance);
  const submission = await findSubmission(app.db, instanceId, submissionId);
  if (!submission) return { ok: false, error: "not-found" };
  if (!isAtDesk(submission, reviewerId))
    return { ok: false, error: "not-yours" };
  const colleagues = await listColleagues(app.db, instanceId, reviewerId);
  const specialist = colleagues.find(({ id }) => id === input.specialistId);
  if (!specialist) return { ok: false, error: "no-such-colleague" };
  const question = cleanText(input.question);
  if (question === "") return { ok: false, error: "question-required" };
  if (question.length > longest) return { ok: false, error: "too-long" };
  const surfaces = await pointingOut(app, instance, submission, question);
  if (surfaces.length > 0)
    return { ok: false, error: "names-somebody", surfaces };
  try {
    return await keep(app, input, submission, specialist.id, question);
  } catch (error) {
    if (isNotAtDesk(error)) return { ok: false, error: "not-yours" };
    throw error;
  }
}

/** The question is withdrawn or taken over while the words are sealed; the database then keeps none of them. */
const isNotAtDesk = (error: unknown): boolean =>
  error instanceof Error &&
  error.message.includes("guard specialist_is_asked_from_the_desk");

const isAtDesk = ({ work, claimedBy }: Submission, reviewerId: PersonId) =>
  claimedBy === reviewerId && (work === "claimed" || work === "drafting");

/** What in the words could point somebody out, read against everything the asker has written. */
async function pointingOut(
  app: AppContext,
  instance: Instance,
  submission: Submission,
  question: string,
): Promise<string[]> {
  const texts = await openReviewTexts(app, instance, submission);
  const others = { title: "", shortAnswer: "", answer: "", topicId: null };
  const draft = { ...others, question, decisions: [] };
  const { groups } = stateOf(app, instance, texts, draft);
  return groups
    .filter(({ tier, inDraft }) => tier === "must" && inDraft.length > 0)
    .flatMap(({ inDraft }) => inDraft)
    .filter(({ part }) => part === "question")
    .map(({ start, end }) => question.slice(start, end));
}

async function keep(
  app: AppContext,
  { instance, reviewerId }: AskingSpecialist,
  { id: submissionId }: Submission,
  specialistId: PersonId,
  question: string,
): Promise<AskSpecialistResult> {
  const instanceId = instanceIdOf(instance);
  const now = app.now();
  const askedAt = now.toISOString();
  return orUnavailable(async () => {
    const context = boundTo.message(submissionId);
    const sealed = await app.sealing.seal(instanceId, question, context, now);
    return inTransaction(app.db, async (trx) => {
      const said = { author: "staff", audience: "staff" } as const;
      const questionNumber = await insertMessage(
        trx,
        instanceId,
        submissionId,
        {
          ...{ ...said, ...sealed, kind: "specialist-question" },
          ...{ authorId: reviewerId, writtenAt: askedAt },
        },
      );
      await insertRequest(trx, instanceId, {
        id: idFrom<SpecialistRequestId>(app.randomBytes(idBytes)),
        ...{ submissionId, askedBy: reviewerId, specialistId },
        ...{ questionNumber, askedAt },
      });
      await appendEvent(trx, instanceId, {
        ...{ submissionId, actor: reviewerId, at: now },
        action: "ask-specialist",
      });
      return { ok: true } as const;
    });
  });
}
