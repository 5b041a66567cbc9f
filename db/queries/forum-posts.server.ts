import type { Kysely } from "kysely";
import type { InstanceId, ThreadId } from "../ids.ts";
import type { Database } from "../schema.ts";

/** A post as the thread's page shows it; HTML was made when it was written. */
export interface PublishedPost {
  position: number;
  author: string;
  html: string;
  publishedOn: string;
}

/** Where a post has stood that we have taken away. */
export interface RemovedPost {
  position: number;
  reasonCode: string;
  removedOn: string;
}

const mostShown = 200;

/** The posts of one thread in the order they came, with the places of those taken away; at most two hundred of each. */
export async function listPosts(
  db: Kysely<Database>,
  instanceId: InstanceId,
  threadId: ThreadId,
): Promise<(PublishedPost | RemovedPost)[]> {
  const posts: (PublishedPost | RemovedPost)[] = await db
    .selectFrom("post")
    .select(["position", "author", "html", "published_on as publishedOn"])
    .where("instance_id", "=", instanceId)
    .where("thread_id", "=", threadId)
    .orderBy("position")
    .limit(mostShown)
    .execute();
  const removed = await db
    .selectFrom("removed_post")
    .select([
      "position",
      "reason_code as reasonCode",
      "removed_on as removedOn",
    ])
    .where("instance_id", "=", instanceId)
    .where("thread_id", "=", threadId)
    .orderBy("position")
    .limit(mostShown)
    .execute();
  return [...posts, ...removed].sort(
    (one, other) => one.position - other.position,
  );
}

/** The posts that a reply became and that still stand, with the words they were made from. */
export async function listPostsOfReply(
  db: Kysely<Database>,
  instanceId: InstanceId,
  submissionId: string,
): Promise<(PublishedPost & { text: string })[]> {
  return db
    .selectFrom("post")
    .select([
      "position",
      "author",
      "text",
      "html",
      "published_on as publishedOn",
    ])
    .where("instance_id", "=", instanceId)
    .where("submission_id", "=", submissionId)
    .orderBy("position")
    .execute();
}
