import { expect, test } from "vitest";
import { searchThreads } from "#app/search/search-threads.server.ts";
import { dropCorrection } from "#app/workflows/drop-correction.server.ts";
import { publishThread } from "#app/workflows/publish-thread.server.ts";
import { purgeSubmissions } from "#app/workflows/purge-submissions.server.ts";
import { readByReceipt } from "#app/workflows/read-by-receipt.server.ts";
import { saveRevision } from "#app/workflows/save-revision.server.ts";
import { sendToSecondRead } from "#app/workflows/send-to-second-read.server.ts";
import { startCorrection } from "#app/workflows/start-correction.server.ts";
import { unpublishThread } from "#app/workflows/unpublish-thread.server.ts";
import { writeMore } from "#app/workflows/write-more.server.ts";
import {
  findPublishedThread,
  isUnpublished,
} from "#db/queries/forum.server.ts";
import { findSubmission } from "#db/queries/submissions.server.ts";
import { describeOnBothDatabases } from "#tests/support/databases.ts";
import { freshThread, publishReply, reply } from "#tests/support/discussion.ts";
import { actOf, approve, harmlessDraft } from "#tests/support/main-job.ts";

const day = 86_400_000;
const retention = {
  reference: "SN 2026/118",
  decidedOn: "2026-01-08",
  days: 30,
};
const better = { ...harmlessDraft, answer: "Studiebidraget räknas inte." };
const why = { reasonCode: "identifying", reason: "En granne kan känna igen" };

type Stage = "drafting" | "second-read" | "approved";

describeOnBothDatabases(
  "Unpublishing while a correction is under way",
  (open) => {
    /** A published thread whose words are being changed, brought to the stage. */
    async function correcting(stage: Stage) {
      const team = await freshThread(open);
      const { app, maja, samir, submissionId, threadId, instanceId } = team;
      const { instance } = app;
      const at = { instance, threadId, reviewerId: maja };
      const start = () =>
        startCorrection(app, { ...at, reasonCode: "outdated" });
      const act = () => actOf(app, submissionId, maja);
      await start();
      await saveRevision(app, { ...(await act()), draft: better });
      if (stage !== "drafting")
        await sendToSecondRead(app, { ...(await act()), draft: better });
      if (stage === "approved") await approve(app, submissionId, samir, better);
      const question = () => findSubmission(app.db, instanceId, submissionId);
      expect((await question())?.work).toBe(stage);
      const takeDown = () => unpublishThread(app, { ...at, ...why });
      return { ...team, start, act, question, takeDown };
    }

    test.each(["drafting", "second-read", "approved"] as const)(
      "takes the thread off every surface in one step from %s, and the correction with it",
      async (stage) => {
        const { app, samir, instanceId, submissionId, threadId, ...team } =
          await correcting(stage);
        expect(await team.takeDown()).toEqual({ ok: true });
        expect(
          await findPublishedThread(app.db, instanceId, threadId),
        ).toBeNull();
        expect(await isUnpublished(app.db, instanceId, threadId)).toBe(true);
        for (const query of ["barnbidrag", "studiebidrag"])
          expect((await searchThreads(app, instanceId, query)).lines).toEqual(
            [],
          );
        expect(await team.question()).toMatchObject({
          ...{ work: "answered-privately", visibility: "asker" },
          ...{ claimedBy: null, publishAfter: null },
        });
        const corrections = await app.db
          .selectFrom("correction")
          .select(["state", "ended_at"])
          .execute();
        expect(corrections).toEqual([
          { state: "dropped", ended_at: app.now().toISOString() },
        ]);
        const { instance } = app;
        const out = { instance, submissionId, reviewerId: samir };
        expect(await publishThread(app, out)).toMatchObject({ ok: false });
        expect(await team.start()).toEqual({ ok: false, error: "not-found" });
      },
    );

    test("is logged as one move with who and why", async () => {
      const { app, maja, takeDown } = await correcting("second-read");
      await takeDown();
      const lines = await app.db
        .selectFrom("moderation_event")
        .select(["actor_id", "from_work", "to_work", "reason_code", "reason"])
        .where("action", "=", "unpublish")
        .execute();
      expect(lines).toEqual([
        {
          ...{ actor_id: maja, from_work: "second-read" },
          ...{ to_work: "answered-privately" },
          ...{ reason_code: why.reasonCode, reason: why.reason },
        },
      ]);
    });

    test("leaves the asker the answer that was approved, not the draft that was left", async () => {
      const { app, receipt, takeDown } = await correcting("drafting");
      await takeDown();
      const read = await readByReceipt(app, {
        ...{ instance: app.instance, code: receipt },
      });
      expect(JSON.stringify(read)).toContain("Barnbidraget räknas med.");
      expect(JSON.stringify(read)).not.toContain("Studiebidraget");
    });

    test("a correction that was left leaves the asker the answer too", async () => {
      const { app, receipt, act } = await correcting("drafting");
      await dropCorrection(app, await act());
      const read = await readByReceipt(app, {
        ...{ instance: app.instance, code: receipt },
      });
      expect(JSON.stringify(read)).toContain("Barnbidraget räknas med.");
      expect(JSON.stringify(read)).not.toContain("Studiebidraget");
    });

    test("waits for nobody to read what the asker has written since", async () => {
      const { app, receipt, takeDown } = await correcting("drafting");
      const wrote = await writeMore(app, {
        ...{ instance: app.instance, code: receipt, honeypot: "" },
        ...{ formToken: app.forms.issue(), text: "Jag heter egentligen Ture." },
      });
      expect(wrote).toMatchObject({ ok: true });
      expect(await takeDown()).toEqual({ ok: true });
    });

    test("takes the posts with it", async () => {
      const team = await correcting("approved");
      const { submissionId } = await reply(team.app, team.threadId);
      await publishReply(team, submissionId);
      expect(await team.takeDown()).toEqual({ ok: true });
      const post = await findSubmission(
        team.app.db,
        team.instanceId,
        submissionId,
      );
      expect(post?.work).toBe("answered-privately");
    });

    test("works on words whose question was purged, and the new draft is purged in its turn", async () => {
      const { app, maja, threadId, instanceId, submissionId } =
        await freshThread(open);
      const instance = { ...app.instance, retention };
      app.travel(31 * day);
      await purgeSubmissions(app, instance);
      const at = { instance, threadId, reviewerId: maja };
      await startCorrection(app, { ...at, reasonCode: "outdated" });
      expect(await unpublishThread(app, { ...at, ...why })).toEqual({
        ok: true,
      });
      expect(await isUnpublished(app.db, instanceId, threadId)).toBe(true);
      app.travel(31 * day);
      await purgeSubmissions(app, instance);
      const left = await app.db
        .selectFrom("revision")
        .select("number")
        .where("submission_id", "=", submissionId)
        .execute();
      expect(left).toEqual([]);
    });
  },
);
