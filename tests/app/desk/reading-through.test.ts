import { expect, test } from "vitest";
import { openForReview } from "#app/workflows/open-for-review.server.ts";
import { findSubmission } from "#db/queries/submissions.server.ts";
import { manualGroup } from "#moderation/apply-decision.ts";
import { publicTextHash } from "#moderation/public-text.ts";
import { harmlessDraft } from "#tests/support/main-job.ts";
import { answerOf, atTheDesk, press } from "./at-the-desk.ts";

type Taken = Awaited<ReturnType<typeof atTheDesk>>;

const stored = async ({ desk, submissionId }: Taken) => {
  const opened = await openForReview(desk.app, {
    instance: desk.instance,
    submissionId,
    reviewerId: desk.reviewer.id,
  });
  return opened.ok ? opened.review.draft : null;
};
const workOf = async ({ desk, submissionId }: Taken) =>
  (await findSubmission(desk.app.db, desk.instanceId, submissionId))?.work;

test("asking to send saves the wording and shows it as readers will meet it, without sending", async () => {
  const taken = await atTheDesk();
  const { desk, submissionId } = taken;
  const answer = await press(desk, submissionId, harmlessDraft, {
    intent: "read",
  });
  expect(await answerOf(answer)).toMatchObject({
    ok: true,
    done: "read-through",
    draft: harmlessDraft,
    readThrough: {
      topicName: "Ekonomi och försörjning",
      sheet: {
        title: harmlessDraft.title,
        shortAnswer: harmlessDraft.shortAnswer,
        answerHtml: expect.stringContaining("Så gör du</h") as string,
      },
    },
  });
  expect(await stored(taken)).toEqual(harmlessDraft);
  expect(await workOf(taken)).toBe("drafting");
});

test("a form without script is answered with the read-through and not led away from it", async () => {
  const { desk, submissionId } = await atTheDesk();
  const answer = await press(desk, submissionId, harmlessDraft, {
    intent: "read",
    live: undefined,
    "reason-1": "halvskrivet",
  });
  expect(answer.status).toBe(200);
  expect(await answerOf(answer)).toMatchObject({
    typed: { "reason-1": "halvskrivet" },
  });
});

test("with something missing nothing is shown, and what is missing is told", async () => {
  const { desk, submissionId } = await atTheDesk();
  const draft = { ...harmlessDraft, title: "", answer: "Ring Torvald." };
  const answer = await press(desk, submissionId, draft, { intent: "read" });
  expect(answer.status).toBe(422);
  expect(await answerOf(answer)).toMatchObject({
    ok: false,
    error: "not-ready",
    missing: expect.arrayContaining(["must", "title"]) as string[],
    draft,
  });
});

test("a stale version is not shown to be read", async () => {
  const { desk, submissionId } = await atTheDesk();
  const answer = await press(desk, submissionId, harmlessDraft, {
    intent: "read",
    rowVersion: "0",
  });
  expect(await answerOf(answer)).toMatchObject({ ok: false, error: "stale" });
});

test("sending asks for no read-through: it is a help, not a gate", async () => {
  const taken = await atTheDesk();
  const { desk, submissionId } = taken;
  const answer = await press(desk, submissionId, harmlessDraft, {
    intent: "send",
  });
  expect(answer.headers.get("Location")).toBe("/granska?klart=sent");
  expect(await workOf(taken)).toBe("second-read");
});

test("a decision keeps where it was made, through the seal and every later save", async () => {
  const text = "Hej, min bror Kalle kör en grön skåpbil. Vad gör jag?";
  const taken = await atTheDesk(text);
  const { desk, submissionId } = taken;
  const draft = { ...harmlessDraft, question: text };
  const decide = JSON.stringify({
    ...{ group: "PERSON:kalle", label: "PERSON", action: "remove" },
    ...{ replacement: "", reason: "", number: 1 },
  });
  const first = await answerOf(
    await press(desk, submissionId, draft, { decide }),
  );
  const decided = first.draft ?? draft;
  expect(decided.decisions[0]?.trace).toMatchObject({
    textHash: publicTextHash(draft),
    spans: [{ part: "question", start: 14, end: 19 }],
  });
  const second = await answerOf(
    await press(desk, submissionId, decided, {
      intent: "mark",
      "manual-surface": "Grön skåpbil",
      "manual-words": "bil",
    }),
  );
  const marked = second.draft ?? draft;
  await press(desk, submissionId, marked, { intent: "save" });
  const { question, decisions } = (await stored(taken)) ?? draft;
  expect(question).toBe("Hej, min bror kör en bil. Vad gör jag?");
  expect(decisions[0]).toEqual(decided.decisions[0]);
  expect(decisions[1]).toMatchObject({
    group: manualGroup("grön skåpbil"),
    trace: { textHash: publicTextHash(decided), rules: ["manual"] },
  });
});
