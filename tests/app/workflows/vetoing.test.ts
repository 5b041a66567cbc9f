import { expect, test } from "vitest";
import { publishDueThreads } from "#app/jobs/publish-due.server.ts";
import { agreeToPublish } from "#app/workflows/agree-to-publish.server.ts";
import { keepAnswerPrivate } from "#app/workflows/keep-answer-private.server.ts";
import { objectToPublishing } from "#app/workflows/object-to-publishing.server.ts";
import { publishThread } from "#app/workflows/publish-thread.server.ts";
import { readByReceipt } from "#app/workflows/read-by-receipt.server.ts";
import { findThreadOfSubmission } from "#db/queries/forum.server.ts";
import { publicTextHash } from "#moderation/public-text.ts";
import { describeOnBothDatabases } from "#tests/support/databases.ts";
import {
  approved,
  askerOf,
  hour,
  teamThatAsksFirst,
} from "#tests/support/dialogue.ts";
import { ask, harmlessDraft } from "#tests/support/main-job.ts";

const textHash = publicTextHash(harmlessDraft);

describeOnBothDatabases("The asker has the last word", (open) => {
  test("an answer kept private is read with the code and can never be published", async () => {
    const team = await teamThatAsksFirst(open);
    const { app, samir } = team;
    const { receipt, submissionId } = await approved(team);
    const asker = askerOf(app, receipt);
    expect(await keepAnswerPrivate(app, asker)).toEqual({ ok: true });
    const read = await readByReceipt(app, asker);
    expect(read).toMatchObject({
      ok: true,
      view: {
        ...{ work: "answered-privately", wish: "private", preview: null },
        messages: [{ author: "staff", kind: "outcome" }],
      },
    });
    expect(JSON.stringify(read)).toContain("Ta med det i ansökan.");
    app.travel(48 * hour);
    await publishDueThreads(app, app.instance);
    expect(
      await publishThread(app, {
        ...{ instance: app.instance, submissionId, reviewerId: samir },
      }),
    ).toEqual({ ok: false, error: "private-only" });
  });

  test("before a text is approved, and after it is out, there is nothing to say yes or no to", async () => {
    const team = await teamThatAsksFirst(open);
    const { app } = team;
    const { receipt } = await ask(app);
    const closed = { ok: false, error: "closed" };
    const asker = askerOf(app, receipt);
    expect(await agreeToPublish(app, { ...asker, textHash })).toEqual(closed);
    expect(await objectToPublishing(app, { ...asker, text: "Nej" })).toEqual(
      closed,
    );
    expect(await keepAnswerPrivate(app, asker)).toEqual(closed);
    const out = await approved(team);
    app.travel(48 * hour);
    await publishDueThreads(app, app.instance);
    const late = askerOf(app, out.receipt);
    expect(await objectToPublishing(app, { ...late, text: "Nej" })).toEqual(
      closed,
    );
    expect(await keepAnswerPrivate(app, late)).toEqual(closed);
  });

  test("a yes and a no in the same moment: one of them counts", async () => {
    const team = await teamThatAsksFirst(open);
    const { app, instanceId } = team;
    const { receipt, submissionId } = await approved(team);
    const asker = askerOf(app, receipt);
    const [yes, no] = await Promise.all([
      agreeToPublish(app, { ...asker, textHash }),
      objectToPublishing(app, { ...asker, text: "Vänta." }),
    ]);
    await publishDueThreads(app, app.instance);
    const thread = await findThreadOfSubmission(
      ...([app.db, instanceId, submissionId] as const),
    );
    expect(yes.ok || no.ok).toBe(true);
    expect(thread === null).toBe(no.ok);
  });
});
