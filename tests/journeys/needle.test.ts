import { copyFileSync, mkdirSync, mkdtempSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { describe, expect, onTestFinished, test } from "vitest";
import { openDatabase, type StoreAddress } from "#db/connection.server.ts";
import { demoInstanceFile } from "#tests/support/app.ts";
import {
  freshAddress,
  type Store,
  stores,
} from "#tests/support/fresh-address.ts";
import { ask } from "#tests/support/http.ts";
import { startMailServer } from "#tests/support/mail-server.ts";
import { plainly, valueIn } from "#tests/support/plainly.ts";
import { runInPostgres } from "#tests/support/postgres-statement.ts";
import { sealedWordsOf } from "#tests/support/sealed-words.ts";
import {
  type ServerProcess,
  startServer,
} from "#tests/support/server-process.ts";
import { command } from "#tests/support/town-hall.ts";
import {
  contentsOf,
  filesUnder,
  openFilesOf,
  tracesIn,
} from "#tests/support/traces.ts";

const host = "sundvik.localhost";
const daysAgo = 60;

/** One word for each place a resident's or a reviewer's words are kept. */
const needles = {
  question: "Tvinnastamsvreten",
  message: "Ripvingekullen",
  draft: "Lingonkvarnstorp",
  answer: "Sorgkappeslingan",
  reply: "Hagtornsbrinken",
  address: "vipekorset@boforsen.example",
  withdrawn: "Skuggmyntebacken",
};
const words = Object.values(needles);

interface Forum {
  store: Store;
  folder: string;
  address: StoreAddress;
  server: ServerProcess;
}

async function start(
  { store, folder, address }: Omit<Forum, "server">,
  environment: Record<string, string>,
): Promise<Forum> {
  const temporary = path.join(folder, "tmp");
  mkdirSync(temporary, { recursive: true });
  const server = await startServer({
    ...{ folder, demo: false },
    ...("url" in address ? { databaseUrl: address.url } : {}),
    environment: { TMPDIR: temporary, ...environment },
  });
  onTestFinished(() => server.stop());
  return { store, folder, address, server };
}

/** A forum of long ago with one municipality, which keeps nothing longer than thirty days, and one who answers. */
async function forumOfLongAgo(store: Store, smtp: string) {
  const folder = mkdtempSync(path.join(tmpdir(), "fragaladan-needle-"));
  const address =
    store === "sqlite"
      ? { file: path.join(folder, "data", "fragaladan.db") }
      : await freshAddress("postgres", "empty");
  const clock = path.resolve("tests/support/clock-behind-process.ts");
  const forum = await start(
    { store, folder, address },
    {
      CLOCK_BEHIND_DAYS: String(daysAgo),
      NODE_OPTIONS: `--import ${clock}`,
      ...{ SMTP_URL: smtp, MAIL_FROM: "fragaladan@sundvik.example" },
    },
  );
  onTestFinished(() => forum.server.remove());
  const file = path.join(folder, "sundvik.json");
  const retention = { reference: "SN 2026/1", decidedOn: "2026-01-08" };
  writeFileSync(
    file,
    JSON.stringify({
      ...demoInstanceFile("sundvik"),
      ...{ notices: true, retention: { ...retention, days: 30 } },
    }),
  );
  const invited = command(
    ...([forum.server, "instance", "apply", file] as const),
    ...["--administrator", "asa@sundvik.example"],
  );
  const { port } = forum.server;
  const question = { host, path: "/stall-en-fraga" };
  await expect.poll(async () => (await ask(port, question)).status).toBe(200);
  return { ...forum, link: /http:\S+/.exec(invited)?.[0] ?? "" };
}

/** The question that was asked last, and its version. */
async function newest({ address }: Forum) {
  const db = openDatabase(address);
  const row = await db
    .selectFrom("submission")
    .select(["id", "row_version as version"])
    .orderBy("number", "desc")
    .limit(1)
    .executeTakeFirstOrThrow();
  await db.destroy();
  return row;
}

/** Takes the question, saves a draft with a word in it, looks for a child at risk, and answers its asker alone. */
async function answerAlone(forum: Forum, cookie: string): Promise<void> {
  const desk = plainly(forum.server, host);
  const answer = `Ring oss om ${needles.answer}.`;
  const act = async (fields: Record<string, string>) => {
    const { id, version } = await newest(forum);
    const draft = {
      ...{ title: needles.draft, question: `Om ${needles.draft}.`, answer },
      ...{ shortAnswer: needles.draft, topicId: "", decisions: "[]" },
      ...{ readMessages: "9", "private-code": "could-harm" },
      ...{ submissionId: id, rowVersion: String(version) },
    };
    return desk.send(`/granska/fragor/${id}`, { ...draft, ...fields }, cookie);
  };
  expect((await act({ intent: "claim" })).status).toBe(303);
  expect((await act({ child: "no-child" })).status).toBe(200);
  const shown = await act({ outcome: "answer" });
  expect(shown.text).toContain(answer);
  const shownHash = valueIn(shown.text, "shownHash");
  expect((await act({ end: "answer", shownHash })).status).toBe(303);
}

/** Everything the process can have left behind: its files, those it holds open, its temporary files, its store and what it has said. */
function everythingOf({ folder, address, server }: Forum): Buffer[] {
  const files = filesUnder(folder).filter((file) => !/backup/.test(file));
  const store = "url" in address ? filesUnder(clusterOf(address.url)) : [];
  const written = Buffer.from(server.output());
  return [
    ...contentsOf([...files, ...store, ...openFilesOf(server.pid)]),
    written,
  ];
}

const clusterOf = (url: string): string =>
  path.join(new URL(url).searchParams.get("host") ?? "", "data");

/** A copy of the store as an operator makes one: with the command, or in PostgreSQL as a database beside it. */
async function backUp(forum: Forum): Promise<StoreAddress> {
  const { address, folder, server } = forum;
  if ("file" in address) {
    const file = path.join(folder, "backup.db");
    command(server, "backup", file);
    return { file };
  }
  const name = new URL(address.url).pathname.slice(1);
  const maintenance = address.url.replace(`/${name}?`, "/postgres?");
  await runInPostgres(
    maintenance,
    `create database ${name}_backup template ${name}`,
  );
  onTestFinished(() =>
    runInPostgres(maintenance, `drop database ${name}_backup with (force)`),
  );
  return { url: address.url.replace(`/${name}?`, `/${name}_backup?`) };
}

/** Which of the sealed texts stand in these contents. */
const sealedIn = (contents: readonly Buffer[], sealed: readonly Buffer[]) =>
  sealed.filter((bytes) =>
    contents.some((content) => content.includes(bytes.subarray(0, 64))),
  );

/** Asks, writes more, leaves an address, is answered alone and writes again; another takes a question back. */
async function liveThrough(forum: Forum & { link: string }) {
  const resident = plainly(forum.server, host);
  const cookie = await resident.welcomed(forum.link);
  const code = await resident.asks(`Om ${needles.question}.`, "public");
  const write = (text: string) =>
    resident.withCode(code, { intent: "write", text });
  await write(`Jag bor vid ${needles.message}.`);
  const email = needles.address;
  await resident.withCode(code, { intent: "notice", email });
  await answerAlone(forum, cookie);
  await write(`Tack, men ${needles.reply} då?`);
  await answerAlone(forum, cookie);
  const regretted = await resident.asks(needles.withdrawn, "public");
  await resident.withCode(regretted, { intent: "withdraw-surely" });
}

describe.each(stores)("A question that is over (%s)", (store) => {
  test("is nowhere when it is purged, nor to be read in a copy from before", async () => {
    const mail = await startMailServer();
    const then = await forumOfLongAgo(store, mail.url);
    await liveThrough(then);
    await expect
      .poll(() => mail.received.flatMap(({ to }) => to), { timeout: 20_000 })
      .toContain(needles.address);
    // While it is kept nobody without the key reads a word of it either.
    expect(tracesIn(everythingOf(then), words)).toEqual([]);
    // The search itself finds what is there.
    const { id } = await newest(then);
    expect(tracesIn(everythingOf(then), [id])).toEqual([id]);
    await then.server.stop();
    const keyFile = path.join(then.folder, "keys", "data.key");
    const keyBefore = `${keyFile}.backup`;
    copyFileSync(keyFile, keyBefore);
    const copy = await backUp(then);
    const before = await sealedWordsOf(copy, keyBefore);
    const kept = everythingOf(then);

    const now = await start(then, {});
    const said = command(now.server, "purge", "--instance", "sundvik");
    expect(said).toMatch(/: 2 ärenden är gallrade \(SN 2026\/1\)/);
    expect(tracesIn(everythingOf(now), words)).toEqual([]);
    await now.server.stop();
    const left = everythingOf(now);
    expect(tracesIn(left, words)).toEqual([]);

    // With the key of the time the copy tells all but what was taken back; without it nothing.
    const told = before.words.join(" ");
    expect(words.filter((word) => !told.includes(word))).toEqual([
      needles.withdrawn,
    ]);
    const after = await sealedWordsOf(copy, keyFile);
    expect(after.words).toHaveLength(before.words.length);
    expect(after.words.filter((opened) => opened !== null)).toEqual([]);
    if ("url" in copy) return;
    expect(tracesIn(contentsOf([copy.file]), words)).toEqual([]);
    // SQLite has wiped even the sealed bytes, which were there.
    expect(sealedIn(kept, before.sealed)).toEqual(before.sealed);
    expect(sealedIn(left, before.sealed)).toEqual([]);
  }, 240_000);
});
