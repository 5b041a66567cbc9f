import { type RawBuilder, sql } from "kysely";
import type { Risk, Work } from "#moderation/submission.ts";

/** By risk and then by what is promised first; by what is promised first; or, for those that wait for the asker, by who has waited longest. */
export type QueueOrder = "risk" | "clock" | "paused";

/** A place in the queue: where a line stands in an order. */
export interface QueuePlace {
  risk: Risk;
  /** The instant the order goes by. */
  at: string;
  number: number;
}

/** The states whose questions somebody is to answer. */
export const queueWorks: readonly Work[] = ["waiting", "claimed", "drafting"];

const rankOf: Record<Risk, number> = { acute: 0, elevated: 1, none: 2 };

// The words of these expressions are those of the indexes in the migration: else SQLite sees another expression and no index.
const rank = sql<number>`case submission.risk when 'acute' then 0 when 'elevated' then 1 else 2 end`;

/** When the answer is promised; a question from before promises were kept goes by when it came. */
export const promised = sql<string>`coalesce(submission.due_at, submission.received_at)`;
/** The same in words no index has, for a narrowing that must not keep the store from the index of the order. */
const promisedUnindexed = sql<string>`coalesce(submission.due_at, submission.received_at, '')`;
const returned = sql<string>`submission.returned_at`;
const number = sql<number>`submission.number`;

/** What each order sorts by, first to last. */
export const sortedBy: Record<QueueOrder, readonly RawBuilder<unknown>[]> = {
  risk: [rank, promised, number],
  clock: [promised, number],
  paused: [returned, number],
};

/** When the answer is promised, to narrow by: in clock order the index finds the place, in another it is looked at line by line. */
export const promisedIn = (order: QueueOrder): RawBuilder<string> =>
  order === "clock" ? promised : promisedUnindexed;

/** Whether a question stands after the place, in that order. */
export function isAfter(
  order: QueueOrder,
  { risk, at, number: last }: QueuePlace,
): RawBuilder<boolean> {
  const place = order === "risk" ? [rankOf[risk], at, last] : [at, last];
  return sql`(${sql.join([...sortedBy[order]])}) > (${sql.join(place)})`;
}

/** Whether a question is of this risk, in the words the index knows. */
export const isOfRisk = (risk: Risk): RawBuilder<boolean> =>
  sql`${rank} = ${sql.lit(rankOf[risk])}`;

/** Whether a question is in one of these states; written out, since an index of some states is used only for those very words. */
export const isIn = (works: readonly Work[]): RawBuilder<boolean> =>
  works.length === 1
    ? sql`submission.work = ${sql.lit(works[0])}`
    : sql`submission.work in (${sql.join(works.map((work) => sql.lit(work)))})`;
