import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import type { Browser, Page } from "playwright-core";
import { afterAll, beforeAll, expect, test } from "vitest";
import { demoPassword } from "#scripts/demo/demo-staff.ts";
import { openChromium, openVisitor } from "#tests/support/chromium.ts";
import { settled, signIn } from "#tests/support/desk.ts";
import { faultsOf } from "#tests/support/faults-of.ts";
import { command } from "#tests/support/town-hall.ts";
import {
  type ServerProcess,
  startServer,
} from "#tests/support/server-process.ts";

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

/** A colleague at the queue, in a browser of their own. */
async function colleague(
  name: "maja" | "samir",
  { width = 1280, script = true } = {},
): Promise<Page> {
  const viewport = { width, height: 900 };
  const { context } = await openVisitor(browser, {
    ...{ forum, viewport, javaScriptEnabled: script },
  });
  const page = await context.newPage();
  await signIn(page, forum, `${name}@sundvik.example`, demoPassword);
  return page;
}

const publicLines = "tbody tr:has-text('Får publiceras')";

/** Takes the first free question of the queue that may be published, and gives its address. */
async function takeFirst(page: Page): Promise<string> {
  await page.goto(`${forum}/granska`);
  await page.locator(`${publicLines} button[value=claim]`).first().click();
  await page.waitForURL(/\/granska\/fragor\//);
  await page.locator("textarea[name=question]").waitFor();
  return page.url();
}

async function takeOver(page: Page, question: string): Promise<void> {
  await page.goto(question);
  await page.fill("[name=reason]", "Vi har bytt pass");
  await page.locator("button[value=take-over]").click();
  await page.locator("textarea[name=question]").waitFor();
}

async function save(page: Page, title: string): Promise<void> {
  await page.fill("[name=title]", title);
  const saved = page.waitForResponse(
    (answer) => answer.request().method() === "POST",
  );
  await page.keyboard.press("Control+s");
  await saved;
  await settled(page);
}

const both = (page: Page) => page.locator(".both").first().innerText();

test("who loses a question sees both texts, takes it back, chooses, and nothing is lost", async () => {
  const maja = await colleague("maja");
  const samir = await colleague("samir");
  const question = await takeFirst(maja);
  await save(maja, "Majas första rubrik");
  await takeOver(samir, question);
  await save(samir, "Samirs rubrik");
  await save(maja, "Majas andra rubrik");
  const told = maja.locator(".error-summary");
  await told.waitFor();
  expect(await told.innerText()).toMatch(
    /Samir.*tagit över[^]*Vi har bytt pass/,
  );
  expect(await both(maja)).toMatch(/Majas andra rubrik[^]*Samirs rubrik/);
  expect(await maja.inputValue("[name=title]")).toBe("Majas andra rubrik");
  expect(await faultsOf(maja)).toEqual([]);

  const tab = await maja.context().newPage();
  await takeOver(tab, question);
  expect(await tab.inputValue("[name=title]")).toBe("Samirs rubrik");
  await tab.close();
  await maja.locator(".row-actions button[value=save]").first().click();
  await maja.getByText("Texten har ändrats på ett annat ställe").waitFor();
  expect(await both(maja)).toMatch(/Majas andra rubrik[^]*Samirs rubrik/);
  await maja.locator(".row-actions button[value=save]").first().click();
  await maja.locator(".error-summary").waitFor({ state: "detached" });
  await maja.reload();
  expect(await maja.inputValue("[name=title]")).toBe("Majas andra rubrik");
  await maja.context().close();
  await samir.context().close();
}, 120_000);

test("without script too, both texts are shown to who has lost a question", async () => {
  const maja = await colleague("maja", { script: false, width: 360 });
  const samir = await colleague("samir");
  const question = await takeFirst(maja);
  await takeOver(samir, question);
  await save(samir, "Samirs rubrik");
  await maja.fill("[name=title]", "Majas rubrik");
  await maja.locator("button[value=save]").last().click();
  const kept = await maja.locator("main").innerText();
  expect(await maja.inputValue("#kept-title")).toBe("Majas rubrik");
  expect(kept).toContain("Samirs rubrik");
  await maja.context().close();
  await samir.context().close();
}, 90_000);

test("pressing keys holds a question on, though there is nothing to save", async () => {
  const page = await colleague("maja");
  await takeFirst(page);
  await page.waitForLoadState("networkidle");
  // Six minutes later, by the browser's clock.
  await page.evaluate(() => {
    const now = Date.now.bind(Date);
    Date.now = () => now() + 6 * 60_000;
  });
  const asked = page.waitForRequest(
    (request) => request.postData()?.includes("intent=hold") ?? false,
  );
  await page.locator("[name=title]").focus();
  await page.keyboard.press("ArrowLeft");
  const answer = await (await asked).response();
  expect(answer?.status()).toBe(200);
  await page.context().close();
}, 60_000);

/** Says in the instance's file how questions are held, as its administrator does. */
async function hold(mode: "off" | "optional"): Promise<void> {
  const folder = mkdtempSync(path.join(tmpdir(), "fragaladan-hold-"));
  const text = readFileSync("scripts/demo/sundvik.json", "utf8");
  const file = JSON.parse(text) as { reviewMode: object };
  const reviewMode = { ...file.reviewMode, claim: mode };
  const changed = path.join(folder, "sundvik.json");
  writeFileSync(changed, JSON.stringify({ ...file, reviewMode }));
  command(server, "instance", "apply", changed);
  rmSync(folder, { recursive: true });
  // A running forum sees within a second that an instance has changed.
  await new Promise((done) => setTimeout(done, 1_000));
}

test("where a question may be read first, it is read and logged, and taken to write", async () => {
  await hold("optional");
  for (const width of [360, 1280]) {
    const page = await colleague("samir", { width });
    await page.goto(`${forum}/granska?ordning=clock`);
    await page
      .locator("tbody tr:has(button[value=claim]) a.open")
      .first()
      .click();
    await page.waitForURL(/\/granska\/fragor\//);
    await page.locator(".original").waitFor();
    expect(
      (await page.locator(".original").innerText()).length,
    ).toBeGreaterThan(40);
    expect(await page.locator("textarea").count()).toBe(0);
    expect(await faultsOf(page)).toEqual([]);
    await page.goto(`${forum}/granska/logg`);
    expect(await page.locator("tbody tr").first().innerText()).toContain(
      "Läste originalet",
    );
    await page.context().close();
  }
}, 90_000);

test("where nobody takes questions, opening is enough, and the one who saves late chooses with both texts in view", async () => {
  await hold("off");
  const maja = await colleague("maja");
  const samir = await colleague("samir");
  await maja.goto(`${forum}/granska?ordning=clock`);
  await maja.locator(`${publicLines} a.btn`).first().click();
  await maja.locator("textarea[name=question]").waitFor();
  await samir.goto(maja.url());
  await samir.locator("textarea[name=question]").waitFor();
  await save(samir, "Samirs rubrik");
  await save(maja, "Majas rubrik");
  await maja.getByText("Texten har ändrats på ett annat ställe").waitFor();
  expect(await both(maja)).toMatch(/Majas rubrik[^]*Samirs rubrik/);
  await maja.locator(".row-actions button[value=save]").first().click();
  await maja.locator(".error-summary").waitFor({ state: "detached" });
  await maja.context().close();
  await samir.context().close();
}, 90_000);
