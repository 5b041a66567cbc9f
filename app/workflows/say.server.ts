import type { Transaction } from "kysely";
import type { AppParts } from "#app/lib/app-context.ts";
import type { Sealed } from "#app/seal/sealing.server.ts";
import { boundTo } from "#app/seal/submission-texts.server.ts";
import type { InstanceId, PersonId, SubmissionId } from "#db/ids.ts";
import {
  insertMessage,
  type MessageKind,
  type Passage,
} from "#db/queries/texts.server.ts";
import type { Database } from "#db/schema.ts";
import { toHour } from "#moderation/clock.ts";

/** Something said beside a question. */
export interface Said {
  text: string;
  /** Who may read it: the asker too, or staff alone. */
  audience: "asker" | "staff";
  kind?: MessageKind;
  /** The words it is about. */
  passage?: Passage;
}

export interface SealedSaid extends Omit<Said, "text"> {
  words: Sealed;
}

interface Where {
  instanceId: InstanceId;
  submissionId: SubmissionId;
}

/** Seals what is said; before a transaction, since finding the key of the week asks the store itself. */
export function sealSaid(
  { sealing }: Pick<AppParts, "sealing">,
  { instanceId, submissionId }: Where,
  said: readonly Said[],
  now: Date,
): Promise<SealedSaid[]> {
  const context = boundTo.message(submissionId);
  return Promise.all(
    said.map(async ({ text, ...rest }) => ({
      ...rest,
      words: await sealing.seal(instanceId, text, context, now),
    })),
  );
}

/** Keeps what was sealed beside the question, in the order it was said. */
export async function insertSaid(
  trx: Transaction<Database>,
  { instanceId, submissionId }: Where,
  said: readonly SealedSaid[],
  { actor, now }: { actor: PersonId | "system" | null; now: Date },
): Promise<void> {
  for (const { words, audience, kind, passage } of said)
    await insertMessage(trx, instanceId, submissionId, {
      author: actor === null ? "resident" : "staff",
      authorId: actor === "system" ? null : actor,
      ...{ audience, kind: kind ?? "message" },
      ...(passage ? { passage } : {}),
      ...words,
      writtenAt: (audience === "asker" ? toHour(now) : now).toISOString(),
    });
}
