import { t } from "#app/i18n/translate.ts";
import type { Instance } from "#app/instance/instance-file.ts";
import { instanceIdOf } from "#app/instance/require-instance.ts";
import type { AppParts } from "#app/lib/app-context.ts";
import type { Letter } from "#app/lib/mailer.server.ts";
import { boundTo } from "#app/seal/submission-texts.server.ts";
import type { QueuedMail } from "#db/queries/mail.server.ts";
import { findNoticeAddress } from "#db/queries/notice-addresses.server.ts";

/** The letter of a mail on its way, or null when there is nobody to send it to. No letter says what anything is about. */
export async function letterOf(
  parts: Pick<AppParts, "db" | "sealing">,
  instance: Instance,
  mail: QueuedMail,
): Promise<Letter | null> {
  const host = instance.hosts[0] ?? "";
  if (mail.kind === "duty-alarm") {
    if (!instance.duty) return null;
    return {
      to: instance.duty.email,
      subject: t("mail.duty.subject"),
      text: t("mail.duty.text", `https://${host}/granska/larm`),
    };
  }
  const to = await noticeAddressOf(parts, instance, mail);
  if (to === null) return null;
  return { to, subject: t("mail.notice.subject"), text: t("mail.notice.text") };
}

async function noticeAddressOf(
  { db, sealing }: Pick<AppParts, "db" | "sealing">,
  instance: Instance,
  { submissionId }: QueuedMail,
): Promise<string | null> {
  if (submissionId === null) return null;
  const instanceId = instanceIdOf(instance);
  const sealed = await findNoticeAddress(db, instanceId, submissionId);
  return (
    sealed && sealing.open(instanceId, sealed, boundTo.notice(submissionId))
  );
}
