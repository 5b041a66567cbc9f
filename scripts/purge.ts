import { parseArgs } from "node:util";
import type { Instance } from "#app/instance/instance-file.ts";
import { instanceIdOf } from "#app/instance/require-instance.ts";
import { openDirectory } from "#app/instance/directory.server.ts";
import { readEnvironment } from "#app/lib/environment.server.ts";
import { openKeyFile } from "#app/seal/key-file.server.ts";
import { createSealing } from "#app/seal/sealing.server.ts";
import { destroySpentKeys } from "#app/workflows/destroy-spent-keys.server.ts";
import { purgeSubmissions } from "#app/workflows/purge-submissions.server.ts";
import { openMigrated } from "#db/open-migrated.server.ts";
import { listPurgeable } from "#db/queries/retention.server.ts";
import { purgeCutoff } from "#moderation/retention.ts";

const usage = `npm run purge -- --instance ID [--dry-run]   purges what the municipality has decided not to keep any longer

The server does the same by itself every quarter of an hour. Purging cannot be undone.`;

const { values } = parseArgs({
  options: {
    instance: { type: "string" },
    "dry-run": { type: "boolean", default: false },
  },
});
const environment = readEnvironment(process.env, []);
const db = await openMigrated(environment.store);
const directory = await openDirectory(db);
const instance = directory.all().find(({ id }) => id === values.instance);
if (!instance) stop(usage, 2);
else if (values["dry-run"]) console.log(await countedWords(instance));
else console.log(await purgedWords(instance));
directory.stop();
await db.destroy();

async function countedWords(of: Instance): Promise<string> {
  const endedBy = purgeCutoff(of.retention, new Date());
  if (!endedBy) return noDecision(of);
  const due = await listPurgeable(db, instanceIdOf(of), {
    endedBy,
    limit: 1_000_000,
  });
  return `${of.name}: ${due.length} ärenden skulle gallras (${of.retention?.reference}). Inget är ändrat.`;
}

async function purgedWords(of: Instance): Promise<string> {
  const now = () => new Date();
  const keyFile = openKeyFile(environment.keyFile, {
    mayCreate: false,
    now: now(),
  });
  const parts = { db, now, sealing: createSealing(db, keyFile) };
  let purged = 0;
  for (;;) {
    const result = await purgeSubmissions(parts, of);
    if (!result.ok) return noDecision(of);
    if (result.purged === 0) break;
    purged += result.purged;
  }
  const weeks = await destroySpentKeys(parts, instanceIdOf(of));
  return `${of.name}: ${purged} ärenden är gallrade (${of.retention?.reference}). Förstörda nycklar: ${weeks.join(", ") || "inga"}.`;
}

function noDecision(of: Instance): string {
  process.exitCode = 1;
  return `${of.name} har inte skrivit in något gallringsbeslut i sin instansfil (retention). Inget är gallrat.`;
}

function stop(words: string, code: number): void {
  console.error(words);
  process.exitCode = code;
}
