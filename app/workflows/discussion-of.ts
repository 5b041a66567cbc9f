import type { Instance } from "#app/instance/instance-file.ts";

/** Why nobody can write in a thread; a code only where we have closed this very thread. */
export type Closed =
  | { by: "instance" }
  | { by: "topic" }
  | { by: "thread"; code: string; on: string };

/** Whether residents may write in a thread: null when they may, else who has closed the discussion. */
export function closedFor(
  { discussion }: Pick<Instance, "discussion">,
  thread: {
    topicId: string;
    closedOn: string | null;
    closedCode: string | null;
  },
): Closed | null {
  if (!discussion.isOpen) return { by: "instance" };
  if (discussion.closedTopics.includes(thread.topicId)) return { by: "topic" };
  const { closedOn, closedCode } = thread;
  return closedOn === null
    ? null
    : { by: "thread", code: closedCode ?? "", on: closedOn };
}
