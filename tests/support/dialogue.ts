import type { Kysely } from "kysely";
import type { Database } from "#db/schema.ts";
import { freshTeam, type TestApp } from "./app.ts";
import { approve, ask, bringToSecondRead } from "./main-job.ts";

export const hour = 3_600_000;

/** Two colleagues of a Sundvik that gives its askers so many hours to object, and takes addresses. */
export async function teamThatAsksFirst(
  open: () => Promise<Kysely<Database>>,
  objectionHours = 24,
) {
  const team = await freshTeam(open);
  const { reviewMode } = team.app.instance;
  team.app.instance = {
    ...team.app.instance,
    notices: true,
    reviewMode: { ...reviewMode, objectionHours },
  };
  return team;
}

/** A question whose text is approved and waits for its asker, where the municipality gives them time. */
export async function approved(team: Awaited<ReturnType<typeof freshTeam>>) {
  const { app, maja, samir } = team;
  const question = await ask(app);
  await bringToSecondRead(app, question.submissionId, maja);
  const result = await approve(app, question.submissionId, samir);
  if (!result.ok) throw new Error(result.error);
  return { ...question, publishAfter: result.publishAfter };
}

/** What every act of the holder of a code names. */
export const askerOf = (app: TestApp, code: string) => ({
  instance: app.instance,
  code,
});
