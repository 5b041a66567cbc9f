import type { AppParts } from "#app/lib/app-context.ts";
import type { InstanceId, SubmissionId } from "#db/ids.ts";
import { findWording } from "#db/queries/wordings.server.ts";
import type { Draft } from "#moderation/decision.ts";
import { boundTo } from "./submission-texts.server.ts";

/** A wording that a colleague has been sent, by its number; null when there is none to open. */
export async function openEarlierWording(
  { db, sealing }: Pick<AppParts, "db" | "sealing">,
  instanceId: InstanceId,
  submissionId: SubmissionId,
  number: number,
): Promise<Draft | null> {
  const row = await findWording(db, instanceId, submissionId, number);
  const json =
    row &&
    (await sealing.open(
      instanceId,
      row,
      boundTo.revision(submissionId, number),
    ));
  // We sealed it ourselves; the seal proves that nobody changed it.
  return json === null ? null : (JSON.parse(json) as Draft);
}
