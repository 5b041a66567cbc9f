import type { Transaction } from "kysely";
import type { AppContext } from "#app/lib/app-context.ts";
import type { InstanceId } from "#db/ids.ts";
import {
  forgetRiskJudged,
  setRisk,
  type Submission,
} from "#db/queries/submissions.server.ts";
import type { Database } from "#db/schema.ts";
import { detectLanguage } from "#moderation/detect-language.ts";
import { isHeardLanguage } from "#moderation/heard-languages.ts";
import type { Risk } from "#moderation/submission.ts";
import { triage } from "#moderation/triage.ts";
import { alarmAbout } from "./alarm-about.server.ts";

const rank: Record<Risk, number> = { none: 0, elevated: 1, acute: 2 };

/**
 * Hears what a resident has added, in the caller's transaction: it can make a question more urgent, never less. Words that
 * triage cannot read are nothing a person has judged yet.
 */
export async function hearRisk(
  app: Pick<AppContext, "now" | "randomBytes">,
  trx: Transaction<Database>,
  instanceId: InstanceId,
  submission: Pick<Submission, "id" | "risk">,
  text: string,
): Promise<void> {
  const { risk } = triage(text);
  if (rank[risk] > rank[submission.risk])
    await setRisk(trx, instanceId, submission.id, { risk });
  if (!isHeardLanguage(detectLanguage(text)))
    await forgetRiskJudged(trx, instanceId, submission.id);
  if (risk === "acute")
    await alarmAbout(app, trx, instanceId, {
      submissionId: submission.id,
      kind: "acute",
    });
}
