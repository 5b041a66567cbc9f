import { readFileSync } from "node:fs";
import path from "node:path";
import type { Instance } from "#app/instance/instance-file.ts";
import type { AppParts } from "#app/lib/app-context.ts";
import { instanceIdOf } from "#app/instance/require-instance.ts";
import { applyInstance } from "#app/workflows/apply-instance.server.ts";
import type { InstanceId } from "#db/ids.ts";
import { listInstances } from "#db/queries/instances.server.ts";
import { addDemoStaff, type DemoStaff } from "./demo-staff.ts";
import { demoContext } from "./demo-context.ts";
import { publishDemoThread, type DemoThread } from "./publish-demo-thread.ts";
import {
  submitDemoQuestion,
  type DemoQuestion,
} from "./submit-demo-question.ts";

const demoIds = ["sundvik", "norrfors"];

/** Fills an empty installation with two invented municipalities, through the same doors as everybody. False when it was not empty. */
export async function seedDemo(parts: AppParts): Promise<boolean> {
  if ((await listInstances(parts.db)).length > 0) return false;
  for (const id of demoIds) {
    const applied = await applyInstance(
      parts.db,
      readJson<unknown>(`${id}.json`),
      parts.now(),
    );
    if (!applied.ok)
      throw new Error(
        `the demo file ${id}.json does not apply: ${JSON.stringify(applied)}`,
      );
    await fill(
      parts,
      applied.instance,
      await addDemoStaff(parts, applied.instance),
    );
  }
  return true;
}

/** Whether the installation is the demo, whose sign-ins may be told to everybody. */
export async function isDemo(parts: AppParts): Promise<boolean> {
  const instances = await listInstances(parts.db);
  return demoIds.every((id) =>
    instances.some((instance) => instance.id === id),
  );
}

async function fill(
  parts: AppParts,
  instance: Instance,
  staff: DemoStaff,
): Promise<void> {
  const threads = readJson<DemoThread[]>(`${instance.id}.threads.json`);
  // Oldest first, so that the order of publishing is the order of the dates.
  for (const thread of threads.toSorted(
    (a, b) => b.publishedDaysAgo - a.publishedDaysAgo,
  ))
    await publishDemoThread(
      demoContext(parts, instance, thread.publishedDaysAgo * 24),
      instance,
      staff,
      thread,
    );
  for (const question of readJson<DemoQuestion[]>(
    `${instance.id}.waiting.json`,
  ).toSorted((a, b) => b.hoursAgo - a.hoursAgo))
    await submitDemoQuestion(
      demoContext(parts, instance, question.hoursAgo),
      instance,
      question,
    );
  await dropCodes(parts, instanceIdOf(instance));
}

// Nobody was shown the code of an invented question. Kept, each would be given its slow hash: a minute of work for codes that open nothing.
const dropCodes = ({ db }: AppParts, instanceId: InstanceId) =>
  db
    .updateTable("submission")
    .set({ receipt_pending: null, receipt_seal_key_id: null })
    .where("instance_id", "=", instanceId)
    .execute();

const readJson = <Content>(file: string): Content =>
  JSON.parse(
    readFileSync(path.join(import.meta.dirname, file), "utf8"),
  ) as Content;
