import { expect, test } from "vitest";
import { instanceIdOf } from "#app/instance/require-instance.ts";
import { forgetShownReceipts } from "#app/jobs/forget-shown-receipts.server.ts";
import { hashReceipts } from "#app/jobs/hash-receipts.server.ts";
import { readByReceipt } from "#app/workflows/read-by-receipt.server.ts";
import { submitQuestion } from "#app/workflows/submit-question.server.ts";
import { writeMore } from "#app/workflows/write-more.server.ts";
import { freshApp } from "#tests/support/app.ts";
import { describeOnBothDatabases } from "#tests/support/databases.ts";
import { ask, rawText } from "#tests/support/main-job.ts";

describeOnBothDatabases("Asking", (open) => {
  test("a repeated send of one form is one question with one code", async () => {
    const app = await freshApp(await open());
    const question = {
      instance: app.instance,
      text: rawText,
      wish: "public",
      role: null,
      formToken: app.forms.issue(),
      honeypot: "",
    } as const;
    const first = await submitQuestion(app, question);
    expect(await submitQuestion(app, question)).toEqual(first);
    const rows = await app.db
      .selectFrom("submission")
      .select("number")
      .execute();
    expect(rows).toEqual([{ number: 1 }]);
  });

  test("twenty sends of one form at once are one question", async () => {
    const app = await freshApp(await open());
    const question = {
      instance: app.instance,
      text: rawText,
      wish: "public",
      role: null,
      formToken: app.forms.issue(),
      honeypot: "",
    } as const;
    await Promise.allSettled(
      Array.from({ length: 20 }, () => submitQuestion(app, question)),
    );
    const rows = await app.db
      .selectFrom("submission")
      .select("number")
      .execute();
    expect(rows).toHaveLength(1);
  });

  test("a filled trap field delays nobody's question but puts it where a person looks first", async () => {
    const app = await freshApp(await open());
    const sent = await submitQuestion(app, {
      instance: app.instance,
      text: rawText,
      wish: "public",
      role: null,
      formToken: app.forms.issue(),
      honeypot: "x",
    });
    expect(sent.ok).toBe(true);
    expect(
      await app.db.selectFrom("submission").select("lane").execute(),
    ).toEqual([{ lane: "slow" }]);
  });

  test("a form we did not hand out, or handed out yesterday, is asked for again", async () => {
    const app = await freshApp(await open());
    const question = {
      instance: app.instance,
      text: rawText,
      wish: "public",
      role: null,
      honeypot: "",
    } as const;
    const old = app.forms.issue();
    app.travel(25 * 3_600_000);
    for (const formToken of [
      "",
      "a.b.c",
      old,
      app.forms.issue().replace(/.$/, ""),
    ])
      expect(await submitQuestion(app, { ...question, formToken })).toEqual({
        ok: false,
        error: "stale-form",
      });
  });

  test("the store keeps the hour of a question and no more of the time", async () => {
    const app = await freshApp(await open());
    await ask(app);
    const [row] = await app.db
      .selectFrom("submission")
      .innerJoin("revision", "revision.submission_id", "submission.id")
      .select(["received_at", "saved_at"])
      .execute();
    expect(row).toEqual({
      received_at: "2026-11-16T11:00:00.000Z",
      saved_at: "2026-11-16T11:00:00.000Z",
    });
  });

  test("the code opens the question at once, after its hash is made, and after it is forgotten", async () => {
    const app = await freshApp(await open());
    const { receipt } = await ask(app);
    const read = () =>
      readByReceipt(app, { instance: app.instance, code: receipt });
    expect(await read()).toMatchObject({
      ok: true,
      view: { original: rawText },
    });
    await hashReceipts(app, instanceIdOf(app.instance));
    expect(await read()).toMatchObject({ ok: true });
    await forgetShownReceipts(app, instanceIdOf(app.instance));
    await forgetShownReceipts(app, instanceIdOf(app.instance));
    expect(
      await app.db.selectFrom("submission").select("receipt_pending").execute(),
    ).toEqual([{ receipt_pending: null }]);
    expect(await read()).toMatchObject({ ok: true });
  });

  test("a wrong code opens nothing", async () => {
    const app = await freshApp(await open());
    const { receipt } = await ask(app);
    const wrong = receipt.startsWith("0")
      ? `1${receipt.slice(1)}`
      : `0${receipt.slice(1)}`;
    expect(
      await readByReceipt(app, { instance: app.instance, code: wrong }),
    ).toEqual({ ok: false, error: "not-found" });
  });

  test("somebody who has tried too many codes is told to wait", async () => {
    const app = await freshApp(await open());
    const { receipt } = await ask(app);
    const spent = {
      ...app,
      limits: { count: () => Promise.resolve("over" as const) },
    };
    expect(
      await readByReceipt(spent, { instance: app.instance, code: receipt }),
    ).toEqual({ ok: false, error: "too-many" });
  });

  test("somebody who has asked too often is still heard", async () => {
    const app = await freshApp(await open());
    const spent = {
      ...app,
      limits: { count: () => Promise.resolve("over" as const) },
    };
    const { receipt } = await ask(spent);
    expect(receipt).toMatch(/^\d{16}$/);
  });

  test("what is added with the code is sealed and read by both", async () => {
    const app = await freshApp(await open());
    const { receipt } = await ask(app);
    expect(
      await writeMore(app, {
        instance: app.instance,
        code: receipt,
        text: "En sak till.",
      }),
    ).toEqual({ ok: true });
    const read = await readByReceipt(app, {
      instance: app.instance,
      code: receipt,
    });
    expect(read).toMatchObject({
      ok: true,
      view: { messages: [{ author: "resident", text: "En sak till." }] },
    });
  });

  test("the same words sent twice are one message", async () => {
    const app = await freshApp(await open());
    const { receipt } = await ask(app);
    const message = { instance: app.instance, code: receipt, text: "Hej." };
    await writeMore(app, message);
    expect(await writeMore(app, message)).toEqual({ ok: true });
    const rows = await app.db.selectFrom("message").select("number").execute();
    expect(rows).toEqual([{ number: 1 }]);
  });

  test("what is added in one moment from several windows is all kept, each with a number of its own", async () => {
    const app = await freshApp(await open());
    const { receipt } = await ask(app);
    const words = ["Ett.", "Två.", "Tre.", "Fyra.", "Fem."];
    const written = await Promise.all(
      words.map((text) =>
        writeMore(app, { instance: app.instance, code: receipt, text }),
      ),
    );
    expect(written).toEqual(words.map(() => ({ ok: true })));
    const rows = await app.db
      .selectFrom("message")
      .select("number")
      .orderBy("number")
      .execute();
    expect(rows.map(({ number }) => number)).toEqual([1, 2, 3, 4, 5]);
  });
});
