import type { AppParts } from "#app/lib/app-context.ts";
import type { InstanceId, SubmissionId } from "#db/ids.ts";
import {
  findLatestWording,
  findOriginal,
  listMessages,
  type SealedMessage,
} from "#db/queries/texts.server.ts";
import type { Draft } from "#moderation/decision.ts";

type SealParts = Pick<AppParts, "db" | "sealing">;

/** What a sealed text is bound to: moved to another submission or another place in it, it does not open. */
export const boundTo = {
  revision: (submissionId: SubmissionId, number: number) =>
    `${submissionId} revision ${number}`,
  message: (submissionId: SubmissionId) => `${submissionId} message`,
  receipt: (submissionId: SubmissionId) => `${submissionId} receipt`,
  task: (taskId: string) => `${taskId} task`,
  notice: (submissionId: SubmissionId) => `${submissionId} notice`,
};

/** The resident's own words; null when purged or the week's key is destroyed. */
export async function openOriginal(
  { db, sealing }: SealParts,
  instanceId: InstanceId,
  submissionId: SubmissionId,
): Promise<string | null> {
  const original = await findOriginal(db, instanceId, submissionId);
  return (
    original &&
    sealing.open(instanceId, original, boundTo.revision(submissionId, 1))
  );
}

export interface Wording {
  number: number;
  textHash: string | null;
  savedAt: string;
  draft: Draft;
}

/** The latest public wording with its decisions; null when there is none to open. */
export async function openLatestWording(
  { db, sealing }: SealParts,
  instanceId: InstanceId,
  submissionId: SubmissionId,
): Promise<Wording | null> {
  const row = await findLatestWording(db, instanceId, submissionId);
  const json =
    row &&
    (await sealing.open(
      instanceId,
      row,
      boundTo.revision(submissionId, row.number),
    ));
  if (!row || json === null) return null;
  // We sealed it ourselves in seal-wording; the seal proves that nobody changed it.
  return {
    number: row.number,
    textHash: row.textHash,
    savedAt: row.savedAt,
    draft: JSON.parse(json) as Draft,
  };
}

export interface OpenMessage extends Omit<
  SealedMessage,
  "sealed" | "sealKeyId"
> {
  text: string;
}

/** Everything said beside the question that can be opened, in order. */
export async function openMessages(
  { db, sealing }: SealParts,
  instanceId: InstanceId,
  submissionId: SubmissionId,
): Promise<OpenMessage[]> {
  const open: OpenMessage[] = [];
  for (const { sealed, sealKeyId, ...message } of await listMessages(
    db,
    instanceId,
    submissionId,
  )) {
    const text = await sealing.open(
      instanceId,
      { sealKeyId, sealed },
      boundTo.message(submissionId),
    );
    if (text !== null) open.push({ ...message, text });
  }
  return open;
}
