import Sqlite from "better-sqlite3";
import path from "node:path";
import { afterAll, beforeAll, expect, test } from "vitest";
import {
  accountPages,
  deskPages,
  internalPages,
  publicPages,
  resources,
} from "../../remix.config.js";
import { ask } from "#tests/support/http.ts";
import { signInAs } from "#tests/support/sign-in.ts";
import {
  type ServerProcess,
  startServer,
} from "#tests/support/server-process.ts";

let server: ServerProcess;
let ids: Record<string, string[]>;

beforeAll(async () => {
  server = await startServer();
  const db = new Sqlite(path.join(server.folder, "data", "fragaladan.db"), {
    readonly: true,
  });
  const of = (table: string, column = "id") =>
    db
      .prepare<[], { id: string }>(
        `select ${column} as id from ${table} where instance_id = 'sundvik' limit 4`,
      )
      .all()
      .map((row) => row.id);
  ids = {
    ":threadId": of("thread"),
    ":submissionId": of("submission"),
    ":topicId": ["skola", "heder"].filter(
      (topic) => !norrforsTopics(db).includes(topic),
    ),
    // Names a look, not a thing of an instance: each host answers with its own whatever the version says.
    ":version": [],
    // Exercises are invented and the same in every instance.
    ":exerciseId": [],
    ":token": ["x".repeat(32)],
  };
  db.close();
});
afterAll(async () => {
  await server.stop();
  server.remove();
});

const norrforsTopics = (db: Sqlite.Database): string[] =>
  db
    .prepare<[], { id: string }>(
      "select id from topic where instance_id = 'norrfors'",
    )
    .all()
    .map((row) => row.id);

/** Every address of the site map with the first municipality's ids in it. */
const addressesOf = (pages: { path: string }[]): string[] =>
  pages
    .filter(({ path: address }) => address.includes(":"))
    .flatMap(({ path: address }) => {
      const parameter = /:[a-zA-Z]+/.exec(address)?.[0] ?? "";
      const values = ids[parameter];
      if (!values)
        throw new Error(`no ids for ${parameter}: add them to this test`);
      return values.map((id) => address.replace(parameter, id));
    });

test("every page with an id answers 404 at another municipality's host, to strangers and to its own staff", async () => {
  const cookie = await signInAs(server, "norrfors", "maja");
  const addresses = addressesOf([
    ...publicPages,
    ...resources,
    ...deskPages,
    ...accountPages,
  ]);
  expect(addresses.length).toBeGreaterThan(10);
  for (const address of addresses) {
    const answer = await ask(server.port, {
      host: "norrfors.localhost",
      path: address,
      headers: { cookie },
    });
    expect([address, answer.status]).toEqual([address, 404]);
  }
});

test("a session of one municipality opens no desk in another", async () => {
  const cookie = await signInAs(server, "sundvik", "maja");
  for (const { path: address } of deskPages.filter(
    (page) => !page.path.includes(":"),
  )) {
    const there = await ask(server.port, {
      host: "norrfors.localhost",
      path: address,
      headers: { cookie },
    });
    expect([address, there.status]).toEqual([address, 302]);
  }
});

test("who sees only what they are asked about is led to it from every other page of the desk", async () => {
  const cookie = await signInAs(server, "sundvik", "nadja");
  const open = addressesOf(deskPages).concat(
    deskPages.map((page) => page.path).filter((page) => !page.includes(":")),
  );
  const others = open.filter(
    (address) => !address.startsWith("/granska/livlina"),
  );
  expect(others.length).toBeGreaterThan(10);
  for (const address of others) {
    const { status, headers } = await ask(server.port, {
      host: "sundvik.localhost",
      path: address,
      headers: { cookie },
    });
    expect([address, status, headers.location]).toEqual([
      address,
      302,
      "/granska/livlina",
    ]);
  }
  for (const id of ids[":submissionId"] ?? []) {
    const { status } = await ask(server.port, {
      host: "sundvik.localhost",
      path: `/granska/livlina/${id}`,
      headers: { cookie },
    });
    expect(status).toBe(404);
  }
});

test("nobody enters the desk without a session", async () => {
  const open = addressesOf(deskPages).concat(
    deskPages
      .map((page) => page.path)
      .filter((address) => !address.includes(":")),
  );
  for (const address of open) {
    const answer = await ask(server.port, {
      host: "sundvik.localhost",
      path: address,
    });
    expect([
      address,
      answer.status,
      answer.headers.location?.startsWith("/konto/logga-in"),
    ]).toEqual([address, 302, true]);
  }
});

test("the internal pages are nobody's to ask for", async () => {
  for (const { path: address } of internalPages)
    for (const host of ["sundvik.localhost", "localhost"])
      expect((await ask(server.port, { host, path: address })).status).toBe(
        404,
      );
});
