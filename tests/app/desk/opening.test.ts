import { expect, test } from "vitest";
import type { AtDesk } from "#app/routes/desk/at-desk.server.ts";
import { claim } from "#app/routes/desk/claim.server.ts";
import { loadReview } from "#app/routes/desk/review-page.server.ts";
import { similarThreads } from "#app/search/similar-threads.server.ts";
import { startCorrection } from "#app/workflows/start-correction.server.ts";
import type { SubmissionId } from "#db/ids.ts";
import { findSubmission } from "#db/queries/submissions.server.ts";
import { freshTeam } from "#tests/support/app.ts";
import { openFreshDatabase } from "#tests/support/databases.ts";
import { freshThread } from "#tests/support/discussion.ts";
import {
  ask,
  bringToSecondRead,
  claimAndSave,
  harmlessDraft,
} from "#tests/support/main-job.ts";

const text =
  "Min mamma har demens och vill inte ha hemtjänst. Hon glömmer spisen. Vad kan vi göra?";
const other =
  "Pappa är dement och vill inte ha hemtjänsten. Han glömmer spisen på. Kan vi tvinga honom?";

async function deskWith(mode: "off" | "optional" | "required") {
  const { app, maja, samir, instanceId } = await freshTeam(openFreshDatabase);
  const { reviewMode } = app.instance;
  app.instance = {
    ...app.instance,
    reviewMode: { ...reviewMode, claim: mode },
  };
  const reviewer = {
    id: samir,
    name: "Samir",
    role: "reviewer",
    access: "all",
  } as const;
  const desk: AtDesk = { app, instance: app.instance, instanceId, reviewer };
  const { submissionId } = await ask(app, { text });
  const holderOf = async (id: SubmissionId) =>
    (await findSubmission(app.db, instanceId, id))?.claimedBy;
  return { app, desk, maja, samir, submissionId, holderOf };
}

test("where nobody takes questions, opening one takes it, from a colleague too", async () => {
  const { app, desk, maja, samir, submissionId, holderOf } =
    await deskWith("off");
  await claimAndSave(app, submissionId, maja);
  expect((await loadReview(desk, submissionId)).mine).toBe(true);
  expect(await holderOf(submissionId)).toBe(samir);
});

test("what waits for a second reader is not taken by being opened", async () => {
  const { app, desk, maja, submissionId, holderOf } = await deskWith("off");
  await bringToSecondRead(app, submissionId, maja);
  expect((await loadReview(desk, submissionId)).mine).toBe(false);
  expect(await holderOf(submissionId)).toBeNull();
});

test("where nobody takes questions, the button to take asks for no reason", async () => {
  const { app, desk, maja, samir, submissionId, holderOf } =
    await deskWith("off");
  await claimAndSave(app, submissionId, maja);
  const now = await findSubmission(app.db, desk.instanceId, submissionId);
  const form = new FormData();
  form.set("intent", "claim");
  form.set("submissionId", submissionId);
  form.set("rowVersion", String(now?.rowVersion));
  expect((await claim(desk, form)).status).toBe(303);
  expect(await holderOf(submissionId)).toBe(samir);
});

test("where a question may be read without being taken, it comes with those like it", async () => {
  const { app, desk, submissionId, holderOf } = await deskWith("optional");
  await ask(app, { text: other });
  const view = await loadReview(desk, submissionId);
  expect(view).toMatchObject({
    mine: false,
    reading: { original: text, similarWaiting: [{ number: 2, holder: null }] },
  });
  expect(await holderOf(submissionId)).toBeNull();
});

test("where a question must be taken, its page holds no word of it", async () => {
  const { desk, submissionId } = await deskWith("required");
  const view = await loadReview(desk, submissionId);
  expect(JSON.stringify(view)).not.toContain("demens");
});

test("words that are being changed are not likened to themselves", async () => {
  const { app, instanceId, maja, threadId } =
    await freshThread(openFreshDatabase);
  const { instance } = app;
  const found = await similarThreads({ app, instanceId }, [
    harmlessDraft.question,
  ]);
  expect(found.map(({ id }) => id)).toEqual([threadId]);
  const started = await startCorrection(app, {
    ...{ instance, threadId, reviewerId: maja, reasonCode: "addition" },
  });
  if (!started.ok) throw new Error(started.error);
  const reviewer = {
    ...{ id: maja, name: "Maja" },
    ...({ role: "reviewer", access: "all" } as const),
  };
  const desk: AtDesk = { app, instance, instanceId, reviewer };
  const page = await loadReview(desk, started.submissionId);
  expect(page).toMatchObject({ mine: true, review: { similar: [] } });
});
