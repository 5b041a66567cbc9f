import { sql } from "kysely";
import { expect, test } from "vitest";
import { loader as feed } from "#app/routes/public/feed.ts";
import { publishThread } from "#app/workflows/publish-thread.server.ts";
import { readByReceipt } from "#app/workflows/read-by-receipt.server.ts";
import { requestChange } from "#app/workflows/request-change.server.ts";
import { saveRevision } from "#app/workflows/save-revision.server.ts";
import { sendToSecondRead } from "#app/workflows/send-to-second-read.server.ts";
import { startCorrection } from "#app/workflows/start-correction.server.ts";
import { freshTeam, type TestApp } from "#tests/support/app.ts";
import { describeOnBothDatabases } from "#tests/support/databases.ts";
import {
  actOf,
  approve,
  ask,
  bringToSecondRead,
  checkForChild,
  claimAndSave,
  harmlessDraft,
} from "#tests/support/main-job.ts";

// Each of these has happened in another forum; the name of the leak stands in the title.
describeOnBothDatabases("A leak that happened elsewhere", (open) => {
  async function atSecondRead() {
    const team = await freshTeam(open);
    const asked = await ask(team.app);
    await bringToSecondRead(team.app, asked.submissionId, team.maja);
    const read = async () => {
      const { instance } = team.app;
      return JSON.stringify(
        await readByReceipt(team.app, { instance, code: asked.receipt }),
      );
    };
    return { ...team, ...asked, read };
  }

  test("mail before approval: nothing is on its way to anybody while a question is taken, worked on, sent back and approved", async () => {
    const { app, maja, samir, submissionId } = await atSecondRead();
    const { instance } = app;
    const act = await actOf(app, submissionId, samir);
    await requestChange(app, { ...act, comment: "Ta bort orten." });
    const draft = harmlessDraft;
    const again = { ...(await actOf(app, submissionId, maja)), draft };
    await sendToSecondRead(app, again);
    await approve(app, submissionId, samir);
    expect(await mailOf(app)).toEqual([]);
    const publishing = { instance, submissionId, reviewerId: samir };
    expect(await publishThread(app, publishing)).toMatchObject({ ok: true });
  });

  test("words in mail: the one mail staff cause before an answer has a kind and a question, and nothing else to read", async () => {
    const { app, maja } = await freshTeam(open);
    const { submissionId } = await ask(app);
    await claimAndSave(app, submissionId, maja);
    await checkForChild(app, submissionId, maja, "concern-unknown");
    const [mail, ...others] = await mailOf(app);
    expect(others).toEqual([]);
    expect(mail).toMatchObject({
      ...{ kind: "duty-alarm", submission_id: submissionId },
      once_key: `child:${submissionId}`,
    });
    expect(JSON.stringify(mail)).not.toMatch(/Torvald|Kvistgren|barnbidrag/);
  });

  test("a rule for the wrong audience: the asker reads their own words unmasked, and never what staff say to each other", async () => {
    const { app, samir, submissionId, read } = await atSecondRead();
    const act = await actOf(app, submissionId, samir);
    await requestChange(app, { ...act, comment: "Låter som någon vi känner." });
    expect(await read()).toContain("Torvald Kvistgren");
    expect(await read()).not.toContain("någon vi känner");
    expect(await read()).not.toContain("Samir");
    expect(await read()).not.toContain("Maja");
  });

  test("an unapproved answer shown to the asker: the code shows no answer before it is published", async () => {
    const { app, samir, submissionId, read } = await atSecondRead();
    await approve(app, submissionId, samir);
    expect(await read()).not.toContain("Barnbidraget räknas med.");
    const { instance } = app;
    await publishThread(app, { instance, submissionId, reviewerId: samir });
    expect(await read()).toContain("Barnbidraget räknas med.");
  });

  test("diffs and history of corrected text: the old words are gone from every table and from the feed", async () => {
    const { app, maja, samir, submissionId } = await atSecondRead();
    const { instance } = app;
    await approve(app, submissionId, samir);
    const publishing = { instance, submissionId, reviewerId: samir };
    const published = await publishThread(app, publishing);
    if (!published.ok) throw new Error(published.error);
    const old = "Ja, barnbidraget räknas som en inkomst.";
    expect(await everythingStored(app)).toContain(old);
    const { threadId } = published;
    await startCorrection(app, {
      ...{ instance, threadId, reviewerId: maja, reasonCode: "identifying" },
    });
    const draft = { ...harmlessDraft, shortAnswer: "Ja, det gör det." };
    const act = async () => ({
      ...(await actOf(app, submissionId, maja)),
      draft,
    });
    await saveRevision(app, await act());
    expect(await sendToSecondRead(app, await act())).toEqual({ ok: true });
    await approve(app, submissionId, samir, draft);
    expect(await publishThread(app, publishing)).toMatchObject({ ok: true });
    expect(await everythingStored(app)).not.toContain(old);
    const fed = await feedOf(app);
    expect([fed.includes(draft.shortAnswer), fed.includes(old)]).toEqual([
      true,
      false,
    ]);
  });
});

const mailOf = ({ db }: TestApp) => db.selectFrom("mail").selectAll().execute();

async function feedOf(app: TestApp): Promise<string> {
  const request = new Request(`${app.origin}/flode.xml`);
  const answer = await feed({ request, params: {}, context: { app } });
  return answer.text();
}

/** Every row of every table, as whoever has the database reads it. */
async function everythingStored({ db }: TestApp): Promise<string> {
  const tables = await db.introspection.getTables();
  const contents = await Promise.all(
    tables
      .filter(({ name }) => !name.startsWith("thread_search"))
      .map(({ name }) => sql`select * from ${sql.table(name)}`.execute(db)),
  );
  return JSON.stringify(contents.map(({ rows }) => rows));
}
