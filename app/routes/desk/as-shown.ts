import type { ShownPost } from "#app/components/thread/posts.tsx";
import type { PostSheet } from "#app/workflows/post-sheets.server.ts";
import { inStockholm } from "#moderation/clock.ts";

/** Posts that are not out yet, as they would stand in the thread today. */
export function asShown(posts: readonly PostSheet[], now: Date): ShownPost[] {
  const publishedOn = inStockholm(now).day.toISOString().slice(0, 10);
  return posts.map((post, index) => ({
    ...post,
    ...{ publishedOn, position: index + 1 },
  }));
}
