import Sqlite from "better-sqlite3";
import { readdirSync, readFileSync } from "node:fs";
import path from "node:path";
import { afterAll, beforeAll, expect, test } from "vitest";
import { publicPages, resources } from "../../remix.config.js";
import { askWith } from "#tests/support/bad-requests.ts";
import { type Answer, ask, sendForm } from "#tests/support/http.ts";
import { signInAs } from "#tests/support/sign-in.ts";
import {
  type ServerProcess,
  startServer,
} from "#tests/support/server-process.ts";

const host = "sundvik.localhost";
const secret = "Kvistgrenska gården i Ekbacka";
const text = `Hej, jag bor på ${secret} och undrar om barnbidraget.`;

let server: ServerProcess;
let cookie: string;
let code: string;
let thread: { id: string; title: string; topic_id: string };

beforeAll(async () => {
  server = await startServer();
  cookie = await signInAs(server, "sundvik", "maja");
  code = await askPlainly();
  thread = rowsOf<typeof thread>(
    "select id, title, topic_id from thread where instance_id = 'sundvik' order by sequence desc limit 1",
  )[0] ?? { id: "", title: "", topic_id: "" };
});
afterAll(async () => {
  await server.stop();
  server.remove();
});

function rowsOf<Row>(statement: string): Row[] {
  const file = path.join(server.folder, "data", "fragaladan.db");
  const db = new Sqlite(file, { readonly: true });
  const rows = db.prepare<[], Row>(statement).all();
  db.close();
  return rows;
}

const get = (address: string, headers: Record<string, string> = {}) =>
  ask(server.port, { host, path: address, headers });
const send = (address: string, fields: Record<string, string>, as = "") =>
  sendForm(server.port, {
    ...{ host, path: address, fields },
    headers: as === "" ? {} : { cookie: as },
  });
const everythingIn = ({ headers, text: body }: Answer): string =>
  `${JSON.stringify(headers)}\n${body}`;

async function askPlainly(): Promise<string> {
  const checked = await send("/stall-en-fraga", {
    ...{ intent: "check", text, wish: "public" },
  });
  const formToken =
    /name="formToken" value="([^"]+)"/.exec(checked.text)?.[1] ?? "";
  const sent = await send("/stall-en-fraga", {
    ...{ intent: "send", text, wish: "public", formToken, website: "" },
  });
  const shown = sent.text.slice(sent.text.indexOf('class="code"'));
  const digits = shown.replace(/<[^>]+>|\D/g, "").slice(0, 16);
  expect(digits).toMatch(/^\d{16}$/);
  return digits;
}

/** Every public address that can be asked for, those of the thread and its topic included. */
const publicAddresses = (): string[] =>
  [...publicPages, ...resources]
    .map(({ path: address }) => address)
    .filter((address) => !/granska|:version|lamna|halsa/.test(address))
    .map((address) =>
      address
        .replace(":threadId", thread.id)
        .replace(":topicId", thread.topic_id),
    );

/** What the public can be shown: each address, a search for the thread, the check of a question like it, and a code's own page. */
async function publicAnswers(as = ""): Promise<[string, Answer][]> {
  const headers = as === "" ? {} : { cookie: as };
  const answers: [string, Answer][] = [];
  for (const address of publicAddresses())
    answers.push([address, await get(address, headers)]);
  const found = await send("/sok", { q: thread.title }, as);
  const alike = await send(
    "/stall-en-fraga",
    { intent: "check", text: "Kan jag få hjälp?", wish: "public" },
    as,
  );
  const own = await send("/min-kod", { code }, as);
  return [...answers, ["search", found], ["alike", alike], ["code", own]];
}

const withoutFormToken = (body: string): string =>
  body.replace(/name="formToken" value="[^"]+"/g, "");

test("hidden snippet in a batch list: no list, no closed question and no log shows a word of what was asked", async () => {
  const [newest] = rowsOf<{ id: string }>(
    "select id from submission where instance_id = 'sundvik' order by number desc limit 1",
  );
  const lists = ["", "?ordning=clock", "/andra-lasning", "/logg", "/insikt"];
  const addresses = [...lists, `/fragor/${newest?.id}`, "/insikt.csv"];
  for (const address of addresses) {
    const answer = await get(`/granska${address}`, { cookie });
    expect([address, answer.status]).toEqual([address, 200]);
    for (const word of [secret, "Kvistgren", "Ekbacka"])
      expect(everythingIn(answer)).not.toContain(word);
  }
});

