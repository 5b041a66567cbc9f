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
let forum: string;

beforeAll(async () => {
  server = await startServer();
  browser = await openChromium();
  forum = `http://sundvik.localhost:${server.port}`;
});
afterAll(async () => {
  await browser.close();
  await server.stop();
  server.remove();
});

/** The question that came last, taken by a reviewer whose browser runs no script. */
async function withoutScript(): Promise<Page> {
  await askAsResident(browser, forum, "Räknas barnbidraget som inkomst?");
  const context = await browser.newContext({ javaScriptEnabled: false });
  const page = await context.newPage();
  await signIn(page, forum, "maja@sundvik.example", demoPassword);
  await page.goto(`${forum}/granska?ordning=clock`);
  await page.locator("tbody tr .btn").last().click();
  await page.locator(".bar .badge.none").waitFor();
  await page.locator(".triage summary").click();
  return page;
}

test("without script, Enter in the reason sets the risk and keeps what is written in the texts", async () => {
  const page = await withoutScript();
  await page.fill("[name=title]", "Räknas barnbidraget?");
  await page.selectOption("#riskTo", "elevated");
  await page.fill("#riskReason", "Läser mellan raderna");
  await page.keyboard.press("Enter");
  await page.locator(".bar .badge.elevated").waitFor();
  expect(await page.inputValue("[name=title]")).toBe("Räknas barnbidraget?");
  expect(await page.inputValue("#riskReason")).toBe("");
  await page.context().close();
});

test("without script, a half-written reason survives another button and stands in view", async () => {
  const page = await withoutScript();
  await page.selectOption("#riskTo", "elevated");
  await page.fill("#riskReason", "Läser mellan");
  await page.locator("button[value=save]").click();
  expect(await page.isVisible("#riskReason")).toBe(true);
  expect(await page.inputValue("#riskReason")).toBe("Läser mellan");
  expect(await page.inputValue("#riskTo")).toBe("elevated");
  await page.locator(".bar .badge.none").waitFor();
  await page.context().close();
});

test("without a reason the risk stays, and the error leads to the field for it", async () => {
  const page = await withoutScript();
  await page.selectOption("#riskTo", "elevated");
  await page.locator("button[value=risk]").click();
  const link = page.locator(".error-summary a");
  expect(await link.innerText()).toContain("Skriv varför risken är en annan");
  expect(await link.getAttribute("href")).toBe("#riskReason");
  expect(await page.isVisible("#riskReason")).toBe(true);
  expect(await page.inputValue("#riskTo")).toBe("elevated");
  await page.context().close();
});

test("without script, Enter in a word to mark by hand keeps it in view", async () => {
  const page = await withoutScript();
  await page.locator("#manual > summary").click();
  await page.fill("#manual-surface", "barnbidraget");
  await Promise.all([page.waitForEvent("load"), page.keyboard.press("Enter")]);
  expect(await page.isVisible("#manual-surface")).toBe(true);
  expect(await page.inputValue("#manual-surface")).toBe("barnbidraget");
  await page.context().close();
});
