import { expect, test } from "vitest";
import { approveSubmission } from "#app/workflows/approve-submission.server.ts";
import { openForReview } from "#app/workflows/open-for-review.server.ts";
import { publishThread } from "#app/workflows/publish-thread.server.ts";
import { readByReceipt } from "#app/workflows/read-by-receipt.server.ts";
import type { ReaderComments } from "#app/workflows/reader-comments.ts";
import { startCorrection } from "#app/workflows/start-correction.server.ts";
import { publicTextHash } from "#moderation/public-text.ts";
import { freshTeam } from "#tests/support/app.ts";
import { describeOnBothDatabases } from "#tests/support/databases.ts";
import {
  actOf,
  ask,
  bringToSecondRead,
  harmlessDraft,
} from "#tests/support/main-job.ts";

const about = { part: "title", start: 0, end: 6 } as const;
const comments: ReaderComments = {
  comment: "Bra, men se rubriken nästa gång.",
  passages: [{ ...about, text: "Ett vanligare ord?" }],
};

describeOnBothDatabases("Approving what one has commented on", (open) => {
  async function atSecondRead() {
    const team = await freshTeam(open);
    const { app, maja, samir } = team;
    const { submissionId, receipt } = await ask(app);
    await bringToSecondRead(app, submissionId, maja);
    const approveWith = async (said: ReaderComments) =>
      approveSubmission(app, {
        ...(await actOf(app, submissionId, samir)),
        textHash: publicTextHash(harmlessDraft),
        comments: said,
      });
    const messages = () =>
      app.db.selectFrom("message").select(["kind", "audience"]).execute();
    return { ...team, submissionId, receipt, approveWith, messages };
  }

  test("keeps the comments for staff, in the order they were written, where the one who wrote opens the text again", async () => {
    const { app, maja, samir, submissionId, ...team } = await atSecondRead();
    expect(await team.approveWith(comments)).toMatchObject({ ok: true });
    const { instance } = app;
    const publishing = { instance, submissionId, reviewerId: samir };
    const published = await publishThread(app, publishing);
    if (!published.ok) throw new Error(published.error);
    const { threadId } = published;
    const reading = { instance, submissionId, reviewerId: maja };
    await startCorrection(app, {
      ...{ instance, threadId, reviewerId: maja, reasonCode: "unclear" },
    });
    expect(await openForReview(app, reading)).toMatchObject({
      ok: true,
      review: {
        comments: [
          { authorName: "Samir", text: comments.comment, passage: null },
          {
            text: "Ett vanligare ord?",
            passage: { part: "title", quote: "Räknas" },
          },
        ],
      },
    });
  });

  test("shows the asker none of them", async () => {
    const { app, receipt, approveWith } = await atSecondRead();
    await approveWith(comments);
    const { instance } = app;
    const read = await readByReceipt(app, { instance, code: receipt });
    expect(JSON.stringify(read)).not.toContain("vanligare ord");
    expect(JSON.stringify(read)).not.toContain("nästa gång");
  });

  test("approves and keeps nothing when a comment is about words that are not there, empty or too long", async () => {
    const { approveWith, messages } = await atSecondRead();
    const broken: [passage: object, error: string][] = [
      [{ start: 0, end: 9_999 }, "stale"],
      [{ text: " " }, "passage-empty"],
      [{ text: "å".repeat(2_001) }, "too-long"],
    ];
    for (const [change, error] of broken) {
      const passage = { ...about, text: "Nej", ...change };
      const said = { comment: "", passages: [passage] };
      expect(await approveWith(said)).toEqual({ ok: false, error });
    }
    expect(await messages()).toEqual([]);
  });

  test("keeps nothing of a comment when somebody else was first", async () => {
    const { app, samir, submissionId, messages } = await atSecondRead();
    const act = await actOf(app, submissionId, samir);
    const late = await approveSubmission(app, {
      ...{ ...act, rowVersion: act.rowVersion - 1 },
      ...{ textHash: publicTextHash(harmlessDraft), comments },
    });
    expect(late).toEqual({ ok: false, error: "stale" });
    expect(await messages()).toEqual([]);
  });
});
