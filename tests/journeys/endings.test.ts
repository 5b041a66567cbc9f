import { readFileSync } from "node:fs";
import type { Browser, Page } from "playwright-core";
import { afterAll, beforeAll, expect, test } from "vitest";
import { demoPassword } from "#scripts/demo/demo-staff.ts";
import { openChromium } from "#tests/support/chromium.ts";
import { decideAll, signIn } from "#tests/support/desk.ts";
import { ask } from "#tests/support/http.ts";
import { pageFaults } from "#tests/support/page-faults.ts";
import {
  type ServerProcess,
  startServer,
} from "#tests/support/server-process.ts";
import { askAsResident } from "#tests/support/town-hall.ts";

const host = "sundvik.localhost";
const asked =
  "Hej, jag undrar om barnbidraget räknas som inkomst. Min son Torvald går på Ekbackaskolan.";
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

async function atDesk(options: { javaScriptEnabled: boolean }): Promise<Page> {
  const viewport = { width: 1280, height: 900 };
  const page = await (
    await browser.newContext({ ...options, viewport })
  ).newPage();
  await signIn(page, forum, "maja@sundvik.example", demoPassword);
  return page;
}

/** Takes the question that came last, and gives the address of its desk. */
async function takeNewest(page: Page): Promise<string> {
  await page.goto(`${forum}/granska?ordning=clock`);
  await page.locator("tbody tr .btn").last().click();
  await page.waitForURL(/\/granska\/fragor\//);
  return page.url();
}

async function readByCode(code: string): Promise<Page> {
  const context = await browser.newContext({ javaScriptEnabled: false });
  const page = await context.newPage();
  await page.goto(`${forum}/min-kod`);
  await page.fill("[name=code]", code);
  await page.locator("main form .btn").first().click();
  return page;
}

test("a question is declined without script: nothing is lost on the way, and the asker reads why and where to turn", async () => {
  const code = await askAsResident(browser, forum, asked);
  const page = await atDesk({ javaScriptEnabled: false });
  await takeNewest(page);
  await page.fill("textarea[name=answer]", "Ett halvt svar");
  await page.locator("#ending-decline > summary").click();
  await page.fill("#decline-words", "Ring din handläggare.");
  // Nobody has looked for a child at risk yet, and no reason is chosen.
  await page.locator("#ending-decline button[value=decline]").click();
  expect(await page.locator(".error-summary").innerText()).toContain(
    "Välj ett skäl.",
  );
  expect(await page.inputValue("#decline-words")).toBe("Ring din handläggare.");
  await page.locator("label[for=decline-code-personal-case]").click();
  await page.locator("#ending-decline button[value=decline]").click();
  expect(await page.locator(".error-summary").innerText()).toContain(
    "om ett barn kan fara illa",
  );
  await page.locator("#barn [value=no-concern]").click();
  expect(await page.inputValue("#decline-words")).toBe("Ring din handläggare.");
  expect(await page.inputValue("textarea[name=answer]")).toBe("Ett halvt svar");
  await page.locator("#ending-decline button[value=decline]").click();
  expect(await page.locator(".read-through").innerText()).toContain("112");
  await page.locator("button[name=end]").click();
  await page.waitForURL(/klart=declined/);
  const asker = await readByCode(code);
  const words = await asker.locator("main").innerText();
  for (const part of [
    ...["Vi kan inte svara på frågan", "Ring din handläggare."],
    ...["040-628 04 10", "112", "116 111"],
  ])
    expect(words).toContain(part);
  // It can be opened again by writing.
  await asker.fill("textarea[name=text]", "Men jag har ingen handläggare.");
  await asker.locator("button[value=write]").click();
  expect(await asker.locator("main").innerText()).toContain(
    "Vi har fått din fråga",
  );
  await asker.context().close();
  await page.context().close();
}, 120_000);

test("a question is answered with a link by keyboard: one key for the child, a search in Swedish, and the asker finds link and words", async () => {
  const code = await askAsResident(browser, forum, asked);
  const page = await atDesk({ javaScriptEnabled: true });
  const errors: string[] = [];
  page.on("pageerror", (error) => errors.push(error.message));
  await takeNewest(page);
  await decideAll(page);
  // Deciding the last finding leads to the child; a digit too many answers nothing.
  await page.waitForFunction(
    () => document.activeElement?.closest("#barn") !== null,
  );
  await page.keyboard.press("1");
  expect(await page.locator("#barn [aria-pressed=true]").count()).toBe(0);
  await page.keyboard.press("n");
  await page.locator("#barn [aria-pressed=true]").waitFor();
  await page.locator("#ending-link > summary").focus();
  await page.keyboard.press("Enter");
  await page.locator("#link-q").focus();
  await page.keyboard.type("barnbidragets inkomster");
  const hit = page.locator("#link-thread input").first();
  await hit.waitFor();
  await page.waitForFunction(
    () => document.querySelectorAll("#link-thread input").length === 1,
  );
  await hit.focus();
  await page.keyboard.press("Space");
  await page.locator("#link-words").focus();
  await page.keyboard.type("Läs det här. Prata med Torvald också.");
  await page.keyboard.press("Control+Enter");
  await page.locator(".read-through").waitFor();
  expect(await page.locator(".notice.wrong").innerText()).toContain("Torvald");
  expect(await pageFaults(page)).toEqual([]);
  await page.keyboard.press("Escape");
  await page.fill("#link-words", "Läs det här, det gäller dig också.");
  await page.locator("#link-words").focus();
  await page.keyboard.press("Control+Enter");
  await page.locator(".read-through").waitFor();
  expect(await page.locator(".notice.wrong").count()).toBe(0);
  await page.keyboard.press("Control+Enter");
  await page.waitForURL(/klart=linked/);
  expect(errors).toEqual([]);
  const asker = await readByCode(code);
  expect(await asker.locator("main").innerText()).toContain(
    "det gäller dig också",
  );
  await asker.locator("main a[href^='/fragor/']").click();
  expect(await asker.locator("h1").innerText()).toContain("barnbidraget");
  await asker.context().close();
  await page.context().close();
}, 120_000);

test("what is handed over is a file of text that nothing keeps, and only with a reason", async () => {
  await askAsResident(browser, forum, asked);
  const page = await atDesk({ javaScriptEnabled: false });
  const desk = await takeNewest(page);
  await page.goto(`${desk}/underlag`);
  await page.locator("main form .btn").click();
  expect(await page.locator(".error-summary").innerText()).toContain(
    "Skriv varför",
  );
  await page.fill("#reason", "Orosanmälan");
  const answered = page.waitForResponse(/\/underlag\/fil$/);
  const saved = page.waitForEvent("download");
  await page.locator("main form .btn").click();
  const headers = (await answered).headers();
  expect([headers["cache-control"], headers["content-type"]]).toEqual([
    "no-store",
    "text/plain; charset=utf-8",
  ]);
  const text = readFileSync(await (await saved).path(), "utf8");
  for (const part of [asked, "Vi vet inte vem som frågade", "Orosanmälan"])
    expect(text).toContain(part);
  // Asked for by its address alone the file is not made.
  const cookies = await page.context().cookies();
  const cookie = cookies
    .map(({ name, value }) => `${name}=${value}`)
    .join("; ");
  const bare = await ask(server.port, {
    host,
    path: `${new URL(desk).pathname}/underlag/fil`,
    headers: { cookie },
  });
  expect([bare.status, bare.text.includes("Torvald")]).toEqual([302, false]);
  await page.goto(`${forum}/granska/logg`);
  const log = await page.locator("main").innerText();
  expect(log).toContain("Lämnade ut underlag");
  expect(log).not.toContain("Torvald");
  await page.context().close();
}, 120_000);
