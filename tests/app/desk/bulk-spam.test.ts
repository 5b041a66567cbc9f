import { expect, test } from "vitest";
import type { BulkResult } from "#app/components/desk/bulk-view.ts";
import type { AtDesk } from "#app/routes/desk/at-desk.server.ts";
import { bulkSpam } from "#app/routes/desk/bulk-spam.server.ts";
import { claimSubmission } from "#app/workflows/claim-submission.server.ts";
import { readByReceipt } from "#app/workflows/read-by-receipt.server.ts";
import type { SubmissionId } from "#db/ids.ts";
import { listEvents } from "#db/queries/log.server.ts";
import { findSubmission } from "#db/queries/submissions.server.ts";
import { freshTeam } from "#tests/support/app.ts";
import {
  describeOnBothDatabases,
  type OpenFresh,
} from "#tests/support/databases.ts";
import { actOf, ask } from "#tests/support/main-job.ts";

const words = "Vi såg ingen fråga. Skriv igen om vi har fel.";
const address = "http://sundvik.localhost/granska?visa=slow&typ=question";

async function atQueue(openStore: OpenFresh) {
  const { app, maja, samir, instanceId } = await freshTeam(openStore);
  const reviewer = {
    id: maja,
    name: "Maja",
    role: "reviewer",
    access: "all",
  } as const;
  const desk: AtDesk = { app, instance: app.instance, instanceId, reviewer };
  const asked = [];
  for (const text of ["Köp billiga klockor", "Köp billiga väskor", "Hjälp"])
    asked.push(await ask(app, { text }));
  const workOf = async (id: SubmissionId) =>
    (await findSubmission(app.db, instanceId, id))?.work;
  return { app, desk, samir, asked, workOf };
}

function mark(desk: AtDesk, lines: readonly string[], reason = words) {
  const form = new FormData();
  for (const line of lines) form.append("line", line);
  form.set("words", reason);
  return bulkSpam(desk, new Request(address), form);
}

const lineOf = (id: SubmissionId, version = 1) => `${id}.${version}`;
const resultOf = async (answer: Response) =>
  (await answer.json()) as BulkResult;

describeOnBothDatabases("Marking many as spam", (openStore) => {
  test("puts each aside, tells its sender why, logs each, and leads back to the same part of the queue", async () => {
    const { app, desk, asked, workOf } = await atQueue(openStore);
    const [one, two] = asked;
    const chosen = [one, two].flatMap((each) => (each ? [each] : []));
    const answer = await mark(
      desk,
      chosen.map(({ submissionId }) => lineOf(submissionId)),
    );
    expect([answer.status, answer.headers.get("Location")]).toEqual([
      303,
      "/granska?visa=slow&typ=question&klart=spam-many",
    ]);
    for (const { submissionId, receipt } of chosen) {
      expect(await workOf(submissionId)).toBe("declined");
      const read = await readByReceipt(app, {
        instance: app.instance,
        code: receipt,
      });
      expect(JSON.stringify(read)).toContain(words);
    }
    const events = await listEvents(app.db, desk.instanceId, { limit: 50 });
    expect(events.filter(({ action }) => action === "spam")).toHaveLength(2);
  });

  test("goes on where one has changed or is a colleague's, and tells which were left and why", async () => {
    const { app, desk, samir, asked, workOf } = await atQueue(openStore);
    const [one, two, three] = asked.map(({ submissionId }) => submissionId);
    if (!one || !two || !three) throw new Error("three were asked");
    await claimSubmission(app, {
      ...(await actOf(app, two, samir)),
      takeOver: false,
    });
    const answer = await mark(desk, [
      lineOf(one),
      lineOf(two, 2),
      lineOf(three, 7),
    ]);
    expect(answer.status).toBe(200);
    const { marked, left, chosen } = await resultOf(answer);
    expect({ marked, left }).toMatchObject({
      marked: 1,
      left: [
        { number: 2, error: "taken" },
        { number: 3, error: "stale" },
      ],
    });
    expect(chosen).toEqual([two, three]);
    expect([await workOf(one), await workOf(two), await workOf(three)]).toEqual(
      [...["declined", "claimed", "waiting"]],
    );
  });

  test("never puts aside unread what may be about danger to life", async () => {
    const { app, desk, asked, workOf } = await atQueue(openStore);
    const id = asked[0]?.submissionId;
    if (!id) throw new Error("one was asked");
    await app.db
      .updateTable("submission")
      .set({ risk: "acute" })
      .where("id", "=", id)
      .execute();
    const answer = await mark(desk, [lineOf(id)]);
    expect([answer.status, (await resultOf(answer)).left]).toMatchObject([
      409,
      [{ number: 1, error: "acute" }],
    ]);
    expect(await workOf(id)).toBe("waiting");
  });

  test("touches nothing of another municipality's", async () => {
    const { desk, asked, workOf } = await atQueue(openStore);
    const id = asked[0]?.submissionId;
    if (!id) throw new Error("one was asked");
    const elsewhere = "norrfors" as AtDesk["instanceId"];
    const instance = { ...desk.instance, id: "norrfors" };
    const there = { ...desk, instance, instanceId: elsewhere };
    const { left } = await resultOf(await mark(there, [lineOf(id)]));
    expect(left).toMatchObject([{ number: 0, error: "not-found" }]);
    expect(await workOf(id)).toBe("waiting");
  });

  test.each([
    ["none-chosen", 422, [], words],
    ["words-required", 422, ["first"], " "],
    ["too-long", 422, ["first"], "x".repeat(1_001)],
    ["malformed", 400, ["../../etc.1"], words],
  ] as const)(
    "says what is missing: %s",
    async (error, status, lines, reason) => {
      const { desk, asked, workOf } = await atQueue(openStore);
      const id = asked[0]?.submissionId;
      if (!id) throw new Error("one was asked");
      const sent = lines.map((line) => (line === "first" ? lineOf(id) : line));
      const answer = await mark(desk, sent, reason);
      expect([answer.status, (await resultOf(answer)).error]).toEqual([
        status,
        error,
      ]);
      expect(await workOf(id)).toBe("waiting");
    },
  );
});
