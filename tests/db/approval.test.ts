import { expect, test } from "vitest";
import { describeOnBothDatabases } from "#tests/support/databases.ts";
import { approval, bringQuestionTo } from "./flow.ts";
import { expectRefused, reference } from "./refused.ts";
import { insert, type Row, run } from "./statements.ts";

const unfit: [why: string, change: Row, constraint: string][] = [
  ["a finding is undecided", { undecided_must: 1 }, "nothing_undecided"],
  ["the check did not finish", { complete: 0 }, "check_complete"],
  ["no checker is named", { checker_version: "" }, "checker_named"],
  ["the hash is no SHA-256", { text_hash: "abc" }, "hash_sha256"],
  ["it is of something else", { subject: "topic" }, "subject_known"],
];

const alone: [why: string, sole_reason: string | null][] = [
  ["no reason", null],
  ["an empty reason", ""],
  ["a reason of spaces", "  "],
];

describeOnBothDatabases("an approval", (open) => {
  test.each(unfit)("cannot stand when %s", async (_why, change, constraint) => {
    const db = await open();
    await bringQuestionTo(db, "second-read");
    await expectRefused(
      insert(db, "approval", approval(change)),
      `approval_${constraint}`,
    );
  });

  test.each(alone)(
    "of one's own text cannot stand with %s",
    async (_why, sole_reason) => {
      const db = await open();
      await bringQuestionTo(db, "second-read");
      const own = { approver_id: "sundvik-ada", sole_reason };
      await expectRefused(
        insert(db, "approval", approval(own)),
        "approval_two_people",
      );
    },
  );

  test("of one's own text stands with a reason", async () => {
    const db = await open();
    await bringQuestionTo(db, "second-read");
    const sole_reason = "Ensam i tjänst den här veckan";
    await insert(
      db,
      "approval",
      approval({ approver_id: "sundvik-ada", sole_reason }),
    );
    const rows = await db
      .selectFrom("approval")
      .select("sole_reason")
      .execute();
    expect(rows).toEqual([{ sole_reason }]);
  });

  test.each(["waiting", "claimed", "drafting"] as const)(
    "cannot be given to a question that is %s",
    async (work) => {
      const db = await open();
      await bringQuestionTo(db, work);
      await expectRefused(
        insert(db, "approval", approval()),
        "guard approval_follows_second_read",
      );
    },
  );

  test("cannot name another drafter than the one who wrote", async () => {
    const db = await open();
    await bringQuestionTo(db, "second-read");
    const swapped = { drafter_id: "sundvik-bo", approver_id: "sundvik-ada" };
    await expectRefused(
      insert(db, "approval", approval(swapped)),
      "guard approval_follows_second_read",
    );
  });

  test("cannot be given by somebody of another municipality", async () => {
    const db = await open();
    await bringQuestionTo(db, "second-read");
    await expectRefused(
      insert(db, "approval", approval({ approver_id: "norrby-bo" })),
      reference("approval_approver"),
    );
  });

  test("is final", async () => {
    const db = await open();
    await bringQuestionTo(db, "approved");
    await expectRefused(
      run(db, "update approval set checker_version = '2.0.0'"),
      "guard approval_is_final_update",
    );
    await expectRefused(
      run(db, "delete from approval"),
      "guard approval_is_final_delete",
    );
  });
});
