import { postTextHash, publicTextHash } from "#moderation/public-text.ts";
import { brokenChains } from "./broken-chains.ts";
import type { StoreRows } from "./store-rows.ts";

type Approval = StoreRows["approvals"][number];

/** Every promise the tables break, one line each; none when all is as it should be. */
export function brokenPromises(rows: StoreRows): string[] {
  return [
    ...brokenThreads(rows),
    ...brokenPosts(rows),
    ...brokenApprovals(rows),
    ...brokenWishes(rows),
    ...remainingTexts(rows),
    ...brokenSearch(rows),
    ...brokenChains(rows),
  ];
}

/** What stands in public was approved, exactly as it stands, of a question that is published. */
function brokenThreads({ threads, approvals, submissions }: StoreRows) {
  const approvalOf = new Map(approvals.map((row) => [row.id, row]));
  const submissionOf = new Map(submissions.map((row) => [row.id, row]));
  return threads.flatMap((thread) => {
    const { id, title, question, answer, short_answer: shortAnswer } = thread;
    const hash = publicTextHash({ title, question, shortAnswer, answer });
    const approval = approvalOf.get(thread.approval_id);
    const submission = submissionOf.get(thread.submission_id);
    return broken(`thread ${id}`, {
      "is approved word for word":
        hash === thread.text_hash && hash === approval?.text_hash,
      "is approved as a thread of its question":
        approval?.subject === "thread" &&
        approval.submission_id === thread.submission_id,
      "is of a question that may be public":
        submission?.wish === "public" && submission.visibility === "public",
      "is of a question that is published or being corrected": mayHaveThread(
        submission?.work,
      ),
    });
  });
}

// While published words are corrected the old ones stand.
const mayHaveThread = (work = ""): boolean =>
  ["drafting", "second-read", "approved", "published", "purged"].includes(work);

function brokenPosts({ posts, approvals, threads }: StoreRows): string[] {
  const approvalOf = new Map(approvals.map((row) => [row.id, row]));
  const threadIds = new Set(threads.map(({ id }) => id));
  return posts.flatMap((post) => {
    const approval = approvalOf.get(post.approval_id);
    const hash = postTextHash(post.text);
    return broken(`post ${post.thread_id} ${post.position}`, {
      "stands in a thread": threadIds.has(post.thread_id),
      "is approved word for word":
        hash === post.text_hash && hash === approval?.text_hash,
      "is approved as a post": approval?.subject === "post",
    });
  });
}

const brokenApprovals = ({ approvals }: StoreRows): string[] =>
  approvals.flatMap((approval) =>
    broken(`approval ${approval.id}`, {
      "leaves nothing undecided": approval.undecided_must === 0,
      "is of a complete check": approval.complete === 1,
      "is of two people, or says why not": isByTwo(approval),
    }),
  );

const isByTwo = (approval: Approval): boolean =>
  approval.drafter_id !== approval.approver_id ||
  (approval.sole_reason ?? "").trim() !== "";

/** Who asked not to be published is not, and was at no time on the way. */
function brokenWishes({ submissions, threads, approvals, events }: StoreRows) {
  const kept = new Set(
    events
      .filter(({ action }) => action === "keep-private")
      .map((row) => row.submission_id),
  );
  // Who said no to the approved words leaves an approval behind that nothing can go out with.
  const approved = approvals.filter((row) => !kept.has(row.submission_id));
  const known = new Set(
    [...threads, ...approved].map((row) => row.submission_id),
  );
  return submissions
    .filter(({ wish }) => wish === "private")
    .flatMap(({ id, visibility }) =>
      broken(`private question ${id}`, {
        "is for staff and the asker":
          visibility === "staff" || visibility === "asker",
        "has no approval and no thread": !known.has(id),
      }),
    );
}

/** The workflows never begin on the way to the public with a question that was asked in private. */
export const privateOnTheWay = ({ submissions }: StoreRows): string[] =>
  submissions.flatMap(({ id, wish, work }) =>
    broken(`private question ${id}`, {
      "stays off the way to the public":
        wish === "public" ||
        !["second-read", "approved", "published"].includes(work),
    }),
  );

/** Nothing is erased before its time: a question that is not gone has its texts. */
export function lostTexts({ submissions, texts }: StoreRows): string[] {
  const withText = new Set(texts.map((row) => row.submission_id));
  return submissions
    .filter(({ work }) => work !== "withdrawn" && work !== "purged")
    .flatMap(({ id }) =>
      broken(`question ${id}`, { "has its texts": withText.has(id) }),
    );
}

/** A question taken back has no text left; a purged one has no code and no asker either. */
function remainingTexts({ submissions, texts, threads }: StoreRows) {
  const withText = new Set(texts.map((row) => row.submission_id));
  const withThread = new Set(threads.map((row) => row.submission_id));
  return submissions.flatMap((row) => {
    const { id, work, receipt_hash, receipt_pending, role } = row;
    const isGone = work === "withdrawn" || work === "purged";
    return broken(`${work} question ${id}`, {
      "has no text left": !isGone || !withText.has(id),
      "is not public when taken back":
        work !== "withdrawn" || !withThread.has(id),
      "has no code and no asker when purged":
        work !== "purged" ||
        [receipt_hash, receipt_pending, role].every((kept) => kept === null),
    });
  });
}

/** The search finds what is published: each thread once, nothing else. */
function brokenSearch({ threads, searchIds, unpublished }: StoreRows) {
  const ids = new Set(threads.map(({ search_id }) => search_id));
  const gone = new Set(unpublished.map(({ thread_id }) => thread_id));
  return broken("the search", {
    "has one row a thread":
      searchIds.length === ids.size && searchIds.every((id) => ids.has(id)),
    "knows nothing taken down": threads.every(({ id }) => !gone.has(id)),
  });
}

/** The promises of one thing that do not hold. */
export const broken = (what: string, promises: Record<string, boolean>) =>
  Object.entries(promises)
    .filter(([, holds]) => !holds)
    .map(([promise]) => `${what}: not ${promise}`);
