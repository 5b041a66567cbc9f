import type { InstanceDirectory } from "#app/instance/directory.server.ts";
import { instanceIdOf } from "#app/instance/require-instance.ts";
import type { AppParts } from "#app/lib/app-context.ts";
import { expireUnanswered } from "./expire-unanswered.server.ts";
import { forgetShownReceipts } from "./forget-shown-receipts.server.ts";
import type { Instance } from "#app/instance/instance-file.ts";
import { hashReceipts } from "./hash-receipts.server.ts";
import { askToReviewThreads } from "./ask-to-review-threads.server.ts";
import { recheckThreads } from "./recheck-threads.server.ts";
import { sendMail } from "./send-mail.server.ts";
import { warnOfLate } from "./warn-of-late.server.ts";
import { publishDueThreads } from "./publish-due.server.ts";
import { purge } from "./purge.server.ts";

interface Schedule {
  everyMilliseconds: number;
  run: (parts: AppParts, instance: Instance) => Promise<unknown>;
}

const schedules: Schedule[] = [
  {
    everyMilliseconds: 2_000,
    run: (parts, instance) => hashReceipts(parts, instanceIdOf(instance)),
  },
  {
    everyMilliseconds: 5 * 60_000,
    run: (parts, instance) =>
      forgetShownReceipts(parts, instanceIdOf(instance)),
  },
  { everyMilliseconds: 15_000, run: publishDueThreads },
  { everyMilliseconds: 15 * 60_000, run: purge },
  { everyMilliseconds: 60 * 60_000, run: askToReviewThreads },
  { everyMilliseconds: 5 * 60_000, run: recheckThreads },
  {
    everyMilliseconds: 60 * 60_000,
    run: (parts, instance) => expireUnanswered(parts, instanceIdOf(instance)),
  },
  { everyMilliseconds: 2_000, run: sendMail },
  { everyMilliseconds: 60_000, run: warnOfLate },
];

/** Runs what is to be done again and again, one instance at a time, until stopped. A failed round is reported and tried again. */
export function startJobs(
  parts: AppParts,
  directory: InstanceDirectory,
): { stop: () => Promise<void> } {
  const running = new Set<Promise<unknown>>();
  const timers = schedules.map(({ everyMilliseconds, run }) => {
    let busy = false;
    const round = async (): Promise<void> => {
      if (busy) return;
      busy = true;
      for (const instance of directory.all())
        await run(parts, instance).catch(parts.reportError);
      busy = false;
    };
    return setInterval(() => {
      const job = round().finally(() => running.delete(job));
      running.add(job);
    }, everyMilliseconds).unref();
  });
  return {
    async stop() {
      for (const timer of timers) clearInterval(timer);
      await Promise.all(running);
    },
  };
}