test("members see the unapproved on public pages: with a staff session every public byte is the same", async () => {
  const without = await publicAnswers();
  const withSession = await publicAnswers(cookie);
  expect(without.length).toBeGreaterThan(15);
  without.forEach(([address, answer], at) => {
    const other = withSession[at]?.[1];
    expect([address, other?.status]).toEqual([address, answer.status]);
    expect(withoutFormToken(other?.text ?? "")).toBe(
      withoutFormToken(answer.text),
    );
    expect(other?.headers["set-cookie"]).toBeUndefined();
  });
});

test("a flag for the unapproved shown to readers: no public page names a waiting question, its number's place or its state", async () => {
  const waiting = rowsOf<{ id: string }>(
    "select id from submission where visibility = 'staff'",
  );
  expect(waiting.length).toBeGreaterThan(3);
  for (const [address, answer] of await publicAnswers()) {
    if (address === "code") continue;
    const shown = everythingIn(answer);
    for (const { id } of waiting) expect(shown).not.toContain(id);
    expect(shown).not.toContain(secret);
    expect(shown).not.toMatch(/second-read|undecided|rowVersion|unapproved/);
  }
});

test("moderators' identity: no public byte holds a name, an address or an id of staff", async () => {
  const staff = rowsOf<{ id: string; name: string; email: string }>(
    "select id, name, email from person",
  );
  expect(staff.length).toBeGreaterThan(2);
  for (const [address, answer] of await publicAnswers())
    for (const part of staff.flatMap(({ id, name, email }) => [
      id,
      name,
      email,
    ]))
      expect([address, everythingIn(answer).includes(part)]).toEqual([
        address,
        false,
      ]);
});

test("attachments: a file sent along is refused or left unread, and neither its name nor its content is stored", async () => {
  const boundary = "----grans";
  const file = "hemlig-fil-ekgatan.jpg";
  const content = "innehållet i en fil";
  const question = askWith(server.port, { intent: "check", wish: "public" });
  const part = `--${boundary}\r\nContent-Disposition: form-data; name="text"; filename="${file}"\r\nContent-Type: image/jpeg\r\n\r\n${content}\r\n`;
  for (const intent of ["check", "send"]) {
    const intentPart = `--${boundary}\r\nContent-Disposition: form-data; name="intent"\r\n\r\n${intent}\r\n`;
    const body = `${part}${intentPart}--${boundary}--\r\n`;
    const answer = await ask(server.port, { ...question, body });
    expect(answer.status).toBeLessThan(500);
    expect(everythingIn(answer)).not.toContain(file);
    expect(everythingIn(answer)).not.toContain(content);
  }
  const folder = path.join(server.folder, "data");
  const stored = readdirSync(folder).map((name) =>
    readFileSync(path.join(folder, name), "utf8"),
  );
  expect(stored.join("\n")).not.toContain(file);
  expect(stored.join("\n")).not.toContain(content);
  expect(stored.join("\n")).not.toContain(secret);
});

test("a removed thread's title and address, and names in a public log: nothing public serves them once it is taken down", async () => {
  const before = await publicAnswers();
  const serving = before.filter(([, { text: body }]) =>
    body.includes(thread.id),
  );
  const surfaces = serving.map(([address]) => address);
  // It was there to be removed: in lists, in the feed, in the search.
  for (const address of ["/flode.xml", `/amnen/${thread.topic_id}`, "search"])
    expect(surfaces).toContain(address);
  const reason = "Torvald Kvistgren hörde av sig";
  const page = `/granska/tradar/${thread.id}`;
  // Also in the middle of being corrected.
  const correct = { intent: "correct", correctionCode: "wrong" };
  expect((await send(page, correct, cookie)).status).toBe(303);
  const begun = performance.now();
  const down = await send(page, { reasonCode: "asked-for", reason }, cookie);
  expect(down.status).toBe(303);
  expect((await get(`/fragor/${thread.id}`)).status).toBe(410);
  expect(performance.now() - begun).toBeLessThan(1000);
  for (const [address, answer] of await publicAnswers()) {
    // The search field repeats what was sought, and the address of the gone page is in the request.
    const shown =
      address === "search"
        ? everythingIn(answer).replaceAll(/<(input|h1|title)[^>]*>/g, "")
        : everythingIn(answer);
    expect([address, shown.includes(thread.id)]).toEqual([address, false]);
    if (address !== "search")
      expect([address, shown.includes(thread.title)]).toEqual([address, false]);
    expect([address, shown.includes("Kvistgren hörde")]).toEqual([
      address,
      false,
    ]);
  }
});
