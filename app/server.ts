import { randomBytes, randomInt } from "node:crypto";
import { mkdirSync } from "node:fs";
import { createServer } from "node:http";
import path from "node:path";
import { pathToFileURL } from "node:url";
import { getRequestListener } from "@hono/node-server";
import { getConnInfo } from "@hono/node-server/conninfo";
import type { ServerBuild } from "@remix-run/node";
import type { Context } from "hono";
import { openMigrated } from "#db/open-migrated.server.ts";
import { hasSealKeys } from "#db/queries/seal-keys.server.ts";
import { loadFullLexicon } from "#moderation/lexicon/load.server.ts";
import { createFormTokens } from "./forms/form-tokens.server.ts";
import { createApplication } from "./http/application.server.ts";
import { cachingListener } from "./http/caching-listener.server.ts";
import { createPageCache } from "./http/page-cache.server.ts";
import { openDirectory } from "./instance/directory.server.ts";
import { startJobs } from "./jobs/start-jobs.server.ts";
import type { AppParts } from "./lib/app-context.ts";
import { readEnvironment } from "./lib/environment.server.ts";
import { createMailer } from "./lib/mailer.server.ts";
import { createLimits } from "./lib/limits.server.ts";
import { reportError } from "./lib/report-error.server.ts";
import { openKeyFile } from "./seal/key-file.server.ts";
import { createReceiptHasher } from "./seal/receipt-hash.server.ts";
import { createSealing } from "./seal/sealing.server.ts";
import { createWaitingIndex } from "./search/waiting-index.server.ts";

const environment = readEnvironment(process.env, process.argv.slice(2));
mkdirSync(environment.dataDirectory, { recursive: true, mode: 0o700 });
const db = await openMigrated(environment.store);
const now = () => new Date();
const keyFile = openKeyFile(environment.keyFile, {
  mayCreate: !(await hasSealKeys(db)),
  now: now(),
});
const directory = await openDirectory(db);

const sealing = createSealing(db, keyFile);
const parts: AppParts = {
  db,
  sealing,
  hashReceipt: createReceiptHasher(keyFile.pepper),
  lexicon: await loadFullLexicon(),
  waiting: createWaitingIndex(
    { db, sealing, now, reportError },
    randomInt(2 ** 32),
  ),
  now,
  randomBytes: (count) => randomBytes(count),
  forms: createFormTokens(keyFile.pepper, now),
  limits: createLimits(),
  contentChanged: () => void directory.refresh().catch(reportError),
  mailer: environment.mail && createMailer(environment.mail),
  sendsMail: environment.mail !== null,
  minimumFillTime: 3_000,
  reportError,
};

const demo = environment.demo
  ? await import("#scripts/demo/seed-demo.ts")
  : null;
if (await demo?.seedDemo(parts)) await directory.refresh();
const signIns = (await demo?.isDemo(parts))
  ? (await import("#scripts/demo/demo-staff.ts")).demoSignIns
  : [];

const buildFile = path.resolve(import.meta.dirname, "../build/server/index.js");
const build = (await import(pathToFileURL(buildFile).href)) as ServerBuild;
const cache = environment.cachesPages ? createPageCache() : null;
const application = createApplication({
  parts,
  directory,
  build,
  cache,
  assets: path.relative(
    process.cwd(),
    path.resolve(import.meta.dirname, "../build/client"),
  ),
  addressOf,
});
application.onError((error, context) => {
  reportError(error);
  return context.text("Något gick fel.", 500);
});

const listener = getRequestListener(application.fetch, {
  overrideGlobalObjects: false,
});
const server = createServer(
  cache ? cachingListener(cache, directory, listener) : listener,
);
const jobs = startJobs(parts, directory);

server.listen(environment.port, environment.host, () => {
  console.log(`Frågelådan is open at http://localhost:${environment.port}`);
  for (const instance of directory.all()) {
    for (const host of instance.hosts)
      console.log(`  ${instance.name}: http://${host}:${environment.port}`);
  }
  for (const line of signIns) console.log(`  ${line}`);
});

function addressOf(context: Context): string {
  const direct = getConnInfo(context).remote.address ?? "unknown";
  const forwarded = context.req
    .header("x-forwarded-for")
    ?.split(",")
    .at(-1)
    ?.trim();
  return direct === environment.trustedProxy && forwarded ? forwarded : direct;
}

let closing = false;
async function close(): Promise<void> {
  if (closing) return;
  closing = true;
  await new Promise((done) => {
    server.close(done);
    server.closeIdleConnections();
  });
  await jobs.stop();
  directory.stop();
  await parts.waiting.close();
  await db.destroy();
}
for (const signal of ["SIGINT", "SIGTERM"] as const)
  process.on(signal, () => void close().then(() => process.exit(0)));
