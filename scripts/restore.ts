import { copyFileSync, existsSync, mkdirSync } from "node:fs";
import Sqlite from "better-sqlite3";
import { readEnvironment } from "#app/lib/environment.server.ts";

const usage = `npm run restore -- FILE   puts a backup in place of a store that is gone (server stopped, DATA_DIR without database)

Put the key file of the time back first (KEY_FILE): without it no stored question can be read.`;

const [from] = process.argv.slice(2);
const { store, dataDirectory, keyFile } = readEnvironment(process.env, []);

if (!from || "url" in store) {
  console.error(usage);
  process.exitCode = 2;
} else if (existsSync(store.file)) {
  console.error(`${store.file} finns redan. Flytta undan den först.`);
  process.exitCode = 1;
} else {
  prove(from);
  mkdirSync(dataDirectory, { recursive: true, mode: 0o700 });
  copyFileSync(from, store.file);
  console.log(
    `${store.file} är återställd.${existsSync(keyFile) ? "" : ` Nyckelfilen ${keyFile} saknas: lägg tillbaka den innan du startar.`}`,
  );
}

function prove(file: string): void {
  const copy = new Sqlite(file, { readonly: true, fileMustExist: true });
  const verdict: unknown = copy.pragma("integrity_check", { simple: true });
  copy.close();
  if (verdict !== "ok")
    throw new Error(`${file} is damaged: ${String(verdict)}`);
}
