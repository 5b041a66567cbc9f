import { expect, test } from "vitest";
import { openForReview } from "#app/workflows/open-for-review.server.ts";
import { readSecond } from "#app/workflows/read-second.server.ts";
import type { PassageComment } from "#app/workflows/reader-comments.ts";
import { requestChange } from "#app/workflows/request-change.server.ts";
import { sendToSecondRead } from "#app/workflows/send-to-second-read.server.ts";
import type { PersonId, SubmissionId } from "#db/ids.ts";
import { listSentAt } from "#db/queries/wordings.server.ts";
import { addReviewer, freshTeam, type TestApp } from "#tests/support/app.ts";
import { describeOnBothDatabases } from "#tests/support/databases.ts";
import {
  actOf,
  ask,
  bringToSecondRead,
  harmlessDraft,
} from "#tests/support/main-job.ts";

const answer = harmlessDraft.answer.replace("räknas med", "räknas inte alls");
const minute = 60_000;

async function sendBack(
  app: TestApp,
  submissionId: SubmissionId,
  reviewerId: PersonId,
  passages: PassageComment[] = [],
  comment = "",
) {
  const act = await actOf(app, submissionId, reviewerId);
  return requestChange(app, { ...act, comment, passages });
}

async function sendAgain(
  app: TestApp,
  submissionId: SubmissionId,
  drafter: PersonId,
) {
  app.travel(minute);
  const act = await actOf(app, submissionId, drafter);
  const draft = { ...harmlessDraft, answer };
  await sendToSecondRead(app, { ...act, draft });
  app.travel(minute);
}

async function reading(
  app: TestApp,
  submissionId: SubmissionId,
  reviewerId: PersonId,
) {
  const asked = { instance: app.instance, submissionId, reviewerId };
  const read = await readSecond(app, asked);
  if (!read.ok) throw new Error(read.error);
  return read.reading;
}

const about: PassageComment = {
  part: "answer",
  start: 0,
  end: 25,
  text: "Stämmer det här?",
};

describeOnBothDatabases("Reading a text again", (open) => {
  test("a first reading has nothing to compare with", async () => {
    const { app, maja, samir } = await freshTeam(open);
    const { submissionId } = await ask(app);
    await bringToSecondRead(app, submissionId, maja);
    expect((await reading(app, submissionId, samir)).changes).toBe(null);
  });

  test("the one who sent it back sees what was changed since they read it", async () => {
    const { app, maja, samir } = await freshTeam(open);
    const { submissionId } = await ask(app);
    await bringToSecondRead(app, submissionId, maja);
    await sendBack(app, submissionId, samir, [], "Stämmer det?");
    await sendAgain(app, submissionId, maja);
    const { changes } = await reading(app, submissionId, samir);
    expect(changes).toMatchObject({ byReader: true });
    expect(changes?.parts.title).toMatchObject([{ kind: "same" }]);
    expect(changes?.parts.answer.slice(0, 3)).toEqual([
      { kind: "same", text: "Barnbidraget räknas " },
      { kind: "removed", text: "med" },
      { kind: "added", text: "inte alls" },
    ]);
  });

  test("another colleague sees what was changed since the last reading, and that it was not theirs", async () => {
    const { app, maja, samir } = await freshTeam(open);
    const rita = await addReviewer(app, "Rita");
    const { submissionId } = await ask(app);
    await bringToSecondRead(app, submissionId, maja);
    await sendBack(app, submissionId, samir, [about]);
    await sendAgain(app, submissionId, maja);
    const { changes } = await reading(app, submissionId, rita);
    expect(changes).toMatchObject({ byReader: false });
  });

  test("who read an earlier wording compares with that one, not with what a colleague read since", async () => {
    const { app, maja, samir } = await freshTeam(open);
    const rita = await addReviewer(app, "Rita");
    const { submissionId } = await ask(app);
    await bringToSecondRead(app, submissionId, maja);
    await sendBack(app, submissionId, samir, [about]);
    await sendAgain(app, submissionId, maja);
    await sendBack(app, submissionId, rita, [], "Bra, men kortare.");
    await sendAgain(app, submissionId, maja);
    const [own, hers] = [
      await reading(app, submissionId, samir),
      await reading(app, submissionId, rita),
    ];
    expect(own.changes?.parts.answer).toHaveLength(4);
    expect(hers.changes?.parts.answer).toHaveLength(1);
  });

  test("comments on passages reach the drafter with the words they are about, in order", async () => {
    const { app, maja, samir } = await freshTeam(open);
    const { submissionId } = await ask(app);
    await bringToSecondRead(app, submissionId, maja);
    const other = {
      part: "title",
      start: 7,
      end: 19,
      text: "Vilket?",
    } as const;
    expect(await sendBack(app, submissionId, samir, [about, other])).toEqual({
      ok: true,
    });
    const asked = { instance: app.instance, submissionId, reviewerId: maja };
    expect(await openForReview(app, asked)).toMatchObject({
      review: {
        comments: [
          {
            authorName: "Samir",
            text: "Stämmer det här?",
            passage: { part: "answer", quote: "Barnbidraget räknas med.\n" },
          },
          {
            text: "Vilket?",
            passage: { part: "title", quote: "barnbidraget" },
          },
        ],
      },
    });
  });

  test.each([
    ["comment-required", []],
    ["passage-empty", [{ ...about, text: " " }]],
    ["too-long", [{ ...about, text: "x".repeat(2_001) }]],
    ["too-many", Array.from({ length: 51 }, () => about)],
    ["stale", [{ ...about, end: 9_999 }]],
    ["stale", [{ ...about, start: 25 }]],
  ])(
    "%s: nothing is sent back and nothing is kept",
    async (error, passages) => {
      const { app, maja, samir } = await freshTeam(open);
      const { submissionId } = await ask(app);
      await bringToSecondRead(app, submissionId, maja);
      expect(await sendBack(app, submissionId, samir, passages)).toEqual({
        ok: false,
        error,
      });
      expect((await reading(app, submissionId, samir)).comments).toEqual([]);
    },
  );

  test("the wait of a text counts from when it was last sent", async () => {
    const { app, maja, samir, instanceId } = await freshTeam(open);
    const { submissionId } = await ask(app);
    await bringToSecondRead(app, submissionId, maja);
    await sendBack(app, submissionId, samir, [about]);
    await sendAgain(app, submissionId, maja);
    const sent = await listSentAt(app.db, instanceId, [submissionId]);
    const since = Date.parse(sent.get(submissionId) ?? "");
    expect(app.now().getTime() - since).toBe(minute);
  });
});
