import { sql } from "kysely";
import { expect, test } from "vitest";
import { submitQuestion } from "#app/workflows/submit-question.server.ts";
import { freshApp } from "#tests/support/app.ts";
import { openFreshDatabase } from "#tests/support/databases.ts";

test("a full disk is an outcome, nothing half is stored, and with room again it works", async () => {
  const app = await freshApp(await openFreshDatabase());
  const question = {
    instance: app.instance,
    text: "å".repeat(4000),
    wish: "public",
    role: null,
    honeypot: "",
  } as const;
  await submitQuestion(app, { ...question, formToken: app.forms.issue() });
  const { rows } = await sql<{
    page_count: number;
  }>`pragma page_count`.execute(app.db);
  await sql`pragma max_page_count = ${sql.lit(rows[0]?.page_count ?? 0)}`.execute(
    app.db,
  );
  const tokens = Array.from({ length: 12 }, () => app.forms.issue());
  const results = [];
  for (const formToken of tokens)
    results.push(await submitQuestion(app, { ...question, formToken }));
  expect(results.at(-1)).toEqual({ ok: false, error: "store-unavailable" });
  const stored = await app.db.selectFrom("submission").select("id").execute();
  const originals = await app.db
    .selectFrom("revision")
    .select("submission_id")
    .execute();
  const kept = results.filter((result) => result.ok).length + 1;
  expect([stored.length, originals.length]).toEqual([kept, kept]);
  await sql`pragma max_page_count = 1000000`.execute(app.db);
  const formToken = tokens.at(-1) ?? "";
  expect(await submitQuestion(app, { ...question, formToken })).toMatchObject({
    ok: true,
  });
});
