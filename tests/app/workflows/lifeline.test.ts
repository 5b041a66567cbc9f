import { expect, test } from "vitest";
import { answerSpecialist } from "#app/workflows/answer-specialist.server.ts";
import { askSpecialist } from "#app/workflows/ask-specialist.server.ts";
import { listLifelines } from "#app/workflows/list-lifelines.server.ts";
import { openForReview } from "#app/workflows/open-for-review.server.ts";
import { readLifeline } from "#app/workflows/read-lifeline.server.ts";
import { withdrawQuestion } from "#app/workflows/withdraw-question.server.ts";
import type { PersonId, SubmissionId } from "#db/ids.ts";
import { addReviewer, freshTeam, type TestApp } from "#tests/support/app.ts";
import { describeOnBothDatabases } from "#tests/support/databases.ts";
import {
  ask,
  claimAndSave,
  harmlessDraft,
  rawText,
} from "#tests/support/main-job.ts";

const question = "Räknas barnbidraget när det är växelvis boende?";

async function team(open: Parameters<typeof freshTeam>[0]) {
  const { app, maja, samir, instanceId } = await freshTeam(open);
  const nadja = await addReviewer(app, "Nadja");
  const { submissionId, receipt } = await ask(app);
  await claimAndSave(app, submissionId, maja);
  return { app, maja, samir, nadja, instanceId, submissionId, receipt };
}

const askNadja = (
  { app, maja, nadja, submissionId }: Awaited<ReturnType<typeof team>>,
  words = question,
) =>
  askSpecialist(app, {
    ...{ instance: app.instance, submissionId, question: words },
    ...{ reviewerId: maja, specialistId: nadja },
  });

const read = (app: TestApp, submissionId: SubmissionId, person: PersonId) =>
  readLifeline(app, {
    ...{ instance: app.instance, submissionId, specialistId: person },
  });

async function answerAs(
  { app, instanceId, submissionId }: Awaited<ReturnType<typeof team>>,
  specialistId: PersonId,
  answer = "Ja, för den som får det utbetalt.",
) {
  const [asked] = await listLifelines(app, instanceId, submissionId);
  if (!asked) throw new Error("nothing asked");
  const { instance } = app;
  const given = { instance, requestId: asked.id, specialistId, answer };
  return answerSpecialist(app, given);
}

