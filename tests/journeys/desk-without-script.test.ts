import type { Browser, Page } from "playwright-core";
import { afterAll, beforeAll, expect, test } from "vitest";
import { demoPassword } from "#scripts/demo/demo-staff.ts";
import { openChromium } from "#tests/support/chromium.ts";
import { signIn } from "#tests/support/desk.ts";
import {
  type ServerProcess,
  startServer,
} from "#tests/support/server-process.ts";
import { askAsResident } from "#tests/support/town-hall.ts";

let server: ServerProcess;
let browser: Browser;
let page: Page;

beforeAll(async () => {
  server = await startServer();
  browser = await openChromium();
  const forum = `http://sundvik.localhost:${server.port}`;
  await askAsResident(
    browser,
    forum,
    "Jag heter Torvald Kvistgren, är 47 år och bor i Måsberga med Jimmy Brandt. Räknas barnbidraget?",
  );
  const viewport = { width: 1280, height: 700 };
  const context = await browser.newContext({
    ...{ javaScriptEnabled: false, viewport },
  });
  page = await context.newPage();
  await signIn(page, forum, "maja@sundvik.example", demoPassword);
  await page.goto(`${forum}/granska?ordning=clock`);
  await page.locator("tbody tr .btn").last().click();
  await page.locator("#findings").waitFor();
});
afterAll(async () => {
  await browser.close();
  await server.stop();
  server.remove();
});

/** Whether the first sign of it is within the window as the page opens. */
async function isInView(place: string): Promise<boolean> {
  const box = await page.locator(place).boundingBox();
  const height = page.viewportSize()?.height ?? 0;
  return box !== null && box.y >= 0 && box.y < height - 100;
}

test("a decision leads to the next finding, which is in view", async () => {
  await page.locator("#finding-1 .opts button").first().click();
  await page.waitForURL(/#finding-2$/);
  expect(await isInView("#finding-2")).toBe(true);
});

test("what went wrong after a decision is in view, not the finding where one was", async () => {
  await page.locator("#finding-2 button", { hasText: /^Behåll/u }).click();
  const summary = page.locator(".error-summary");
  expect(await summary.innerText()).toContain("Skriv varför det kan stå kvar");
  expect(await isInView(".error-summary")).toBe(true);
});

test("what is left before a text can be sent is in view", async () => {
  await page.locator("#finding-2 .opts button").first().click();
  await page.waitForURL(/#finding-3$/);
  await page.locator("button[value=read]").click();
  expect(await page.locator(".error-summary").innerText()).toContain(
    "kan inte skickas än",
  );
  expect(await isInView(".error-summary")).toBe(true);
});
