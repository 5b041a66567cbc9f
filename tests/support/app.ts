import { randomBytes } from "node:crypto";
import { readFileSync } from "node:fs";
import path from "node:path";
import type { Kysely } from "kysely";
import { onTestFinished } from "vitest";
import { createFormTokens } from "#app/forms/form-tokens.server.ts";
import type { Instance } from "#app/instance/instance-file.ts";
import { instanceIdOf } from "#app/instance/require-instance.ts";
import type { AppContext } from "#app/lib/app-context.ts";
import { keyFileOf, newKeys } from "#app/seal/key-file.server.ts";
import { createReceiptHasher } from "#app/seal/receipt-hash.server.ts";
import { createSealing } from "#app/seal/sealing.server.ts";
import { createWaitingIndex } from "#app/search/waiting-index.server.ts";
import { applyInstance } from "#app/workflows/apply-instance.server.ts";
import { invitePerson } from "#app/workflows/invite-person.server.ts";
import type { PersonId } from "#db/ids.ts";
import type { Database } from "#db/schema.ts";
import type { Lexicon } from "#moderation/lexicon/lexicon.ts";
import { loadFullLexicon } from "#moderation/lexicon/load.server.ts";

/** A working Monday in the middle of the day. */
export const monday = new Date("2026-11-16T11:20:30.400Z");

export interface TestApp extends AppContext {
  instance: Instance;
  /** Moves the clock. */
  travel: (milliseconds: number) => void;
}

/** The app on a fresh store with Sundvik applied: real seals, real checker, a cheap code hash and a clock one can move. */
export async function freshApp(
  db: Kysely<Database>,
  id: "sundvik" | "norrfors" = "sundvik",
): Promise<TestApp> {
  const instance = await applyDemoInstance(db, id);
  const keyFile = keyFileOf(newKeys());
  let at = monday.getTime();
  const now = () => new Date(at);
  const sealing = createSealing(db, keyFile);
  const reportError = (error: unknown) => {
    throw error;
  };
  const waiting = createWaitingIndex({ db, sealing, now, reportError }, 7);
  onTestFinished(() => waiting.close());
  return {
    db,
    sealing,
    hashReceipt: createReceiptHasher(keyFile.pepper, { N: 2, r: 1, p: 1 }),
    lexicon: await theLexicon(),
    waiting,
    now,
    randomBytes: (count) => randomBytes(count),
    forms: createFormTokens(keyFile.pepper, now),
    limits: { count: () => Promise.resolve("within") },
    contentChanged: () => undefined,
    mailer: null,
    sendsMail: true,
    minimumFillTime: 0,
    reportError,
    instance,
    instances: [instance],
    nonce: "",
    problem: null,
    origin: "http://sundvik.localhost",
    address: "192.0.2.1",
    travel: (milliseconds) => {
      at += milliseconds;
    },
  };
}

let lexicon: Promise<Lexicon> | null = null;
// Loading the lists takes a moment and they never change within a run.
const theLexicon = (): Promise<Lexicon> => (lexicon ??= loadFullLexicon());

/** Applies one of the demo's instance files. */
export async function applyDemoInstance(
  db: Kysely<Database>,
  id: string,
): Promise<Instance> {
  const applied = await applyInstance(db, demoInstanceFile(id), monday);
  if (!applied.ok) throw new Error(JSON.stringify(applied));
  return applied.instance;
}

/** A demo instance file as it stands on disk. */
export const demoInstanceFile = (id: string): Record<string, unknown> =>
  JSON.parse(
    readFileSync(path.resolve("scripts/demo", `${id}.json`), "utf8"),
  ) as Record<string, unknown>;

/** A colleague of the instance. */
export async function addReviewer(
  app: TestApp,
  name: string,
): Promise<PersonId> {
  const invited = await invitePerson(app.db, {
    instanceId: instanceIdOf(app.instance),
    email: `${name.toLowerCase()}@example.com`,
    name,
    role: "reviewer",
    token: randomBytes(8).toString("hex"),
    now: app.now(),
    randomBytes: app.randomBytes,
  });
  if (!invited.ok) throw new Error("no reviewer");
  return invited.personId;
}

/** Two colleagues of Sundvik on a fresh store. */
export async function freshTeam(open: () => Promise<Kysely<Database>>) {
  const app = await freshApp(await open());
  const maja = await addReviewer(app, "Maja");
  const samir = await addReviewer(app, "Samir");
  return { app, maja, samir, instanceId: instanceIdOf(app.instance) };
}
