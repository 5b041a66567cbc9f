import { expect, test } from "vitest";
import { sendMail } from "#app/jobs/send-mail.server.ts";
import { warnOfLate } from "#app/jobs/warn-of-late.server.ts";
import { createMailer } from "#app/lib/mailer.server.ts";
import { acknowledge } from "#app/workflows/acknowledge-alarm.server.ts";
import { changeRisk } from "#app/workflows/change-risk.server.ts";
import { writeMore } from "#app/workflows/write-more.server.ts";
import { listOpenAlarms } from "#db/queries/alarms.server.ts";
import { listEvents } from "#db/queries/log.server.ts";
import { findSubmission } from "#db/queries/submissions.server.ts";
import { freshTeam } from "#tests/support/app.ts";
import { describeOnBothDatabases } from "#tests/support/databases.ts";
import { startMailServer } from "#tests/support/mail-server.ts";
import { ask } from "#tests/support/main-job.ts";

const acute =
  "Jag heter Torvald Kvistgren och jag tänker ta mitt liv i natt, jag har tabletterna framme.";

const minute = 60_000;

describeOnBothDatabases("An alarm", (open) => {
  async function withDuty() {
    const team = await freshTeam(open);
    const mail = await startMailServer();
    const from = "fragaladan@sundvik.example";
    const mailer = createMailer({ url: mail.url, from });
    const duty = {
      name: "Jouren",
      email: "jour@sundvik.example",
      phone: "08-465 004 12",
    };
    const instance = { ...team.app.instance, duty };
    return { ...team, app: { ...team.app, mailer, instance }, mail };
  }

  test("is raised when a question sounds acute, and a letter without a word of it reaches the one on duty once", async () => {
    const { app, mail, instanceId } = await withDuty();
    const { submissionId } = await ask(app, { text: acute });
    const submission = await findSubmission(app.db, instanceId, submissionId);
    expect(submission?.risk).toBe("acute");
    expect(await listOpenAlarms(app.db, instanceId)).toMatchObject([
      { kind: "acute", submissionId },
    ]);
    await sendMail(app, app.instance);
    await sendMail(app, app.instance);
    expect(mail.received).toHaveLength(1);
    const [letter] = mail.received;
    expect(letter?.to).toEqual(["jour@sundvik.example"]);
    expect(letter?.source).not.toMatch(
      /Torvald|Kvistgren|tabletter|livet|suicid|socialtj|fråga \d/i,
    );
  });

  test("is not raised by a harmless question", async () => {
    const { app, instanceId } = await withDuty();
    await ask(app);
    expect(await listOpenAlarms(app.db, instanceId)).toEqual([]);
  });

  test("waits for a mail server that is away, and stops no question", async () => {
    const { app, mail, instanceId } = await withDuty();
    mail.refuse(true);
    await ask(app, { text: acute });
    await sendMail(app, app.instance);
    expect(mail.received).toEqual([]);
    expect(await listOpenAlarms(app.db, instanceId)).toHaveLength(1);
    mail.refuse(false);
    app.travel(2 * minute);
    await sendMail(app, app.instance);
    expect(mail.received).toHaveLength(1);
  });

  test("stands until somebody has said that they have seen it, and the log says who", async () => {
    const { app, instanceId, maja, samir } = await withDuty();
    await ask(app, { text: acute });
    const [alarm] = await listOpenAlarms(app.db, instanceId);
    const seen = { instanceId, alarmId: alarm?.id ?? "" };
    expect(await acknowledge(app, { ...seen, personId: maja })).toEqual({
      ok: true,
    });
    expect(await acknowledge(app, { ...seen, personId: samir })).toEqual({
      ok: false,
      error: "not-found",
    });
    expect(await listOpenAlarms(app.db, instanceId)).toEqual([]);
    const [last] = await listEvents(app.db, instanceId, { limit: 1 });
    expect(last).toMatchObject({
      action: "acknowledge-alarm",
      actorName: "Maja",
    });
  });

  test("is raised also by what is added, which makes a question more urgent and never less", async () => {
    const { app, instanceId, maja } = await withDuty();
    const { submissionId, receipt } = await ask(app);
    const { instance } = app;
    const more = { instance, code: receipt };
    await writeMore(app, { ...more, text: acute });
    await writeMore(app, { ...more, text: "Tack så mycket." });
    const riskNow = async () =>
      (await findSubmission(app.db, instanceId, submissionId))?.risk;
    expect(await riskNow()).toBe("acute");
    expect(await listOpenAlarms(app.db, instanceId)).toHaveLength(1);
    // A person may judge otherwise, and says why.
    const change = { instanceId, submissionId, personId: maja } as const;
    const calm = { ...change, risk: "none", reason: "" } as const;
    expect(await changeRisk(app, calm)).toEqual({
      ok: false,
      error: "reason-required",
    });
    await changeRisk(app, { ...calm, reason: "Handlar om en film" });
    expect(await riskNow()).toBe("none");
  });

  test("warns once before a question is late, in working hours, and sends no letter for it", async () => {
    const { app, mail, instanceId } = await withDuty();
    const { submissionId } = await ask(app);
    await warnOfLate(app, app.instance);
    expect(await listOpenAlarms(app.db, instanceId)).toEqual([]);
    app.travel(24 * 60 * minute);
    await warnOfLate(app, app.instance);
    await warnOfLate(app, app.instance);
    await sendMail(app, app.instance);
    expect(await listOpenAlarms(app.db, instanceId)).toMatchObject([
      { kind: "late", submissionId },
    ]);
    expect(mail.received).toEqual([]);
  });
});
