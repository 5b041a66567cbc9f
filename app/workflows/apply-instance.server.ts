import { randomBytes } from "node:crypto";
import { z } from "zod";
import type { Kysely } from "kysely";
import {
  type ContrastFailure,
  contrastFailures,
} from "#app/instance/contrast.ts";
import { type Instance, instanceFile } from "#app/instance/instance-file.ts";
import { instanceIdOf } from "#app/instance/require-instance.ts";
import { appendEvent } from "#db/queries/log.server.ts";
import { hasPeople } from "#db/queries/people.server.ts";
import {
  listTakenHosts,
  putInstance,
  replaceHosts,
  replaceTopics,
} from "#db/queries/instances.server.ts";
import type { Database } from "#db/schema.ts";
import {
  inTransaction,
  type StoreUnavailable,
} from "#db/transaction.server.ts";

/** One thing wrong with an instance file: where, and what. */
export interface FieldError {
  field: string;
  message: string;
}

export type ApplyResult =
  | { ok: true; instance: Instance; isNew: boolean }
  | { ok: false; error: "invalid"; fields: FieldError[] }
  | StoreUnavailable;

/** Creates or changes an instance from its file; says field by field what is wrong, and changes nothing then. */
export async function applyInstance(
  db: Kysely<Database>,
  file: unknown,
  now: Date,
): Promise<ApplyResult> {
  const parsed = instanceFile.safeParse(file, {
    error: z.locales.sv().localeError,
  });
  if (!parsed.success) {
    const fields = parsed.error.issues.map(({ path, message }) => ({
      field: path.join("."),
      message,
    }));
    return { ok: false, error: "invalid", fields };
  }
  const { $schema: _, ...instance } = parsed.data;
  const instanceId = instanceIdOf(instance);
  const fields = [...ownErrors(instance), ...(await hostErrors(db, instance))];
  if (fields.length > 0) return { ok: false, error: "invalid", fields };
  const at = now.toISOString();
  return inTransaction(db, async (trx) => {
    const isNew = !(await hasPeople(trx, instanceId));
    await putInstance(trx, {
      id: instanceId,
      configuration: JSON.stringify(instance),
      now: at,
    });
    await replaceHosts(trx, instanceId, instance.hosts);
    await replaceTopics(trx, instanceId, instance.topics, at);
    await appendEvent(trx, instanceId, {
      actor: "system",
      at: now,
      action: "apply-instance",
    });
    return { ok: true, instance, isNew } as const;
  });
}

function ownErrors(instance: Instance): FieldError[] {
  const ids = instance.topics.map((topic) => topic.id);
  const repeated = ids.filter((id, at) => ids.indexOf(id) !== at);
  return [
    ...repeated.map((id) => ({
      field: "topics",
      message: `ämnet ${id} finns två gånger`,
    })),
    ...(instance.workingHours.from >= instance.workingHours.to
      ? [{ field: "workingHours.to", message: "måste vara senare än from" }]
      : []),
    ...contrastFailures(instance.colours).map(contrastError),
  ];
}

const contrastError = ({
  mode,
  use,
  ratio,
  needs,
}: ContrastFailure): FieldError => ({
  field: `colours.${mode}`,
  message: `${use}: kontrasten är ${inSwedish(ratio)} : 1, minst ${inSwedish(needs)} : 1 behövs`,
});

const inSwedish = (ratio: number): string =>
  (Math.floor(ratio * 10) / 10).toLocaleString("sv-SE");

async function hostErrors(
  db: Kysely<Database>,
  instance: Instance,
): Promise<FieldError[]> {
  const taken = await listTakenHosts(
    db,
    instanceIdOf(instance),
    instance.hosts,
  );
  return taken.map((host) => ({
    field: "hosts",
    message: `${host} hör till en annan kommun`,
  }));
}

/** A fresh secret for a one-time link. */
export const newInvitationToken = (): string =>
  randomBytes(24).toString("base64url");
