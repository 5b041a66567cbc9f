import type { Instance } from "#app/instance/instance-file.ts";
import { instanceIdOf } from "#app/instance/require-instance.ts";
import type { AppParts } from "#app/lib/app-context.ts";
import {
  openLatestWording,
  openMessages,
  openOriginal,
  type OpenMessage,
} from "#app/seal/submission-texts.server.ts";
import type { Submission } from "#db/queries/submissions.server.ts";
import {
  type Draft,
  reviewState,
  type ReviewState,
} from "#moderation/decision.ts";
import { checkOptionsOf } from "./check-options.ts";
import {
  hiddenInThread,
  openThreadTexts,
  type ThreadTexts,
} from "./thread-texts.server.ts";

/** Every text of a question that a reviewer works with. */
export interface ReviewTexts {
  original: string;
  /** What the asker has written since. */
  additions: OpenMessage[];
  /** What we have written to the asker before. */
  sent: OpenMessage[];
  /** What reviewers have said to each other. */
  comments: OpenMessage[];
  draft: Draft;
  revisionNumber: number;
  textHash: string | null;
  /** Of a reply: the thread it is for; null when that is not public any more, or when this is no reply. */
  thread: ThreadTexts | null;
}

/** Opens the texts of a question; the wording begins as the resident's own words. */
export async function openReviewTexts(
  app: Pick<AppParts, "db" | "sealing">,
  instance: Instance,
  submission: Submission,
): Promise<ReviewTexts> {
  const instanceId = instanceIdOf(instance);
  const original = (await openOriginal(app, instanceId, submission.id)) ?? "";
  const messages = await openMessages(app, instanceId, submission.id);
  const wording = await openLatestWording(app, instanceId, submission.id);
  return {
    original,
    additions: messages.filter((message) => message.author === "resident"),
    sent: messages.filter(
      ({ author, audience }) => author === "staff" && audience === "asker",
    ),
    comments: messages.filter(
      ({ audience, kind }) =>
        audience === "staff" && !kind.startsWith("specialist-"),
    ),
    draft: wording?.draft ?? {
      ...emptyDraft,
      question: original,
      topicId: submission.topicId,
    },
    revisionNumber: wording?.number ?? 1,
    textHash: wording?.textHash ?? null,
    thread: await openThreadTexts(app, instanceId, submission),
  };
}

const emptyDraft = { title: "", shortAnswer: "", answer: "", decisions: [] };

/** What the checker says of a wording, held against everything the asker has written and, for a reply, against what its thread hides. */
export function stateOf(
  app: Pick<AppParts, "lexicon">,
  instance: Instance,
  texts: Pick<ReviewTexts, "original" | "additions" | "thread">,
  draft: Draft,
): ReviewState {
  const written = [
    texts.original,
    ...texts.additions.map(({ text }) => text),
  ].join("\n\n");
  const options = checkOptionsOf(app, instance);
  const known = hiddenInThread(texts.thread, options);
  return reviewState(written, draft, { ...options, known });
}
