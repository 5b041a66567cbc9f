import type { Instance } from "#app/instance/instance-file.ts";
import { instanceIdOf } from "#app/instance/require-instance.ts";
import type { AppContext } from "#app/lib/app-context.ts";
import { boundTo } from "#app/seal/submission-texts.server.ts";
import type { InstanceId, PersonId, SpecialistRequestId } from "#db/ids.ts";
import { appendEvent } from "#db/queries/log.server.ts";
import {
  answerRequest,
  listRequestsTo,
  type SpecialistRequest,
} from "#db/queries/specialists.server.ts";
import { insertMessage } from "#db/queries/texts.server.ts";
import {
  inTransaction,
  orUnavailable,
  type StoreUnavailable,
} from "#db/transaction.server.ts";
import { cleanText } from "#moderation/clean-text.ts";

export interface AnsweringSpecialist {
  instance: Instance;
  requestId: SpecialistRequestId;
  specialistId: PersonId;
  answer: string;
}

export type AnswerSpecialistResult =
  | { ok: true }
  | {
      ok: false;
      error: "not-found" | "already-answered" | "answer-required" | "too-long";
    }
  | StoreUnavailable;

const longest = 4_000;

/** Keeps a specialist's answer with the question it is about, once; only the one who was asked can give it. */
export async function answerSpecialist(
  app: AppContext,
  { instance, requestId, specialistId, answer: typed }: AnsweringSpecialist,
): Promise<AnswerSpecialistResult> {
  const instanceId = instanceIdOf(instance);
  const asked = await listRequestsTo(app.db, instanceId, specialistId);
  const request = asked.find(({ id }) => id === requestId);
  if (!request) return { ok: false, error: "not-found" };
  if (request.answeredAt) return { ok: false, error: "already-answered" };
  const answer = cleanText(typed);
  if (answer === "") return { ok: false, error: "answer-required" };
  if (answer.length > longest) return { ok: false, error: "too-long" };
  try {
    return await keep(app, instanceId, request, answer);
  } catch (error) {
    if (error instanceof AnsweredMeanwhile)
      return { ok: false, error: "already-answered" };
    if (isNoLongerOpen(error)) return { ok: false, error: "not-found" };
    throw error;
  }
}

/** The asker takes the question back, or a colleague ends it, while the specialist writes; the database then takes no answer. */
const isNoLongerOpen = (error: unknown): boolean =>
  error instanceof Error &&
  error.message.includes("guard specialist_answers_what_is_open");

/** Undoes the transaction of an answer that came second. */
class AnsweredMeanwhile extends Error {}

async function keep(
  app: AppContext,
  instanceId: InstanceId,
  { id, submissionId, specialistId }: SpecialistRequest,
  answer: string,
): Promise<AnswerSpecialistResult> {
  const now = app.now();
  const at = now.toISOString();
  return orUnavailable(async () => {
    const context = boundTo.message(submissionId);
    const sealed = await app.sealing.seal(instanceId, answer, context, now);
    return inTransaction(app.db, async (trx) => {
      const said = { author: "staff", audience: "staff" } as const;
      const number = await insertMessage(trx, instanceId, submissionId, {
        ...{ ...said, ...sealed, kind: "specialist-answer" },
        ...{ authorId: specialistId, writtenAt: at },
      });
      const request = { id, specialistId };
      if (!(await answerRequest(trx, instanceId, request, { number, at })))
        throw new AnsweredMeanwhile();
      await appendEvent(trx, instanceId, {
        ...{ submissionId, actor: specialistId, at: now },
        action: "answer-specialist",
      });
      return { ok: true } as const;
    });
  });
}
