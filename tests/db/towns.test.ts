import { expect, test } from "vitest";
import { describeOnBothDatabases } from "#tests/support/databases.ts";
import { bringQuestionTo, moveEvent, publishQuestion, thread } from "./flow.ts";
import { expectRefused, reference, twice } from "./refused.ts";
import { insert, type Row, run } from "./statements.ts";
import { waitingSubmission } from "./town.ts";

const theirs = { instance_id: "norrby" };
const sealed = {
  submission_id: "question",
  number: 3,
  seal_key_id: "2026-45",
  sealed: new Uint8Array([1]),
};
const revision: Row = { ...sealed, saved_at: "2026-11-02" };
const message: Row = {
  ...sealed,
  author: "staff",
  audience: "asker",
  written_at: "2026-11-02",
};
const session: Row = {
  id_hash: "hash",
  person_id: "sundvik-ada",
  created_at: "2026-11-02",
  expires_at: "2026-11-02",
};
const invitation: Row = {
  token_hash: "hash",
  person_id: "sundvik-ada",
  expires_at: "2026-11-02",
};

/** Rows of Norrby that point at something of Sundvik's. */
const intruders: [table: string, row: Row, constraint: string][] = [
  ["revision", revision, "revision_submission"],
  ["message", message, "message_submission"],
  ["session", session, "session_person"],
  ["invitation", invitation, "invitation_person"],
  [
    "moderation_event",
    { ...moveEvent("waiting", "claimed", 9), actor_id: "norrby-ada" },
    "moderation_event_submission",
  ],
];

const borrowed = [
  ["claimed_by", "norrby-ada", "submission_claimed_by"],
  ["drafter_id", "norrby-ada", "submission_drafter"],
  ["topic_id", "bara-norrby", "submission_topic"],
] as const;

describeOnBothDatabases("one municipality's rows", (open) => {
  test.each(intruders)(
    "another municipality's %s cannot point at them",
    async (table, row, constraint) => {
      const db = await open();
      await bringQuestionTo(db, "waiting");
      await expectRefused(
        insert(db, table, { ...row, ...theirs }),
        reference(constraint),
      );
    },
  );

  test.each(borrowed)(
    "a question's %s is of its own municipality",
    async (column, value, constraint) => {
      const db = await open();
      await bringQuestionTo(db, "waiting");
      await insert(db, "topic", {
        ...theirs,
        id: "bara-norrby",
        position: 2,
        name: "Annat",
        description: "Annat",
        is_risk: 0,
      });
      await expectRefused(
        run(db, `update submission set ${column} = '${value}'`),
        reference(constraint),
      );
    },
  );

  test("an approval of one municipality lets nothing out in another", async () => {
    const db = await open();
    await bringQuestionTo(db, "approved");
    await expectRefused(
      insert(db, "thread", thread(theirs)),
      /guard thread_needs_appro/,
    );
  });

  test("a published thread does not move to another municipality", async () => {
    const db = await open();
    await publishQuestion(db);
    await expectRefused(
      run(db, "update thread set instance_id = 'norrby'"),
      /guard thread_(keeps_its_submission|needs_approval_update)/,
    );
  });

  test("a host name leads to one municipality, in small letters", async () => {
    const db = await open();
    await bringQuestionTo(db, "waiting");
    const host = "fraga.sundvik.example";
    await insert(db, "instance_host", { host, instance_id: "sundvik" });
    await expectRefused(
      insert(db, "instance_host", { host, ...theirs }),
      twice("instance_host_pkey", "instance_host.host"),
    );
    await expectRefused(
      insert(db, "instance_host", { host: "Fraga.example", ...theirs }),
      "instance_host_host_lower_case",
    );
  });

  test("two municipalities may use the same number and the same form key", async () => {
    const db = await open();
    await bringQuestionTo(db, "waiting");
    await insert(
      db,
      "submission",
      waitingSubmission({ ...theirs, id: "other" }),
    );
    const rows = await db.selectFrom("submission").select("number").execute();
    expect(rows).toEqual([{ number: 1 }, { number: 1 }]);
  });

  test.each([{ form_key: "other" }, { number: 2 }])(
    "one form, one number: a second question with other %o is refused",
    async (change) => {
      const db = await open();
      await bringQuestionTo(db, "waiting");
      await expectRefused(
        insert(db, "submission", waitingSubmission({ id: "other", ...change })),
        twice(
          "submission_instance_id_(number|form_key)",
          "submission.instance_id, submission.(number|form_key)",
        ),
      );
    },
  );
});
