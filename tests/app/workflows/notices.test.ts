import { expect, test } from "vitest";
import { publishDueThreads } from "#app/jobs/publish-due.server.ts";
import { openNoticeAddress } from "#app/seal/notice-address.server.ts";
import { answerPrivately } from "#app/workflows/answer-privately.server.ts";
import { objectToPublishing } from "#app/workflows/object-to-publishing.server.ts";
import { readByReceipt } from "#app/workflows/read-by-receipt.server.ts";
import { removeNotice, setNotice } from "#app/workflows/set-notice.server.ts";
import { withdrawQuestion } from "#app/workflows/withdraw-question.server.ts";
import { privateReasons } from "#moderation/outcome.ts";
import { describeOnBothDatabases } from "#tests/support/databases.ts";
import { askerOf, hour, teamThatAsksFirst } from "#tests/support/dialogue.ts";
import {
  actOf,
  approve,
  ask,
  bringToSecondRead,
  checkForChild,
  claimAndSave,
} from "#tests/support/main-job.ts";

const email = "nagon@exempel.example";

describeOnBothDatabases("A notice by e-mail", (open) => {
  async function withAddress() {
    const team = await teamThatAsksFirst(open);
    const question = await ask(team.app);
    const asker = askerOf(team.app, question.receipt);
    expect(await setNotice(team.app, { ...asker, email })).toEqual({
      ok: true,
    });
    const mails = () =>
      team.app.db
        .selectFrom("mail")
        .select(["kind", "submission_id as submissionId"])
        .execute();
    return { ...team, ...question, asker, mails };
  }

  test("is sent once when the text waits for its asker, and once when it is out", async () => {
    const { app, maja, samir, submissionId, mails } = await withAddress();
    await bringToSecondRead(app, submissionId, maja);
    expect(await mails()).toEqual([]);
    await approve(app, submissionId, samir);
    expect(await mails()).toEqual([{ kind: "asker-notice", submissionId }]);
    app.travel(48 * hour);
    await publishDueThreads(app, app.instance);
    await publishDueThreads(app, app.instance);
    expect(await mails()).toHaveLength(2);
  });

  test("is not sent for what the asker does themself", async () => {
    const { app, maja, samir, submissionId, asker, mails } =
      await withAddress();
    await bringToSecondRead(app, submissionId, maja);
    await approve(app, submissionId, samir);
    await objectToPublishing(app, { ...asker, text: "Ändra skolan." });
    expect(await mails()).toHaveLength(1);
  });

  test("is not queued when what it would tell of did not happen", async () => {
    const { app, maja, submissionId, mails } = await withAddress();
    await claimAndSave(app, submissionId, maja);
    const act = await actOf(app, submissionId, maja);
    await checkForChild(app, submissionId, maja);
    const late = {
      ...act,
      ...{ words: "Ja.", reasonCode: privateReasons[0], reason: "" },
    };
    const results = await Promise.all([
      answerPrivately(app, late),
      answerPrivately(app, late),
    ]);
    expect(results.filter(({ ok }) => ok)).toHaveLength(1);
    expect(await mails()).toHaveLength(1);
  });

  test("is off until it is asked for, and tells nobody who has not", async () => {
    const team = await teamThatAsksFirst(open);
    const { app, maja, samir } = team;
    const { submissionId, receipt } = await ask(app);
    expect(await readByReceipt(app, askerOf(app, receipt))).toMatchObject({
      view: { notice: "off" },
    });
    await bringToSecondRead(app, submissionId, maja);
    await approve(app, submissionId, samir);
    expect(await app.db.selectFrom("mail").select("id").execute()).toEqual([]);
  });

  test("is offered only where the municipality wants it and mail can be sent, but can always be taken back", async () => {
    const { app, asker, instanceId, submissionId } = await withAddress();
    const without = { ...app.instance, notices: false };
    const other = askerOf(app, (await ask(app)).receipt);
    const closed = { ok: false, error: "closed" };
    expect(
      await setNotice(app, { ...other, instance: without, email }),
    ).toEqual(closed);
    const unable = { ...app, sendsMail: false };
    expect(await setNotice(unable, { ...other, email })).toEqual(closed);
    expect(
      await readByReceipt(unable, { ...asker, instance: without }),
    ).toMatchObject({ view: { notice: "on" } });
    await removeNotice(unable, { ...asker, instance: without });
    expect(await openNoticeAddress(app, instanceId, submissionId)).toBeNull();
  });

  test("goes to the address that was left last, which is sealed and stands nowhere else", async () => {
    const { app, asker, instanceId, submissionId } = await withAddress();
    await setNotice(app, { ...asker, email: "annan@exempel.example" });
    expect(await openNoticeAddress(app, instanceId, submissionId)).toBe(
      "annan@exempel.example",
    );
    const rows = await app.db
      .selectFrom("notice_address")
      .selectAll()
      .execute();
    const log = await app.db
      .selectFrom("moderation_event")
      .selectAll()
      .execute();
    expect(rows).toHaveLength(1);
    expect(
      Buffer.from(rows[0]?.sealed ?? []).toString("utf8") + JSON.stringify(log),
    ).not.toContain("exempel.example");
  });

  test.each(["", "nagon", "nagon@", "a@b.se, c@d.se", "a@b.se\nBcc: c@d.se"])(
    "needs a whole address: %j",
    async (wrong) => {
      const team = await teamThatAsksFirst(open);
      const { receipt } = await ask(team.app);
      const asker = askerOf(team.app, receipt);
      expect(await setNotice(team.app, { ...asker, email: wrong })).toEqual({
        ok: false,
        error: "address-wrong",
      });
    },
  );

  test("is forgotten with the question", async () => {
    const { app, asker, instanceId, submissionId } = await withAddress();
    await withdrawQuestion(app, asker);
    expect(await openNoticeAddress(app, instanceId, submissionId)).toBeNull();
    expect(await setNotice(app, { ...asker, email })).toEqual({
      ok: false,
      error: "closed",
    });
  });
});
