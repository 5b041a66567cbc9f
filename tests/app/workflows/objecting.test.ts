import { expect, test } from "vitest";
import { publishDueThreads } from "#app/jobs/publish-due.server.ts";
import { agreeToPublish } from "#app/workflows/agree-to-publish.server.ts";
import { objectToPublishing } from "#app/workflows/object-to-publishing.server.ts";
import { openForReview } from "#app/workflows/open-for-review.server.ts";
import { publishThread } from "#app/workflows/publish-thread.server.ts";
import { readByReceipt } from "#app/workflows/read-by-receipt.server.ts";
import { readSecond } from "#app/workflows/read-second.server.ts";
import { requestChange } from "#app/workflows/request-change.server.ts";
import { findThreadOfSubmission } from "#db/queries/forum.server.ts";
import { findSubmission } from "#db/queries/submissions.server.ts";
import { publicTextHash } from "#moderation/public-text.ts";
import { addReviewer } from "#tests/support/app.ts";
import { describeOnBothDatabases } from "#tests/support/databases.ts";
import {
  approved,
  askerOf,
  hour,
  teamThatAsksFirst,
} from "#tests/support/dialogue.ts";
import {
  actOf,
  approve,
  bringToSecondRead,
  harmlessDraft,
} from "#tests/support/main-job.ts";

const textHash = publicTextHash(harmlessDraft);

