import type { AppParts } from "#app/lib/app-context.ts";
import type { InstanceId, SubmissionId } from "#db/ids.ts";
import { findNoticeAddress } from "#db/queries/notice-addresses.server.ts";
import { boundTo } from "./submission-texts.server.ts";

/** Where the asker wants to be told; null when they have left no address, or taken it back. */
export async function openNoticeAddress(
  { db, sealing }: Pick<AppParts, "db" | "sealing">,
  instanceId: InstanceId,
  submissionId: SubmissionId,
): Promise<string | null> {
  const address = await findNoticeAddress(db, instanceId, submissionId);
  return (
    address && sealing.open(instanceId, address, boundTo.notice(submissionId))
  );
}
