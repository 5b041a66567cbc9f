import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { cpus, tmpdir } from "node:os";
import path from "node:path";
import { brotliCompressSync } from "node:zlib";
import { readEnvironment } from "#app/lib/environment.server.ts";
import { openMigrated } from "#db/open-migrated.server.ts";
import { fetchFormTokens } from "./form-tokens.ts";
import { startForum } from "./forum-server.ts";
import { freePort } from "./free-port.ts";
import { getPage } from "./get-page.ts";
import { addresses, formLoads, pageLoads } from "./loads.ts";
import { type Load, measure, type Measured } from "./measure.ts";
import { tableOf } from "./print-table.ts";
import { type MeasuredProcess, startProcess } from "./process.ts";
import { seedForum, type SeededForum } from "./seed-forum.ts";

const questions = 2_000;

/** Fills a forum in a temporary folder, measures it on this machine and prints one table; nothing of it stays. */
export async function measureForum(): Promise<void> {
  const folder = mkdtempSync(path.join(tmpdir(), "fragaladan-bench-"));
  try {
    const forum = await fill(folder);
    const cached = await withServer(startForum(folder, "on"), (server) =>
      measureAll(server, pageLoads(forum, "cached")),
    );
    const made = await withServer(startForum(folder, "off"), async (server) => {
      await savePage(server, forum, folder);
      const tokens = await fetchFormTokens(
        server,
        addresses(forum).host,
        questions,
      );
      const loads = [
        ...pageLoads(forum, "uncached"),
        ...formLoads(forum, tokens),
      ];
      return measureAll(server, loads);
    });
    const plain = await withServer(startPlain(folder), (server) =>
      measureAll(server, [plainLoad]),
    );
    print([...plain, ...cached, ...made]);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

async function fill(folder: string): Promise<SeededForum> {
  const { store, dataDirectory } = readEnvironment(
    { DATA_DIR: path.join(folder, "data") },
    [],
  );
  mkdirSync(dataDirectory, { recursive: true });
  const db = await openMigrated(store);
  const forum = await seedForum(db);
  await db.destroy();
  console.log(`A forum of ${forum.threads} threads and ${forum.texts} texts.`);
  return forum;
}

const plainLoad: Load = {
  name: "the same page as one string",
  host: "localhost",
  path: "/",
  connections: 20,
};

async function startPlain(folder: string): Promise<MeasuredProcess> {
  const script = path.join(import.meta.dirname, "plain-server.ts");
  return startProcess(script, await freePort(), { PAGE: pageFile(folder) });
}

const pageFile = (folder: string) => path.join(folder, "thread.html");

async function savePage(
  { port }: MeasuredProcess,
  forum: SeededForum,
  folder: string,
): Promise<void> {
  const { host, thread } = addresses(forum);
  const html = await getPage(port, host, thread);
  writeFileSync(pageFile(folder), html);
  const brotli = brotliCompressSync(html).length;
  console.log(
    `The thread of 20 is ${html.length} bytes of HTML, ${brotli} compressed.`,
  );
}

async function withServer<Result>(
  starting: Promise<MeasuredProcess>,
  use: (server: MeasuredProcess) => Promise<Result>,
): Promise<Result> {
  const server = await starting;
  try {
    return await use(server);
  } finally {
    await server.stop();
  }
}

async function measureAll(
  server: MeasuredProcess,
  loads: Load[],
): Promise<Measured[]> {
  const lines: Measured[] = [];
  for (const load of loads) lines.push(await measure(server, load));
  return lines;
}

function print(lines: Measured[]): void {
  const machine = `${cpus().length} × ${cpus()[0]?.model ?? "unknown"}`;
  console.log(`Node ${process.version}, ${machine}\n${tableOf(lines)}`);
}
