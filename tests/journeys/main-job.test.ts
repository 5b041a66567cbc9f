import { readdirSync, readFileSync } from "node:fs";
import path from "node:path";
import type { Browser } from "playwright-core";
import { afterAll, beforeAll, expect, test } from "vitest";
import { openChromium } from "#tests/support/chromium.ts";
import { answerFirst, signIn } from "#tests/support/desk.ts";
import { askAsResident, command, welcome } from "#tests/support/town-hall.ts";
import { goldDocuments, needlesOf } from "#tests/support/gold.ts";
import { ask, sendForm } from "#tests/support/http.ts";
import {
  type ServerProcess,
  startServer,
} from "#tests/support/server-process.ts";

const host = "sundvik.localhost";
const password = "ett långt lösenord";
/** Ten texts with the most that must be hidden, in all registers. */
const documents = goldDocuments()
  .filter(({ language, text }) => language === "sv" && text.length < 1500)
  .toSorted((a, b) => needlesOf(b).length - needlesOf(a).length)
  .slice(0, 10);
const needles = [...new Set(documents.flatMap(needlesOf))];

let server: ServerProcess;
let browser: Browser;
let forum: string;
const codes: string[] = [];
const threads: string[] = [];

beforeAll(async () => {
  server = await startServer({ demo: false });
  browser = await openChromium();
  forum = `http://${host}:${server.port}`;
});
afterAll(async () => {
  await browser.close();
  await server.stop();
  server.remove();
});

test("a municipality opens with one file and its people with one-time links", async () => {
  const applied = command(
    server,
    "instance",
    "apply",
    "scripts/demo/sundvik.json",
    "--administrator",
    "asa@sundvik.example",
  );
  const invited = command(
    server,
    "create-person",
    "sundvik",
    "bo@sundvik.example",
    "Bo Ek",
  );
  const links = [applied, invited].map(
    (output) => /http:\S+/.exec(output)?.[0] ?? "",
  );
  await welcome(browser, links[0] ?? "", { name: "Åsa Lind", password });
  await welcome(browser, links[1] ?? "", { name: "Bo Ek", password });
  const used = await ask(server.port, {
    host,
    path: new URL(links[0] ?? "").pathname,
  });
  expect(used.status).toBe(404);
});

test("ten residents ask without script, account or cookie, and each gets a code", async () => {
  for (let at = 0; at < documents.length; at += 5)
    codes.push(
      ...(await Promise.all(
        documents
          .slice(at, at + 5)
          .map(({ text }) => askAsResident(browser, forum, text)),
      )),
    );
  expect(codes).toHaveLength(documents.length);
  for (const code of codes) expect(code.replace(/\s/g, "")).toMatch(/^\d{16}$/);
});

test("a social worker decides every finding with the keyboard, answers, and sends on", async () => {
  const page = await (
    await browser.newContext({ viewport: { width: 1280, height: 900 } })
  ).newPage();
  const errors: string[] = [];
  page.on("pageerror", (error) => errors.push(error.message));
  await signIn(page, forum, "asa@sundvik.example", password);
  for (const _ of documents) await answerFirst(page, forum, needles);
  expect(errors).toEqual([]);
  await page.goto(`${forum}/granska/andra-lasning`);
  expect(await page.locator("main tbody tr").count()).toBe(documents.length);
  await page.context().close();
}, 240_000);

test("until a colleague has approved, nothing of it is public", async () => {
  for (const address of [
    "/",
    "/amnen",
    "/amnen/familj",
    "/flode.xml",
    "/sitemap.xml",
  ]) {
    const { text } = await ask(server.port, { host, path: address });
    expect(text).not.toContain("Vad kan jag göra nu?");
    expect(text).not.toContain("/fragor/");
  }
});

test("a second person reads exactly what will be public, approves, and it is on the forum at once", async () => {
  const page = await (await browser.newContext()).newPage();
  await signIn(page, forum, "bo@sundvik.example", password);
  for (const _ of documents) {
    await page.goto(`${forum}/granska/andra-lasning`);
    await page
      .locator("main a[href^='/granska/andra-lasning/']")
      .first()
      .click();
    await page.waitForURL(/\/andra-lasning\/.+/);
    await page.locator("button[value=approve]").click();
    await page.waitForURL((url) => !url.pathname.includes("/andra-lasning/"));
  }
  await page.context().close();
  const { text } = await ask(server.port, { host, path: "/amnen/familj" });
  threads.push(
    ...[...text.matchAll(/\/fragor\/[0-9a-z]{26}/g)].map(
      ([address]) => address,
    ),
  );
  expect(threads).toHaveLength(documents.length);
}, 120_000);

test("each resident finds the answer with the code", async () => {
  const page = await (
    await browser.newContext({ javaScriptEnabled: false })
  ).newPage();
  for (const code of codes.slice(0, 3)) {
    await page.goto(`${forum}/min-kod`);
    await page.fill("[name=code]", code);
    await page.locator("main form .btn").first().click();
    expect(await page.locator("main").innerText()).toContain(
      "Ring oss, så hjälps vi åt.",
    );
  }
  await page.context().close();
});

test("no hidden identifier stands on any public surface: page, list, feed, search, sitemap, title, address or header", async () => {
  const surfaces = [
    "/",
    "/amnen",
    "/amnen/familj",
    "/flode.xml",
    "/sitemap.xml",
    "/robots.txt",
    "/sa-hanterar-vi-din-fraga",
    ...threads,
  ];
  const answers = await Promise.all(
    surfaces.map((address) => ask(server.port, { host, path: address })),
  );
  const searched = await Promise.all(
    needles.map((q) =>
      sendForm(server.port, { host, path: "/sok", fields: { q } }).then(
        (answer) => hitsOf(answer.text),
      ),
    ),
  );
  for (const { status, headers, text } of answers) {
    expect(status).toBe(200);
    expect(found(`${JSON.stringify(headers)}${text}`)).toEqual([]);
  }
  expect(found(searched.join("\n"))).toEqual([]);
});

/** The list of hits alone: the search field repeats what was sought. */
const hitsOf = (page: string): string =>
  /<ul class="threads">.*?<\/ul>/s.exec(page)?.[0] ?? "";
const found = (text: string): string[] =>
  needles.filter(
    (needle) =>
      text.includes(needle) || text.includes(encodeURIComponent(needle)),
  );

test("no hidden identifier stands in plain form in the database, its log or anything the process has written", () => {
  const folder = path.join(server.folder, "data");
  const files = readdirSync(folder).map((file) =>
    readFileSync(path.join(folder, file)),
  );
  expect(files.length).toBeGreaterThan(1);
  const stored = Buffer.concat(files);
  const everything = [
    stored.toString("utf8"),
    stored.toString("utf16le"),
    server.output(),
  ];
  expect(everything.flatMap(found)).toEqual([]);
  // The search itself would find a text that is there.
  expect(stored.toString("utf8")).toContain("Ring oss, så hjälps vi åt.");
});
