import { z } from "zod";
import { instanceIdOf } from "#app/instance/require-instance.ts";
import type { AppContext } from "#app/lib/app-context.ts";
import { boundTo } from "#app/seal/submission-texts.server.ts";
import { eraseTraces } from "#db/erase-traces.server.ts";
import { appendEvent } from "#db/queries/log.server.ts";
import {
  deleteNoticeAddress,
  setNoticeAddress,
} from "#db/queries/notice-addresses.server.ts";
import {
  inTransaction,
  orUnavailable,
  type StoreUnavailable,
} from "#db/transaction.server.ts";
import { toHour } from "#moderation/clock.ts";
import { type Asker, findByReceipt } from "./find-by-receipt.server.ts";
import { offersNotices } from "./offers-notices.ts";
import { isReachable } from "./read-by-receipt.server.ts";

export type NoticeOffResult =
  | { ok: true }
  | { ok: false; error: "not-found" | "too-many" }
  | StoreUnavailable;

export type NoticeResult =
  NoticeOffResult | { ok: false; error: "closed" | "address-wrong" };

const address = z.email().max(254);

/** Keeps, sealed, the address where an asker wants to be told that there is something to read. */
export async function setNotice(
  app: AppContext,
  { email, ...asker }: Asker & { email: string },
): Promise<NoticeResult> {
  if (!address.safeParse(email).success)
    return { ok: false, error: "address-wrong" };
  const found = await findByReceipt(app, asker);
  if (!found.ok) return found;
  const { id, work } = found.submission;
  if (!offersNotices(app, asker.instance) || !isReachable(work))
    return { ok: false, error: "closed" };
  const instanceId = instanceIdOf(asker.instance);
  return orUnavailable(async () => {
    const sealed = await app.sealing.seal(
      instanceId,
      email,
      boundTo.notice(id),
      app.now(),
    );
    return inTransaction(app.db, async (trx) => {
      await setNoticeAddress(trx, instanceId, id, sealed);
      await appendEvent(trx, instanceId, {
        ...{ submissionId: id, actor: null, action: "set-notice" },
        ...{ at: toHour(app.now()), reasonCode: "on" },
      });
      return { ok: true } as const;
    });
  });
}

/** Forgets where an asker is told, at once, also where notices are no longer offered. */
export async function removeNotice(
  app: AppContext,
  asker: Asker,
): Promise<NoticeOffResult> {
  const found = await findByReceipt(app, asker);
  if (!found.ok) return found;
  const { id } = found.submission;
  const instanceId = instanceIdOf(asker.instance);
  const result = await inTransaction(app.db, async (trx) => {
    if (await deleteNoticeAddress(trx, instanceId, id))
      await appendEvent(trx, instanceId, {
        ...{ submissionId: id, actor: null, action: "set-notice" },
        ...{ at: toHour(app.now()), reasonCode: "off" },
      });
    return { ok: true } as const;
  });
  if (result.ok) await eraseTraces(app.db);
  return result;
}
