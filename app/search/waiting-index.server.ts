import { setImmediate as nextTurn } from "node:timers/promises";
import type { AppParts } from "#app/lib/app-context.ts";
import { boundTo } from "#app/seal/submission-texts.server.ts";
import type { InstanceId, SubmissionId } from "#db/ids.ts";
import { listOriginals, listQueueIds } from "#db/queries/originals.server.ts";
import { createStemIndex, type StemIndex } from "./stem-index.ts";

/** Which questions of the queue are about the same thing. */
export interface WaitingIndex {
  /** Takes in what has come and drops what has left the queue; goes on by itself when it takes longer than one wants to wait. */
  refresh(instanceId: InstanceId, patience: number): Promise<void>;
  /** The questions most like this one, as they were at the last refresh, best first. */
  like(instanceId: InstanceId, id: SubmissionId, most: number): SubmissionId[];
  /** How many questions it knows. */
  size(instanceId: InstanceId): number;
  /** Forgets everything and asks the store no more. */
  close(): Promise<void>;
}

type Parts = Pick<AppParts, "db" | "sealing" | "now" | "reportError">;

interface Known {
  index: StemIndex;
  refreshing: Promise<void> | null;
  freshUntil: number;
  askedAt: number;
}

// Sixty stems each of so many questions take some forty megabytes.
const mostQuestions = 10_000;
const atOnce = 25;
const freshFor = 15_000;
const sweepEvery = 60_000;
const forgottenAfter = 15 * 60_000;

/**
 * An index of the words of the questions in the queue. It lives in this process alone: nothing of it is stored, it is made when
 * somebody first asks, follows the queue within a minute, and is forgotten when nobody has asked for a quarter of an hour.
 */
export function createWaitingIndex(parts: Parts, seed: number): WaitingIndex {
  const instances = new Map<InstanceId, Known>();
  let isOpen = true;

  function knownOf(instanceId: InstanceId): Known {
    const made = { index: createStemIndex(seed), refreshing: null };
    const known = instances.get(instanceId) ?? {
      ...made,
      ...{ freshUntil: 0, askedAt: 0 },
    };
    if (!instances.has(instanceId)) {
      instances.set(instanceId, known);
      sweepLater(instanceId, known);
    }
    return known;
  }

  function refreshNow(instanceId: InstanceId, known: Known): Promise<void> {
    known.refreshing ??= follow(parts, instanceId, known.index, () => isOpen)
      // Only a hint is lost with it, and the page is not to be.
      .catch(parts.reportError)
      .finally(() => {
        known.refreshing = null;
        known.freshUntil = parts.now().getTime() + freshFor;
      });
    return known.refreshing;
  }

  function sweepLater(instanceId: InstanceId, known: Known): void {
    setTimeout(() => {
      if (!isOpen) return;
      const idle = parts.now().getTime() - known.askedAt;
      if (idle > forgottenAfter) return void instances.delete(instanceId);
      void refreshNow(instanceId, known);
      sweepLater(instanceId, known);
    }, sweepEvery).unref();
  }

  return {
    async refresh(instanceId, patience) {
      const known = knownOf(instanceId);
      known.askedAt = parts.now().getTime();
      if (known.refreshing === null && known.askedAt < known.freshUntil) return;
      await atMost(patience, refreshNow(instanceId, known));
    },
    like: (instanceId, id, most) =>
      // The names of the index are the ids it was given.
      (instances.get(instanceId)?.index.like(id, most) ?? []) as SubmissionId[],
    size: (instanceId) => instances.get(instanceId)?.index.size ?? 0,
    async close() {
      isOpen = false;
      await Promise.all(
        [...instances.values()].map(async ({ refreshing }) => {
          await refreshing;
        }),
      );
      instances.clear();
    },
  };
}

/** Makes an index follow the queue: what has left is dropped first, then what is new is opened, a few at a time. */
async function follow(
  { db, sealing }: Parts,
  instanceId: InstanceId,
  index: StemIndex,
  goesOn: () => boolean,
): Promise<void> {
  const ids = await listQueueIds(db, instanceId, mostQuestions);
  const waiting = new Set<string>(ids);
  for (const name of index.names()) if (!waiting.has(name)) index.drop(name);
  const fresh = ids.filter((id) => !index.has(id));
  for (let at = 0; at < fresh.length && goesOn(); at += atOnce) {
    const some = fresh.slice(at, at + atOnce);
    const originals = await listOriginals(db, instanceId, some);
    for (const { submissionId, ...sealed } of originals) {
      const context = boundTo.revision(submissionId, 1);
      const text = await sealing.open(instanceId, sealed, context);
      if (text !== null) index.add(submissionId, text);
    }
    // Others have their turn: a long queue takes seconds to read.
    await nextTurn();
  }
}

const atMost = (milliseconds: number, work: Promise<void>): Promise<void> =>
  new Promise((done) => {
    const timer = setTimeout(done, milliseconds);
    void work.finally(() => {
      clearTimeout(timer);
      done();
    });
  });
