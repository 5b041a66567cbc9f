import { expect, test } from "vitest";
import { openForReview } from "#app/workflows/open-for-review.server.ts";
import { publishThread } from "#app/workflows/publish-thread.server.ts";
import { requestChange } from "#app/workflows/request-change.server.ts";
import { freshTeam } from "#tests/support/app.ts";
import { describeOnBothDatabases } from "#tests/support/databases.ts";
import {
  actOf,
  approve,
  ask,
  bringToSecondRead,
  harmlessDraft,
  rawText,
} from "#tests/support/main-job.ts";

describeOnBothDatabases("The second reader", (open) => {
  test("the one who wrote a wording cannot approve it", async () => {
    const { app, maja } = await freshTeam(open);
    const { submissionId } = await ask(app);
    await bringToSecondRead(app, submissionId, maja);
    expect(await approve(app, submissionId, maja)).toEqual({
      ok: false,
      error: "own-text",
    });
  });

  test("a wording other than the one shown cannot be approved", async () => {
    const { app, maja, samir } = await freshTeam(open);
    const { submissionId } = await ask(app);
    await bringToSecondRead(app, submissionId, maja);
    const other = { ...harmlessDraft, answer: "Nej." };
    expect(await approve(app, submissionId, samir, other)).toEqual({
      ok: false,
      error: "stale",
    });
  });

  test("a wording with a name in it is not sent to a colleague", async () => {
    const { app, maja } = await freshTeam(open);
    const { submissionId } = await ask(app);
    const named = { ...harmlessDraft, question: rawText };
    expect(
      await bringToSecondRead(app, submissionId, maja, named),
    ).toMatchObject({ ok: false, error: "not-ready", missing: ["must"] });
  });

  test("nothing is published without a colleague's approval", async () => {
    const { app, maja } = await freshTeam(open);
    const { submissionId } = await ask(app);
    await bringToSecondRead(app, submissionId, maja);
    const publishing = {
      instance: app.instance,
      submissionId,
      reviewerId: maja,
    };
    expect(await publishThread(app, publishing)).toEqual({
      ok: false,
      error: "not-approved",
    });
  });

  test("a comment sends the wording back to the one who wrote it, and the approval it had is void", async () => {
    const { app, maja, samir } = await freshTeam(open);
    const { submissionId } = await ask(app);
    await bringToSecondRead(app, submissionId, maja);
    await approve(app, submissionId, samir);
    const back = {
      ...(await actOf(app, submissionId, samir)),
      comment: "Kan skolan kännas igen?",
    };
    expect(await requestChange(app, back)).toEqual({ ok: true });
    expect(
      await publishThread(app, {
        instance: app.instance,
        submissionId,
        reviewerId: samir,
      }),
    ).toEqual({ ok: false, error: "not-approved" });
    const opened = await openForReview(app, {
      instance: app.instance,
      submissionId,
      reviewerId: maja,
    });
    expect(opened).toMatchObject({
      ok: true,
      review: {
        comments: [{ authorName: "Samir", text: "Kan skolan kännas igen?" }],
      },
    });
  });
});
