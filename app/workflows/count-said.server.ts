import type { Instance } from "#app/instance/instance-file.ts";
import { instanceIdOf } from "#app/instance/require-instance.ts";
import type { AppContext } from "#app/lib/app-context.ts";
import { weekOf } from "#app/seal/week.ts";
import { countOne } from "#db/queries/tallies.server.ts";
import {
  inTransaction,
  type StoreUnavailable,
} from "#db/transaction.server.ts";
import type { TallyName } from "#moderation/tally.ts";

export type CountSaidResult = { ok: true } | StoreUnavailable;

interface Said {
  instance: Instance;
  thread: { id: string; topicId: string };
  name: TallyName;
  /** From the form of a question that need not be sent; readers of a thread have none. */
  formToken: string;
  /** A program fills in what people do not see; it is thanked and not counted. */
  honeypot: string;
}

/** Counts what a reader said of an answer, and nothing about the reader. Who says it too often is thanked and not counted. */
export async function countSaid(
  app: AppContext,
  said: Said,
): Promise<CountSaidResult> {
  if (said.honeypot !== "" || !(await isHeard(app, said))) return { ok: true };
  const { name, thread } = said;
  const instanceId = instanceIdOf(said.instance);
  const counted = { name, week: weekOf(app.now()), topicId: thread.topicId };
  return inTransaction(app.db, async (trx) => {
    await countOne(trx, instanceId, counted);
    return { ok: true } as const;
  });
}

async function isHeard(
  app: AppContext,
  { name, thread, formToken }: Said,
): Promise<boolean> {
  if (name === "deflected" && !app.forms.read(formToken)) return false;
  const { limits, address } = app;
  const spent = [
    await limits.count("said", address),
    await limits.count("said-of-one", address, 1, thread.id),
  ];
  return !spent.includes("over");
}
