import type { Kysely, Transaction } from "kysely";
import type { Database } from "./schema.ts";

/** The store could not take the write: locked, full, read-only or gone. Nothing of it was saved. */
export interface StoreUnavailable {
  ok: false;
  error: "store-unavailable";
}

const unavailable =
  /^(SQLITE_(BUSY|FULL|IOERR|READONLY|CANTOPEN|LOCKED)|08|53|57P|ECONN|EPIPE)/;
// What pg says without a code when the server goes away in the middle.
const lostConnection =
  /^Connection terminated|^Client has encountered a connection error/;
const worthAnotherTry = /^(SQLITE_BUSY|SQLITE_LOCKED|40001|40P01|57P01)/;
/** Rows that count on within their submission: two writers who read the same last number meet here, and the later counts again. */
const countedKeys: ReadonlySet<string> = new Set([
  "message_primary_key",
  "revision_primary_key",
  "child_check_primary_key",
  "post_primary_key",
]);
const pausesInMilliseconds = [15, 40, 100, 250, 500];

/**
 * Runs the work in one transaction, all or nothing, and again after a short pause when another writer was in the way.
 * A store that cannot take it is an outcome, not an exception; a broken promise of the code still throws.
 */
export async function inTransaction<Result>(
  db: Kysely<Database>,
  work: (trx: Transaction<Database>) => Promise<Result>,
): Promise<Result | StoreUnavailable> {
  for (const pause of [...pausesInMilliseconds, null]) {
    try {
      return await db.transaction().execute(work);
    } catch (error) {
      if (pause !== null && wasInTheWay(error)) {
        // Jitter, so that two writers do not meet again.
        await new Promise((done) =>
          setTimeout(done, pause * (0.5 + Math.random())),
        );
        continue;
      }
      if (isStoreUnavailable(error))
        return { ok: false, error: "store-unavailable" };
      throw error;
    }
  }
  return { ok: false, error: "store-unavailable" };
}

/** Whether another writer was in the way, who has gone by the next try. */
const wasInTheWay = (error: unknown): boolean =>
  worthAnotherTry.test(codeOf(error)) ||
  (codeOf(error) === "23505" &&
    error instanceof Error &&
    "constraint" in error &&
    countedKeys.has(String(error.constraint)));

/** The outcome of work that may write on its own before its transaction; a store that cannot take it is an outcome too. */
export async function orUnavailable<Result>(
  work: () => Promise<Result>,
): Promise<Result | StoreUnavailable> {
  try {
    return await work();
  } catch (error) {
    if (isStoreUnavailable(error))
      return { ok: false, error: "store-unavailable" };
    throw error;
  }
}

/** Whether an error says that the store is locked, full or gone, and not that the code is wrong. */
export const isStoreUnavailable = (error: unknown): boolean =>
  unavailable.test(codeOf(error)) ||
  (error instanceof Error && lostConnection.test(error.message));

function codeOf(error: unknown): string {
  return error instanceof Error && "code" in error ? String(error.code) : "";
}
