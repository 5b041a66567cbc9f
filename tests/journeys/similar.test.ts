import type { Browser, Page } from "playwright-core";
import { afterAll, beforeAll, expect, test } from "vitest";
import { demoPassword } from "#scripts/demo/demo-staff.ts";
import { openChromium, openVisitor } from "#tests/support/chromium.ts";
import { signIn } from "#tests/support/desk.ts";
import { faultsOf } from "#tests/support/faults-of.ts";
import { ask } from "#tests/support/http.ts";
import {
  type ServerProcess,
  startServer,
} from "#tests/support/server-process.ts";

const host = "sundvik.localhost";
const text = "Hej! Räknas barnbidraget som inkomst i ansökan?";

let server: ServerProcess;
let browser: Browser;
let forum: string;

beforeAll(async () => {
  server = await startServer();
  browser = await openChromium();
  forum = `http://${host}:${server.port}`;
});
afterAll(async () => {
  await browser.close();
  await server.stop();
  server.remove();
});

/** What the desk's figures say, by their names. */
async function figures(page: Page): Promise<string> {
  await page.goto(`${forum}/granska/insikt`);
  return page.locator("main").innerText();
}

async function lookAt(page: Page): Promise<string[]> {
  const faults: string[] = [];
  for (const width of [360, 1280]) {
    await page.setViewportSize({ width, height: 900 });
    faults.push(...(await faultsOf(page)));
  }
  return faults;
}

/** Comes to the look at one's own text, with what has been answered before beside it. */
async function beginToAsk(page: Page): Promise<void> {
  await page.goto(`${forum}/stall-en-fraga`);
  await page.fill("textarea[name=text]", text);
  await page.locator("label[for=wish-public]").click();
  await page.locator("button[value=check]").click();
  await page.locator("#liknande details > summary").first().click();
}

test("who finds the answer while asking says so with one press, without script or cookie, and need not send anything", async () => {
  const context = await browser.newContext({ javaScriptEnabled: false });
  const page = await context.newPage();
  await beginToAsk(page);
  const similar = page.locator("#liknande");
  expect(await similar.innerText()).toMatch(/barnbidrag/i);
  // The form carries nothing of what was written.
  const form = similar.locator("form").first();
  expect(await form.innerHTML()).not.toContain("ansökan");
  await form.locator("button[value=deflected]").click();
  expect(await page.locator("h1").innerText()).toBe("Bra att du fick svar");
  expect(page.url()).toMatch(/\/fragor\/[0-9a-z]{26}\/hjalpte$/);
  expect(await context.cookies()).toEqual([]);
  await context.close();
});

test("a reader of a thread says that it helped, or not, and is led on", async () => {
  const { text: home } = await ask(server.port, { host, path: "/" });
  const thread = /\/fragor\/[0-9a-z]{26}/.exec(home)?.[0] ?? "";
  const context = await browser.newContext({ javaScriptEnabled: false });
  const page = await context.newPage();
  for (const said of ["reader-helped", "reader-not-helped"]) {
    await page.goto(forum + thread);
    await page.locator(`main button[value=${said}]`).click();
    expect(await page.locator("h1").innerText()).toBe("Tack för att du sa det");
  }
  await page.locator("main a[href^='/sag-till/']").click();
  await page.locator("h1").waitFor();
  expect(await context.cookies()).toEqual([]);
  await context.close();
});

test("staff read how many found their answer themselves, and the table has it by topic", async () => {
  const page = await (await browser.newContext()).newPage();
  await signIn(page, forum, "maja@sundvik.example", demoPassword);
  const told = await figures(page);
  expect(told).toMatch(/Hittade svaret själva\s+1\s/);
  expect(told).toMatch(/Läsare som fick hjälp\s+50 %\s+av 2 /);
  const cookie = (await page.context().cookies())
    .map(({ name, value }) => `${name}=${value}`)
    .join("; ");
  const path = "/granska/insikt.csv";
  const csv = await ask(server.port, { host, path, headers: { cookie } });
  expect(csv.text).toMatch(/Hittade svaret själva.1\r?\n/);
  // To the public one is too few to tell.
  const open = await ask(server.port, { host, path: "/oppen-statistik.csv" });
  expect(open.text).toMatch(/Hittade svaret själva.färre än 5\r?\n/);
  await page.context().close();
});

test("what is offered, and the thanks for it, are without fault", async () => {
  const viewport = { width: 360, height: 800 };
  const { context, strangers } = await openVisitor(browser, {
    forum,
    viewport,
  });
  const page = await context.newPage();
  await beginToAsk(page);
  expect(await lookAt(page)).toEqual([]);
  await page.locator("button[value=deflected]").first().click();
  await page.locator("h1", { hasText: "Bra att du fick svar" }).waitFor();
  expect(await lookAt(page)).toEqual([]);
  expect(strangers).toEqual([]);
  await context.close();
});
