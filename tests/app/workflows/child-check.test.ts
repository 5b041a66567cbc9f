import { expect, test } from "vitest";
import { recordChildCheck } from "#app/workflows/record-child-check.server.ts";
import { sendToSecondRead } from "#app/workflows/send-to-second-read.server.ts";
import { writeMore } from "#app/workflows/write-more.server.ts";
import { listOpenAlarms } from "#db/queries/alarms.server.ts";
import { listChildChecks } from "#db/queries/child-checks.server.ts";
import { listDueMail } from "#db/queries/mail.server.ts";
import { freshTeam } from "#tests/support/app.ts";
import { describeOnBothDatabases } from "#tests/support/databases.ts";
import {
  actOf,
  ask,
  bringToSecondRead,
  checkForChild,
  claimAndSave,
  harmlessDraft,
} from "#tests/support/main-job.ts";

describeOnBothDatabases("The look for a child at risk", (open) => {
  test("nothing goes to a colleague before it", async () => {
    const { app, maja } = await freshTeam(open);
    const { submissionId } = await ask(app);
    await claimAndSave(app, submissionId, maja);
    const act = await actOf(app, submissionId, maja);
    expect(
      await sendToSecondRead(app, { ...act, draft: harmlessDraft }),
    ).toMatchObject({
      ok: false,
      error: "not-ready",
      missing: ["child-check"],
    });
  });

  test("stands with who and when, in the log too, and without an alarm where there is no concern", async () => {
    const { app, maja, instanceId } = await freshTeam(open);
    const { submissionId } = await ask(app);
    await claimAndSave(app, submissionId, maja);
    await checkForChild(app, submissionId, maja, "no-child");
    expect(await listChildChecks(app.db, instanceId, submissionId)).toEqual([
      {
        outcome: "no-child",
        personName: "Maja",
        checkedAt: app.now().toISOString(),
        readMessages: 0,
      },
    ]);
    expect(await lines(app, "child-check")).toEqual([
      { actor_id: maja, reason_code: "no-child", reason: null },
    ]);
    expect(await listOpenAlarms(app.db, instanceId)).toEqual([]);
  });

  test.each(["concern-unknown", "report-made"] as const)(
    "that finds %s raises one alarm and tells the duty person once, however often it is said",
    async (outcome) => {
      const { app, maja, instanceId } = await freshTeam(open);
      const { submissionId } = await ask(app);
      await claimAndSave(app, submissionId, maja);
      await checkForChild(app, submissionId, maja, outcome);
      await checkForChild(app, submissionId, maja, outcome);
      const alarms = await listOpenAlarms(app.db, instanceId);
      expect(alarms).toMatchObject([{ kind: "child", submissionId }]);
      expect(await lines(app, "raise-alarm")).toHaveLength(1);
      const mail = await listDueMail(app.db, instanceId, app.now(), 9);
      expect(mail).toMatchObject([{ kind: "duty-alarm", submissionId }]);
    },
  );

  test("is made again when the asker has written more, of what they wrote", async () => {
    const { app, maja } = await freshTeam(open);
    const { submissionId, receipt } = await ask(app);
    await claimAndSave(app, submissionId, maja);
    await checkForChild(app, submissionId, maja, "no-child");
    const more = {
      instance: app.instance,
      code: receipt,
      text: "Min bror är 9.",
    };
    await writeMore(app, more);
    const unread = { outcome: "no-child", readMessages: 0 } as const;
    const act = await actOf(app, submissionId, maja);
    expect(await recordChildCheck(app, { ...act, ...unread })).toEqual({
      ok: false,
      error: "asker-wrote",
    });
    expect(
      await sendToSecondRead(app, { ...act, draft: harmlessDraft }),
    ).toMatchObject({ missing: ["child-check"] });
    expect(await bringToSecondRead(app, submissionId, maja)).toEqual({
      ok: true,
    });
  });

  test("is only for the one who has the question", async () => {
    const { app, maja, samir } = await freshTeam(open);
    const { submissionId } = await ask(app);
    await claimAndSave(app, submissionId, maja);
    expect(await checkForChild(app, submissionId, samir)).toEqual({
      ok: false,
      error: "not-yours",
    });
  });
});

const lines = (
  app: Awaited<ReturnType<typeof freshTeam>>["app"],
  action: string,
) =>
  app.db
    .selectFrom("moderation_event")
    .select(["actor_id", "reason_code", "reason"])
    .where("action", "=", action)
    .execute();