describeOnBothDatabases("A question to a specialist", (open) => {
  test("is read with the rewritten text, answered, kept with the case and logged", async () => {
    const all = await team(open);
    const { app, nadja, maja, submissionId, instanceId } = all;
    expect(await askNadja(all)).toEqual({ ok: true });
    expect(await read(app, submissionId, nadja)).toMatchObject({
      ok: true,
      reading: {
        lifelines: [{ question, askedByName: "Maja", answer: null }],
        draft: { question: harmlessDraft.question },
      },
    });
    expect(await answerAs(all, nadja)).toEqual({ ok: true });
    expect(await listLifelines(app, instanceId, submissionId)).toMatchObject([
      { specialistName: "Nadja", answer: "Ja, för den som får det utbetalt." },
    ]);
    const logged = await app.db
      .selectFrom("moderation_event")
      .select(["action", "actor_id"])
      .where("action", "like", "%specialist")
      .orderBy("sequence")
      .execute();
    expect(logged).toEqual([
      { action: "ask-specialist", actor_id: maja },
      { action: "answer-specialist", actor_id: nadja },
    ]);
  });

  test("is no comment of a second reader", async () => {
    const all = await team(open);
    const { app, maja, submissionId } = all;
    await askNadja(all);
    const asked = { instance: app.instance, submissionId, reviewerId: maja };
    expect(await openForReview(app, asked)).toMatchObject({
      review: { comments: [] },
    });
  });

  test("never shows the resident's own words, not even where nothing was found in them", async () => {
    const all = await team(open);
    const { app, maja, nadja, submissionId } = all;
    await askNadja(all);
    for (const text of [rawText, `${harmlessDraft.question} Torvald`]) {
      const draft = { ...harmlessDraft, question: text };
      await claimAndSave(app, submissionId, maja, draft);
      expect(await read(app, submissionId, nadja)).toMatchObject({
        reading: { draft: null },
      });
    }
    const plain = "Hur ansöker jag om försörjningsstöd?";
    const other = await ask(app, { text: plain });
    const draft = { ...harmlessDraft, question: plain };
    await claimAndSave(app, other.submissionId, maja, draft);
    await askNadja({ ...all, submissionId: other.submissionId });
    expect(await read(app, other.submissionId, nadja)).toMatchObject({
      reading: { draft: null },
    });
  });

  test("shows nothing of a question that is to be answered privately", async () => {
    const all = await team(open);
    const { app, maja, nadja } = all;
    const { submissionId } = await ask(app, { wish: "private" });
    await claimAndSave(app, submissionId, maja);
    await askNadja({ ...all, submissionId });
    expect(await read(app, submissionId, nadja)).toMatchObject({
      reading: { draft: null },
    });
  });

  test("is seen and answered by the one who was asked, and once", async () => {
    const all = await team(open);
    const { app, samir, nadja, submissionId } = all;
    await askNadja(all);
    const missing = { ok: false, error: "not-found" };
    expect(await read(app, submissionId, samir)).toEqual(missing);
    expect(await answerAs(all, samir)).toEqual(missing);
    const both = await Promise.all([
      answerAs(all, nadja),
      answerAs(all, nadja),
    ]);
    expect(both.filter(({ ok }) => ok)).toHaveLength(1);
    expect(await answerAs(all, nadja)).toEqual({
      ok: false,
      error: "already-answered",
    });
  });

  test("is closed when the asker takes the question back", async () => {
    const all = await team(open);
    const { app, nadja, submissionId, receipt } = all;
    await askNadja(all);
    const taken = await withdrawQuestion(app, {
      ...{ instance: app.instance, code: receipt },
    });
    expect(taken.ok).toBe(true);
    const missing = { ok: false, error: "not-found" };
    expect(await read(app, submissionId, nadja)).toEqual(missing);
    expect(await answerAs(all, nadja)).toEqual(missing);
  });

  test("may not point somebody out, be empty or go to nobody", async () => {
    const all = await team(open);
    const { app, maja, samir } = all;
    expect(await askNadja(all, "Vad gäller för Torvald Kvistgren?")).toEqual({
      ok: false,
      error: "names-somebody",
      surfaces: ["Torvald Kvistgren"],
    });
    expect(await askNadja(all, " ")).toMatchObject({
      error: "question-required",
    });
    expect(await askNadja(all, "x".repeat(2_001))).toMatchObject({
      error: "too-long",
    });
    expect(await askNadja({ ...all, nadja: maja })).toMatchObject({
      error: "no-such-colleague",
    });
    expect(await askNadja({ ...all, maja: samir })).toMatchObject({
      error: "not-yours",
    });
    const kept = await app.db
      .selectFrom("specialist_request")
      .selectAll()
      .execute();
    expect(kept).toEqual([]);
  });
});

describeOnBothDatabases("Words to or from a specialist", (open) => {
  /** The asker takes the question back in the moment the words are being sealed. */
  function withdrawMeanwhile({
    app,
    receipt,
  }: Awaited<ReturnType<typeof team>>): void {
    const { seal } = app.sealing;
    const meanwhile: typeof seal = async (...given) => {
      app.sealing = { ...app.sealing, seal };
      await withdrawQuestion(app, { instance: app.instance, code: receipt });
      return seal(...given);
    };
    app.sealing = { ...app.sealing, seal: meanwhile };
  }

  const wordsLeft = async ({ app }: Awaited<ReturnType<typeof team>>) =>
    (await app.db.selectFrom("message").select("kind").execute()).length;

  test("are not kept of a question that is taken back in the same moment", async () => {
    const asking = await team(open);
    withdrawMeanwhile(asking);
    expect(await askNadja(asking)).toEqual({ ok: false, error: "not-yours" });
    expect(await wordsLeft(asking)).toBe(0);
    const answering = await team(open);
    await askNadja(answering);
    withdrawMeanwhile(answering);
    expect(await answerAs(answering, answering.nadja)).toEqual({
      ok: false,
      error: "not-found",
    });
    expect(await wordsLeft(answering)).toBe(0);
  });
});
