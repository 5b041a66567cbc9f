import { expect, test } from "vitest";
import { isUnreadLanguage } from "#app/components/desk/unread-risk.ts";
import { changeRisk } from "#app/workflows/change-risk.server.ts";
import { writeMore } from "#app/workflows/write-more.server.ts";
import { findQueueLine } from "#db/queries/queue.server.ts";
import { freshTeam } from "#tests/support/app.ts";
import { describeOnBothDatabases } from "#tests/support/databases.ts";
import { askerOf } from "#tests/support/dialogue.ts";
import { ask } from "#tests/support/main-job.ts";

const arabic = "مرحبا، هل يُحسب معاش الأطفال دخلاً عندما أطلب المساعدة؟";
const more = "شكرا، وعندي سؤال آخر عن السكن";

describeOnBothDatabases(
  "A question in a language triage cannot read",
  (open) => {
    async function judged(risk: "none" | "acute") {
      const { app, maja, instanceId } = await freshTeam(open);
      const { submissionId, receipt } = await ask(app, { text: arabic });
      const act = { instanceId, submissionId, personId: maja };
      await changeRisk(app, { ...act, risk, reason: "Jag läser arabiska" });
      const line = async () => {
        const found = await findQueueLine(app.db, instanceId, submissionId);
        if (!found) throw new Error("not in the queue");
        return found;
      };
      return { asker: askerOf(app, receipt), app, instanceId, line };
    }

    test("is read once a person has said that there is no risk, and no other question with it", async () => {
      const { line, app, instanceId } = await judged("none");
      expect(isUnreadLanguage(await line())).toBe(false);
      const { submissionId } = await ask(app, { text: more });
      const other = await findQueueLine(app.db, instanceId, submissionId);
      expect(other?.riskJudgedAt).toBe(null);
    });

    test("keeps the judgement when the asker adds words that triage can read", async () => {
      const { line, asker, app } = await judged("none");
      await writeMore(app, { ...asker, text: "Tack, det var bra att veta." });
      expect(isUnreadLanguage(await line())).toBe(false);
    });

    test("is unread again when the asker adds words that nobody has read", async () => {
      const { line, asker, app } = await judged("none");
      await writeMore(app, { ...asker, text: more });
      expect(isUnreadLanguage(await line())).toBe(true);
    });

    test("stays acute when a person has called it so, whatever is added", async () => {
      const { line, asker, app } = await judged("acute");
      await writeMore(app, { ...asker, text: more });
      expect((await line()).risk).toBe("acute");
    });
  },
);
