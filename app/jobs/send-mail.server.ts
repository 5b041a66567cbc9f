import type { Instance } from "#app/instance/instance-file.ts";
import { instanceIdOf } from "#app/instance/require-instance.ts";
import type { AppParts } from "#app/lib/app-context.ts";
import { letterOf } from "./letter-of.server.ts";
import {
  listDueMail,
  type QueuedMail,
  recordAttempt,
} from "#db/queries/mail.server.ts";

const mostARound = 50;
const mostAttempts = 12;
const minute = 60_000;

/** Sends what is to be sent now. A letter that fails is tried again, later each time; after a day of it a person is told by the report. */
export async function sendMail(
  parts: AppParts,
  instance: Instance,
): Promise<void> {
  if (!parts.mailer) return;
  const due = await listDueMail(
    parts.db,
    instanceIdOf(instance),
    parts.now(),
    mostARound,
  );
  for (const mail of due) await sendOne(parts, instance, mail);
}

async function sendOne(
  parts: AppParts,
  instance: Instance,
  mail: QueuedMail,
): Promise<void> {
  const now = parts.now();
  const record = (result: Parameters<typeof recordAttempt>[3]) =>
    recordAttempt(parts.db, instanceIdOf(instance), mail.id, result);
  const letter = await letterOf(parts, instance, mail);
  // Nobody to write to any more: the address was taken back or purged.
  if (letter === null) return record({ givenUpAt: now });
  try {
    await parts.mailer?.send(letter);
  } catch {
    // The error may hold the address, so only its kind is told.
    if (mail.attempts + 1 >= mostAttempts) {
      parts.reportError(new Error("a mail could not be delivered"));
      return record({ givenUpAt: now });
    }
    const pause = Math.min(2 ** mail.attempts, 240) * minute;
    return record({ nextAttemptAt: new Date(now.getTime() + pause) });
  }
  return record({ sentAt: now });
}
