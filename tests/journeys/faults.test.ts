import { readdirSync, readFileSync } from "node:fs";
import path from "node:path";
import Sqlite from "better-sqlite3";
import { afterAll, beforeAll, expect, test } from "vitest";
import { ask, sendForm } from "#tests/support/http.ts";
import {
  type ServerProcess,
  startServer,
} from "#tests/support/server-process.ts";

const host = "sundvik.localhost";
const text = "Min text ska stå kvar i rutan";
let server: ServerProcess;

beforeAll(async () => {
  server = await startServer();
});
afterAll(async () => {
  await server.stop();
  server.remove();
});

const file = () => path.join(server.folder, "data", "fragaladan.db");

async function tokenOf(): Promise<string> {
  const page = await ask(server.port, { host, path: "/stall-en-fraga" });
  return /name="formToken" value="([^"]+)"/.exec(page.text)?.[1] ?? "";
}

const send = (formToken: string) =>
  sendForm(server.port, {
    host,
    path: "/stall-en-fraga",
    fields: { intent: "send", text, wish: "public", formToken },
  });

const countQuestions = (): number => {
  const db = new Sqlite(file(), { readonly: true });
  const row = db
    .prepare<[], { count: number }>("select count(*) as count from submission")
    .get();
  db.close();
  return row?.count ?? 0;
};

test("a locked store answers honestly that the question is not saved, with the text kept; sent again it is saved once", async () => {
  const formToken = await tokenOf();
  const before = countQuestions();
  const other = new Sqlite(file());
  other.exec("begin immediate");
  const refused = await send(formToken);
  other.exec("rollback");
  other.close();
  expect(refused.status).toBe(503);
  expect(refused.text).toContain("är inte sparad");
  expect(refused.text).toContain(text);
  expect(countQuestions()).toBe(before);
  const saved = await send(formToken);
  expect([saved.status, countQuestions()]).toEqual([200, before + 1]);
});

test("while the store is locked readers still read and the server still answers", async () => {
  const formToken = await tokenOf();
  const other = new Sqlite(file());
  other.exec("begin immediate");
  const waiting = send(formToken);
  const health = await ask(server.port, { host, path: "/halsa" });
  const page = await ask(server.port, { host, path: "/amnen/familj" });
  other.exec("rollback");
  other.close();
  expect([health.status, page.status]).toEqual([200, 200]);
  // The lock went away while it tried again: the question is saved.
  expect((await waiting).status).toBe(200);
});

test("a question that was acknowledged survives the process being killed at once", async () => {
  const formToken = await tokenOf();
  const before = countQuestions();
  expect((await send(formToken)).status).toBe(200);
  await server.stop("SIGKILL");
  expect(countQuestions()).toBe(before + 1);
  server = await startServer({ folder: server.folder });
  // The same form sent again after the crash is still one question, and shows its code.
  const again = await send(formToken);
  expect(again.text).toMatch(/<p class="code"/);
  expect(countQuestions()).toBe(before + 1);
});

test("nothing of who visits is written anywhere: no address, browser, referrer, query or search", async () => {
  const marks = Array.from({ length: 60 }, (_, at) => `kannetecken${at}x`);
  for (const mark of marks) {
    const headers = {
      "user-agent": mark,
      referer: `https://${mark}.example/`,
      "x-forwarded-for": `203.0.113.7, ${mark}`,
    };
    await ask(server.port, { host, path: `/?${mark}`, headers });
    const fields = { q: mark };
    await sendForm(server.port, { host, path: "/sok", headers, fields });
    await ask(server.port, { host, path: `/${mark}`, headers });
  }
  const folder = path.join(server.folder, "data");
  const stored = readdirSync(folder).map((name) =>
    readFileSync(path.join(folder, name), "latin1"),
  );
  const everything = [...stored, server.output()].join("\n");
  expect(marks.filter((mark) => everything.includes(mark))).toEqual([]);
  expect(everything).not.toContain("203.0.113.7");
});
