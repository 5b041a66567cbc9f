import type { Instance } from "#app/instance/instance-file.ts";
import { instanceIdOf } from "#app/instance/require-instance.ts";
import type { AppContext } from "#app/lib/app-context.ts";
import { boundTo } from "#app/seal/submission-texts.server.ts";
import { idBytes, idFrom, type SubmissionId, type ThreadId } from "#db/ids.ts";
import { appendEvent } from "#db/queries/log.server.ts";
import { findByFormKey } from "#db/queries/receipts.server.ts";
import { insertSubmission } from "#db/queries/submissions.server.ts";
import { insertRevision } from "#db/queries/texts.server.ts";
import {
  inTransaction,
  orUnavailable,
  type StoreUnavailable,
} from "#db/transaction.server.ts";
import { dueInstant, toHour } from "#moderation/clock.ts";
import { detectLanguage } from "#moderation/detect-language.ts";
import { receiptBytes, receiptFrom } from "#moderation/receipt.ts";
import type {
  Lane,
  ReplyAuthor,
  ResidentRole,
  Wish,
} from "#moderation/submission.ts";
import { triage } from "#moderation/triage.ts";
import { alarmAbout } from "./alarm-about.server.ts";

export interface Question {
  instance: Instance;
  text: string;
  wish: Wish;
  role: ResidentRole | null;
  formToken: string;
  /** What stood in the field that people do not see; a program fills it in. */
  honeypot: string;
  topicId?: string | null;
  /** Absent in a question; else the thread it is a reply in, and whose voice it is. */
  reply?: { threadId: ThreadId; author: ReplyAuthor };
}

export type SubmitResult =
  | { ok: true; receipt: string | null; dueAt: Date }
  | { ok: false; error: "stale-form" }
  | StoreUnavailable;

const slowLanePause = 2_000;

/**
 * Seals a question, or a reply in a thread, and stores it with its kvittokod; it is on disk when this returns ok.
 * A repeated send of one form is one question, and gives the same code while that still can be shown.
 * A suspected program is never refused, only delayed and put in the slow lane, where a person looks at it.
 */
export async function submitQuestion(
  app: AppContext,
  question: Question,
): Promise<SubmitResult> {
  const token = app.forms.read(question.formToken);
  if (!token) return { ok: false, error: "stale-form" };
  await pause(app.minimumFillTime - token.ageInMilliseconds);
  const lane = await laneOf(app, question);
  return orUnavailable(() => store(app, question, token.key, lane));
}

async function laneOf(app: AppContext, { honeypot }: Question): Promise<Lane> {
  const spent = (await app.limits.count("ask", app.address)) === "over";
  if (spent) await pause(slowLanePause);
  return spent || honeypot.length > 0 ? "slow" : "ordinary";
}

async function store(
  app: AppContext,
  question: Question,
  formKey: string,
  lane: Lane,
): Promise<SubmitResult> {
  const instanceId = instanceIdOf(question.instance);
  const now = app.now();
  const id = idFrom<SubmissionId>(app.randomBytes(idBytes));
  const receipt = receiptFrom(app.randomBytes(receiptBytes));
  // Sealed before the transaction: finding the key of the week asks the store itself.
  const original = await app.sealing.seal(
    instanceId,
    question.text,
    boundTo.revision(id, 1),
    now,
  );
  const pending = await app.sealing.seal(
    instanceId,
    receipt,
    boundTo.receipt(id),
    now,
  );
  const receivedAt = toHour(now);
  const { risk } = triage(question.text);

  const number = await inTransaction(app.db, async (trx) => {
    const taken = await insertSubmission(trx, {
      ...freshSubmission,
      id,
      instance_id: instanceId,
      topic_id: question.topicId ?? null,
      wish: question.wish,
      role: question.role,
      risk,
      lane,
      received_at: receivedAt.toISOString(),
      due_at: dueAt(question.instance, receivedAt).toISOString(),
      language: detectLanguage(question.text),
      ...replyColumns(question),
      form_key: formKey,
      receipt_pending: pending.sealed,
      receipt_seal_key_id: pending.sealKeyId,
    });
    if (taken === null) return null;
    await insertRevision(trx, instanceId, id, {
      number: 1,
      authorId: null,
      ...original,
      textHash: null,
      savedAt: receivedAt.toISOString(),
    });
    await appendEvent(trx, instanceId, {
      submissionId: id,
      actor: null,
      at: receivedAt,
      action: "submit",
      to: "waiting",
      rowVersion: 1,
    });
    if (risk === "acute")
      await alarmAbout(app, trx, instanceId, {
        submissionId: id,
        kind: "acute",
      });
    return taken;
  });
  if (number === null) return repeated(app, question, formKey);
  if (typeof number === "object") return number;
  return { ok: true, receipt, dueAt: dueAt(question.instance, receivedAt) };
}

const replyColumns = ({ reply }: Question) =>
  reply
    ? { kind: "reply", thread_id: reply.threadId, post_author: reply.author }
    : {};

const freshSubmission = {
  work: "waiting",
  visibility: "staff",
  row_version: 1,
  claimed_by: null,
  claim_expires_at: null,
  drafter_id: null,
  receipt_hash: null,
  purged_at: null,
} as const;

async function repeated(
  app: AppContext,
  { instance }: Question,
  formKey: string,
): Promise<SubmitResult> {
  const instanceId = instanceIdOf(instance);
  const earlier = await findByFormKey(app.db, instanceId, formKey);
  if (!earlier) return { ok: false, error: "stale-form" };
  const { pending, submissionId, receivedAt } = earlier;
  const receipt =
    pending &&
    (await app.sealing.open(
      instanceId,
      pending,
      boundTo.receipt(submissionId),
    ));
  return { ok: true, receipt, dueAt: dueAt(instance, new Date(receivedAt)) };
}

const dueAt = (instance: Instance, receivedAt: Date): Date =>
  dueInstant(receivedAt, instance.answerTarget, instance.workingHours);

const pause = (milliseconds: number): Promise<void> =>
  milliseconds > 0
    ? new Promise((done) => setTimeout(done, milliseconds))
    : Promise.resolve();
