import type { Instance } from "#app/instance/instance-file.ts";
import { instanceIdOf } from "#app/instance/require-instance.ts";
import type { AppContext } from "#app/lib/app-context.ts";
import type { PersonId } from "#db/ids.ts";
import { appendEvent, findLastEvent } from "#db/queries/log.server.ts";
import type { Submission } from "#db/queries/submissions.server.ts";
import {
  inTransaction,
  orUnavailable,
  type StoreUnavailable,
} from "#db/transaction.server.ts";
import { leaseMilliseconds } from "./lease.ts";
import { openReviewTexts } from "./review-texts.server.ts";

/** What a reviewer may read of a question they have not taken. */
export interface ReadOnly {
  original: string;
  additions: { text: string; writtenAt: string }[];
}

/** Opens a question to be read by somebody who has not taken it; nobody reads without a line in the log, one for each half hour. */
export async function readOriginal(
  app: AppContext,
  instance: Instance,
  submission: Submission,
  reviewerId: PersonId,
): Promise<({ ok: true } & ReadOnly) | StoreUnavailable> {
  const logged = await orUnavailable(() =>
    inTransaction(app.db, async (trx) => {
      const instanceId = instanceIdOf(instance);
      const of = { submissionId: submission.id, actor: reviewerId };
      const at = app.now();
      const read = { ...of, action: "read-original" } as const;
      const last = await findLastEvent(trx, instanceId, read);
      const since = new Date(at.getTime() - leaseMilliseconds).toISOString();
      if (last === null || last.at < since)
        await appendEvent(trx, instanceId, { ...read, at });
      return { ok: true } as const;
    }),
  );
  if (!logged.ok) return logged;
  const { original, additions } = await openReviewTexts(
    app,
    instance,
    submission,
  );
  return {
    ...{ ok: true, original },
    additions: additions.map(({ text, writtenAt }) => ({ text, writtenAt })),
  };
}