describeOnBothDatabases("The asker reads first", (open) => {
  test("an approved text waits for a whole hour past the time to object, and nobody publishes it before", async () => {
    const team = await teamThatAsksFirst(open);
    const { app, samir, instanceId } = team;
    const { submissionId, publishAfter } = await approved(team);
    expect(publishAfter).toBe("2026-11-17T12:00:00.000Z");
    const act = { instance: app.instance, submissionId, reviewerId: samir };
    app.travel(24 * hour);
    expect(await publishThread(app, act)).toEqual({
      ok: false,
      error: "too-early",
    });
    await publishDueThreads(app, app.instance);
    expect(
      await findThreadOfSubmission(app.db, instanceId, submissionId),
    ).toBeNull();
    app.travel(hour);
    await publishDueThreads(app, app.instance);
    expect(
      await findThreadOfSubmission(app.db, instanceId, submissionId),
    ).toMatchObject({ title: harmlessDraft.title });
  });

  test("where the municipality gives no time, an approved text goes out at once", async () => {
    const team = await teamThatAsksFirst(open, 0);
    const { app, samir } = team;
    const { submissionId, publishAfter } = await approved(team);
    expect(publishAfter).toBeNull();
    const act = { instance: app.instance, submissionId, reviewerId: samir };
    expect(await publishThread(app, act)).toMatchObject({ ok: true });
  });

  test("the asker is shown exactly the approved words, and nothing of how they were made", async () => {
    const team = await teamThatAsksFirst(open);
    const { receipt } = await approved(team);
    const read = await readByReceipt(team.app, askerOf(team.app, receipt));
    expect(read).toMatchObject({
      ok: true,
      view: {
        preview: {
          ...{ textHash, title: harmlessDraft.title, isDue: false },
          questionHtml: `<p>${harmlessDraft.question}</p>`,
          shortAnswer: harmlessDraft.shortAnswer,
          topicName: "Ekonomi och försörjning",
        },
      },
    });
    expect(JSON.stringify(read)).not.toContain("Samir");
  });

  test("a yes lets the words that were read go out without waiting, and no others", async () => {
    const team = await teamThatAsksFirst(open);
    const { app } = team;
    const { receipt, submissionId } = await approved(team);
    const asker = askerOf(app, receipt);
    expect(
      await agreeToPublish(app, { ...asker, textHash: "0".repeat(64) }),
    ).toEqual({ ok: false, error: "stale" });
    expect(await agreeToPublish(app, { ...asker, textHash })).toEqual({
      ok: true,
    });
    expect(await agreeToPublish(app, { ...asker, textHash })).toEqual({
      ok: true,
    });
    await publishDueThreads(app, app.instance);
    const events = await app.db
      .selectFrom("moderation_event")
      .select(["action", "actor", "at"])
      .where("submission_id", "=", submissionId)
      .where("action", "in", ["agree", "publish"])
      .orderBy("sequence")
      .execute();
    expect(events).toEqual([
      { action: "agree", actor: "resident", at: "2026-11-16T11:00:00.000Z" },
      { action: "publish", actor: "system", at: app.now().toISOString() },
    ]);
  });

  test("an objection brings the text back to the one who wrote it, with the asker's words on top, and voids the approval", async () => {
    const team = await teamThatAsksFirst(open);
    const { app, maja, samir, instanceId } = team;
    const { receipt, submissionId } = await approved(team);
    const text = "Alla vet vem som söker försörjningsstöd här.";
    const asker = askerOf(app, receipt);
    expect(await objectToPublishing(app, { ...asker, text })).toEqual({
      ok: true,
    });
    app.travel(48 * hour);
    await publishDueThreads(app, app.instance);
    expect(
      await findThreadOfSubmission(app.db, instanceId, submissionId),
    ).toBeNull();
    const submission = await findSubmission(app.db, instanceId, submissionId);
    expect(submission).toMatchObject({
      ...{ work: "drafting", claimedBy: maja, publishAfter: null },
    });
    const opened = await openForReview(app, {
      ...{ instance: app.instance, submissionId, reviewerId: maja },
    });
    expect(opened).toMatchObject({
      ok: true,
      review: { objections: [{ text }] },
    });
    await bringToSecondRead(app, submissionId, maja);
    const reading = await readSecond(app, {
      ...{ instance: app.instance, submissionId, reviewerId: samir },
    });
    expect(reading).toMatchObject({
      ok: true,
      reading: { objections: [{ text }] },
    });
    // The same words approved once more give the asker their whole time again.
    const again = await approve(app, submissionId, samir);
    expect(again).toMatchObject({
      ok: true,
      publishAfter: "2026-11-19T12:00:00.000Z",
    });
  });

  test("an objection says what can give somebody away", async () => {
    const team = await teamThatAsksFirst(open);
    const { receipt } = await approved(team);
    const asker = askerOf(team.app, receipt);
    expect(await objectToPublishing(team.app, { ...asker, text: "" })).toEqual({
      ok: false,
      error: "words-required",
    });
    expect(
      await objectToPublishing(team.app, { ...asker, text: "ä".repeat(4001) }),
    ).toEqual({ ok: false, error: "words-too-long" });
  });

  test("staff who see a fault while the asker reads can still send the text back", async () => {
    const team = await teamThatAsksFirst(open);
    const { app, maja, samir } = team;
    const { receipt, submissionId } = await approved(team);
    await requestChange(app, {
      ...(await actOf(app, submissionId, samir)),
      comment: "Numret är fel.",
    });
    const asker = askerOf(app, receipt);
    expect(await agreeToPublish(app, { ...asker, textHash })).toEqual({
      ok: false,
      error: "closed",
    });
    const other = { ...harmlessDraft, title: "Räknas barnbidraget?" };
    await bringToSecondRead(app, submissionId, maja, other);
    await approve(app, submissionId, samir, other);
    expect(await agreeToPublish(app, { ...asker, textHash })).toEqual({
      ok: false,
      error: "stale",
    });
  });

  test("another colleague can take over when the one who wrote is away", async () => {
    const team = await teamThatAsksFirst(open);
    const { app } = team;
    const { receipt, submissionId } = await approved(team);
    await objectToPublishing(app, {
      ...askerOf(app, receipt),
      text: "Det är min granne.",
    });
    const kim = await addReviewer(app, "Kim");
    app.travel(2 * hour);
    expect(await bringToSecondRead(app, submissionId, kim)).toEqual({
      ok: true,
    });
  });
});
