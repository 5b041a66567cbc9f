import fc from "fast-check";
import { expect, test } from "vitest";
import { publishDueThreads } from "#app/jobs/publish-due.server.ts";
import { agreeToPublish } from "#app/workflows/agree-to-publish.server.ts";
import { keepAnswerPrivate } from "#app/workflows/keep-answer-private.server.ts";
import { objectToPublishing } from "#app/workflows/object-to-publishing.server.ts";
import { publishThread } from "#app/workflows/publish-thread.server.ts";
import { requestChange } from "#app/workflows/request-change.server.ts";
import { withdrawQuestion } from "#app/workflows/withdraw-question.server.ts";
import { findThreadOfSubmission } from "#db/queries/forum.server.ts";
import { publicTextHash } from "#moderation/public-text.ts";
import { describeOnBothDatabases } from "#tests/support/databases.ts";
import { askerOf, hour, teamThatAsksFirst } from "#tests/support/dialogue.ts";
import {
  actOf,
  approve,
  ask,
  bringToSecondRead,
  harmlessDraft,
} from "#tests/support/main-job.ts";

type Team = Awaited<ReturnType<typeof teamThatAsksFirst>>;
type Question = Awaited<ReturnType<typeof ask>>;

const steps = [
  ...(["write", "approve", "wait", "publish", "job"] as const),
  ...(["agree", "object", "keep-private", "send-back", "withdraw"] as const),
];
type Step = (typeof steps)[number];

/** Does one step as far as it can be done, and says whether it was. */
async function take(
  { app, maja, samir }: Team,
  { submissionId, receipt }: Question,
  step: Step,
): Promise<boolean> {
  const asker = askerOf(app, receipt);
  const act = { instance: app.instance, submissionId, reviewerId: samir };
  const textHash = publicTextHash(harmlessDraft);
  const does: Record<Step, () => Promise<{ ok: boolean }>> = {
    write: () => bringToSecondRead(app, submissionId, maja),
    approve: () => approve(app, submissionId, samir),
    publish: () => publishThread(app, act),
    agree: () => agreeToPublish(app, { ...asker, textHash }),
    object: () => objectToPublishing(app, { ...asker, text: "Ändra." }),
    "keep-private": () => keepAnswerPrivate(app, asker),
    withdraw: () => withdrawQuestion(app, asker),
    "send-back": async () =>
      requestChange(app, {
        ...(await actOf(app, submissionId, samir)),
        comment: "Ändra.",
      }),
    wait: () => Promise.resolve({ ok: app.travel(9 * hour) === undefined }),
    job: () => publishDueThreads(app, app.instance).then(() => ({ ok: true })),
  };
  return (await does[step]()).ok;
}

/** What the steps that were taken allow: from which instant the text may be out, or null when it may not. */
function allowed(from: number | null, step: Step, now: number): number | null {
  const aDay = Math.ceil((now + 24 * hour) / hour) * hour;
  if (step === "approve") return aDay;
  if (step === "agree") return from === null ? null : Math.min(from, now);
  const stops: Step[] = ["object", "keep-private", "send-back", "withdraw"];
  return stops.includes(step) ? null : from;
}

describeOnBothDatabases("Whatever is done in whatever order", (open) => {
  test("nothing is public before its asker's time has passed, nor after they have said no", async () => {
    const published: boolean[] = [];
    const team = await teamThatAsksFirst(open);
    const { app, instanceId } = team;
    await fc.assert(
      fc.asyncProperty(
        fc.array(fc.constantFrom(...steps), { minLength: 4, maxLength: 14 }),
        async (later) => {
          const question = await ask(app);
          let from: number | null = null;
          for (const step of ["write", "approve", ...later] as Step[]) {
            const now = app.now().getTime();
            if (await take(team, question, step))
              from = allowed(from, step, now);
            const thread = await findThreadOfSubmission(
              ...([app.db, instanceId, question.submissionId] as const),
            );
            if (thread)
              expect(from !== null && from <= app.now().getTime()).toBe(true);
            if (thread) return void published.push(true);
          }
        },
      ),
      { numRuns: 30, seed: 2026 },
    );
    // The property says something only if some of them did go out.
    expect(published.length).toBeGreaterThan(2);
  }, 240_000);
});
