import { existsSync } from "node:fs";
import Sqlite from "better-sqlite3";
import { readEnvironment } from "#app/lib/environment.server.ts";

const usage = `npm run backup -- FILE   copies the SQLite store while it is in use, and proves the copy whole

The copy holds no readable question: texts are sealed, and the key file is not in it. Keep the key file elsewhere.
For PostgreSQL use pg_dump.`;

const [to] = process.argv.slice(2);
const { store } = readEnvironment(process.env, []);

if (!to || "url" in store) {
  console.error(usage);
  process.exitCode = 2;
} else if (existsSync(to)) {
  console.error(`${to} finns redan. Välj en annan fil.`);
  process.exitCode = 1;
} else {
  await backup(store.file, to);
}

async function backup(from: string, copy: string): Promise<void> {
  const source = new Sqlite(from, { readonly: true, fileMustExist: true });
  await source.backup(copy);
  source.close();
  const target = new Sqlite(copy, { readonly: true });
  const verdict: unknown = target.pragma("integrity_check", { simple: true });
  const { count } = target
    .prepare<[], { count: number }>("select count(*) as count from submission")
    .get() ?? { count: 0 };
  target.close();
  if (verdict !== "ok")
    throw new Error(`the copy is damaged: ${String(verdict)}`);
  console.log(`${copy}: hel, ${count} frågor.`);
}
