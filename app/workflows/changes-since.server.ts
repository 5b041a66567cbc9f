import { openEarlierWording } from "#app/seal/earlier-wording.server.ts";
import type { AppParts } from "#app/lib/app-context.ts";
import type { InstanceId, PersonId, SubmissionId } from "#db/ids.ts";
import { findEarlierReading } from "#db/queries/wordings.server.ts";
import type { Part } from "#moderation/decision.ts";
import type { PublicText } from "#moderation/public-text.ts";
import { type Change, wordDiff } from "#moderation/word-diff.ts";

/** What was done to a text since somebody last read it. */
export interface ChangesSince {
  revisionNumber: number;
  /** Whether the reader read that wording themself. */
  byReader: boolean;
  parts: Record<Part, Change[]>;
}

/** What was done to a text since this reader, or else a colleague, judged it; null at the first reading. */
export async function changesSince(
  app: Pick<AppParts, "db" | "sealing">,
  instanceId: InstanceId,
  submissionId: SubmissionId,
  now: { readerId: PersonId; revisionNumber: number; text: PublicText },
): Promise<ChangesSince | null> {
  const { readerId, revisionNumber: before } = now;
  const earlier = await findEarlierReading(app.db, instanceId, submissionId, {
    readerId,
    before,
  });
  const old =
    earlier &&
    (await openEarlierWording(app, instanceId, submissionId, earlier.number));
  return (
    old && {
      revisionNumber: earlier.number,
      byReader: earlier.byReader,
      parts: changesBetween(old, now.text),
    }
  );
}

/** What differs between two wordings, part by part; for a correction the first one is what is published. */
export function changesBetween(
  before: PublicText,
  after: PublicText,
): Record<Part, Change[]> {
  const of = (part: Part) => wordDiff(before[part], after[part]);
  const [title, question, shortAnswer, answer] = [
    of("title"),
    of("question"),
    of("shortAnswer"),
    of("answer"),
  ];
  return { title, question, shortAnswer, answer };
}
