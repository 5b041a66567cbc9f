import { deskClock, deskDate } from "#app/components/desk/desk-time.ts";
import { t } from "#app/i18n/translate.ts";
import type { Instance } from "#app/instance/instance-file.ts";
import type { Handover } from "#app/workflows/export-submission.server.ts";

/** A question as a plain text that can be read without us: what was written, when to the hour, what is known and what is not. */
export function handoverText(
  instance: Instance,
  exporter: string,
  { submission, original, messages, childChecks, reason, at }: Handover,
): string {
  const { number, role, wish, risk, receivedAt } = submission;
  const written = messages.map(({ author, text, writtenAt }) =>
    t("export.message", author, when(writtenAt), text),
  );
  const checks = childChecks.map(({ outcome, personName, checkedAt }) =>
    t(
      "export.childCheck",
      when(checkedAt),
      t("child.outcome", outcome),
      personName,
    ),
  );
  return [
    t("export.heading", number, instance.name),
    t("export.made", when(at.toISOString()), exporter, reason),
    section("known", [
      t("export.received", when(receivedAt)),
      t("export.role", role === null ? "" : t("role.name", role)),
      t("export.wish", t(`queue.wish.${wish}`)),
      t("export.risk", t("risk.long", risk)),
      t("export.unknown"),
    ]),
    section("childChecks", checks.length > 0 ? checks : [t("export.none")]),
    section("original", [original]),
    section("messages", written.length > 0 ? written : [t("export.none")]),
    t("export.howToReach"),
  ].join("\n\n\n");
}

/** A time in full, since the file is read on another day than it is made. */
const when = (instant: string) =>
  t("export.when", deskDate(instant, "1970-01-01"), deskClock(instant));

type Title = "known" | "childChecks" | "original" | "messages";

const section = (title: Title, lines: readonly string[]) =>
  [t(`export.${title}`).toUpperCase(), ...lines].join("\n\n");
