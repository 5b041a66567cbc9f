import type { Instance } from "#app/instance/instance-file.ts";
import { instanceIdOf } from "#app/instance/require-instance.ts";
import type { AppContext } from "#app/lib/app-context.ts";
import { boundTo } from "#app/seal/submission-texts.server.ts";
import { idBytes, idFrom, type ThreadId } from "#db/ids.ts";
import { appendEvent } from "#db/queries/log.server.ts";
import { openTask } from "#db/queries/tasks.server.ts";
import {
  inTransaction,
  orUnavailable,
  type StoreUnavailable,
} from "#db/transaction.server.ts";
import type { ReportCode } from "#moderation/report-codes.ts";
import { toHour } from "#moderation/clock.ts";

export type ReportResult =
  { ok: true } | { ok: false; error: "stale-form" } | StoreUnavailable;

/** Keeps a reader's word about something published, sealed, for somebody to look over; one form is one report. */
export async function reportThread(
  app: AppContext,
  report: {
    instance: Instance;
    threadId: ThreadId;
    postPosition: number | null;
    code: ReportCode;
    words: string;
    formToken: string;
    /** A program fills in what people do not see; its report is thanked for and forgotten. */
    honeypot: string;
  },
): Promise<ReportResult> {
  const form = app.forms.read(report.formToken);
  if (!form) return { ok: false, error: "stale-form" };
  if (report.honeypot !== "") return { ok: true };
  const instanceId = instanceIdOf(report.instance);
  const openedAt = toHour(app.now());
  const id = idFrom<ThreadId>(app.randomBytes(idBytes));
  return orUnavailable(async () => {
    const words =
      report.words === ""
        ? { sealKeyId: null, sealed: null }
        : await app.sealing.seal(
            instanceId,
            report.words,
            boundTo.task(id),
            app.now(),
          );
    return inTransaction(app.db, async (trx) => {
      const isNew = await openTask(trx, instanceId, {
        id,
        kind: "report",
        submissionId: null,
        threadId: report.threadId,
        postPosition: report.postPosition,
        code: report.code,
        ...words,
        openedAt: openedAt.toISOString(),
        onceKey: `report ${form.key}`,
      });
      if (isNew)
        await appendEvent(trx, instanceId, {
          threadId: report.threadId,
          actor: null,
          at: openedAt,
          action: "open-task",
          reasonCode: "report",
        });
      return { ok: true } as const;
    });
  });
}
