import type { Kysely } from "kysely";
import { expect, test } from "vitest";
import type { Database } from "#db/schema.ts";
import { describeOnBothDatabases } from "#tests/support/databases.ts";
import { bringQuestionTo, moveQuestion } from "./flow.ts";
import { expectRefused } from "./refused.ts";
import { insert, type Row, run } from "./statements.ts";

const at = "2026-11-02T11:00:00.000Z";

const message = (change: Row = {}): Row => ({
  ...{ instance_id: "sundvik", submission_id: "question", number: 1 },
  ...{ author: "staff", author_id: "sundvik-ada", audience: "staff" },
  ...{ kind: "specialist-question", written_at: at },
  ...{ seal_key_id: "2026-45", sealed: new Uint8Array([1]) },
  ...change,
});

const answer = (change: Row = {}): Row =>
  message({
    ...{ number: 2, author_id: "sundvik-bo", kind: "specialist-answer" },
    ...change,
  });

const request = (change: Row = {}): Row => ({
  ...{ id: "request", instance_id: "sundvik", submission_id: "question" },
  ...{ asked_by: "sundvik-ada", specialist_id: "sundvik-bo" },
  ...{ question_number: 1, asked_at: at },
  ...change,
});

/** A question that Ada has at the desk, with what she wants to know written down, and what Bo would ask. */
async function atDesk(db: Kysely<Database>): Promise<void> {
  await bringQuestionTo(db, "claimed");
  await run(db, "update submission set claimed_by = 'sundvik-ada'");
  await insert(db, "message", message());
  await insert(db, "message", message({ number: 9, author_id: "sundvik-bo" }));
}

async function asked(db: Kysely<Database>): Promise<void> {
  await atDesk(db);
  await insert(db, "specialist_request", request());
}

const answerWith = (number: number) =>
  `update specialist_request set answer_number = ${number}, answered_at = '${at}'`;

const fromTheDesk = "guard specialist_is_asked_from_the_desk";
const withWords = "guard specialist_request_has_its_words";
const wrongly: [what: string, change: Row, by: string][] = [
  [
    "by one who does not have the question",
    {
      ...{ asked_by: "sundvik-bo", specialist_id: "sundvik-ada" },
      question_number: 9,
    },
    fromTheDesk,
  ],
  ["of oneself", { specialist_id: "sundvik-ada" }, fromTheDesk],
  ["without words", { question_number: 7 }, withWords],
  ["and answered at once", { answered_at: at, answer_number: 1 }, withWords],
];

describeOnBothDatabases("a question to a specialist", (open) => {
  test.each(wrongly)("is not asked %s", async (_what, change, by) => {
    const db = await open();
    await atDesk(db);
    await expectRefused(insert(db, "specialist_request", request(change)), by);
  });

  test("is not asked while nobody has the question in hand", async () => {
    const db = await open();
    await atDesk(db);
    await moveQuestion(db, "waiting", ", claimed_by = null");
    await expectRefused(
      insert(db, "specialist_request", request()),
      fromTheDesk,
    );
  });

  test("is not asked of one who cannot sign in any more", async () => {
    const db = await open();
    await atDesk(db);
    await run(
      db,
      `update person set disabled_at = '${at}' where id = 'sundvik-bo'`,
    );
    await expectRefused(
      insert(db, "specialist_request", request()),
      "guard specialist_can_sign_in",
    );
  });

  test("is not asked with words that somebody else wrote, or that were said of something else", async () => {
    for (const change of [{ author_id: "sundvik-bo" }, { kind: "comment" }]) {
      const db = await open();
      await bringQuestionTo(db, "claimed");
      await run(db, "update submission set claimed_by = 'sundvik-ada'");
      await insert(db, "message", message(change));
      await expectRefused(
        insert(db, "specialist_request", request()),
        withWords,
      );
    }
  });

  test.each([
    "specialist_id = 'sundvik-ada'",
    "asked_by = 'sundvik-bo'",
    "question_number = 2",
    "asked_at = '2026-11-01'",
  ])("keeps %s out", async (change) => {
    const db = await open();
    await asked(db);
    await expectRefused(
      run(db, `update specialist_request set ${change}`),
      "guard specialist_request_stays_as_asked",
    );
  });

  test("is not taken away", async () => {
    const db = await open();
    await asked(db);
    await expectRefused(
      run(db, "delete from specialist_request"),
      "guard specialist_request_is_kept",
    );
  });
});

describeOnBothDatabases("a specialist's answer", (open) => {
  test("is given once", async () => {
    const db = await open();
    await asked(db);
    await insert(db, "message", answer());
    await run(db, answerWith(2));
    await insert(db, "message", answer({ number: 3 }));
    for (const again of [
      answerWith(3),
      "update specialist_request set answer_number = null, answered_at = null",
    ])
      await expectRefused(run(db, again), "guard specialist_answers_once");
    const rows = await db
      .selectFrom("specialist_request")
      .select("answer_number")
      .execute();
    expect(rows).toEqual([{ answer_number: 2 }]);
  });

  test("has both its words and its time", async () => {
    const db = await open();
    await asked(db);
    for (const half of ["answer_number = 2", `answered_at = '${at}'`])
      await expectRefused(
        run(db, `update specialist_request set ${half}`),
        /guard specialist_answer(s_once|_is_their_own)/,
      );
  });

  test("is nobody's but theirs", async () => {
    const db = await open();
    await asked(db);
    await insert(db, "message", answer({ author_id: "sundvik-ada" }));
    await expectRefused(
      run(db, answerWith(2)),
      "guard specialist_answer_is_their_own",
    );
  });

  test("does not come to a question that was taken back", async () => {
    const db = await open();
    await asked(db);
    await insert(db, "message", answer());
    await moveQuestion(db, "withdrawn", ", claimed_by = null");
    await expectRefused(
      run(db, answerWith(2)),
      "guard specialist_answers_what_is_open",
    );
  });

  test.each([
    { audience: "asker" },
    { author: "resident", author_id: null },
    { author_id: null },
  ])("is for staff, and by one of them: not %o", async (change) => {
    const db = await open();
    await asked(db);
    await expectRefused(
      insert(db, "message", answer(change)),
      "guard message_of_specialist_is_for_staff",
    );
  });
});
