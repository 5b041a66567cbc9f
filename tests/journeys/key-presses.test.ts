import type { Browser, Page } from "playwright-core";
import { afterAll, beforeAll, expect, test } from "vitest";
import { demoPassword } from "#scripts/demo/demo-staff.ts";
import { openChromium } from "#tests/support/chromium.ts";
import { settled, signIn } from "#tests/support/desk.ts";
import {
  type ServerProcess,
  startServer,
} from "#tests/support/server-process.ts";
import { askAsResident } from "#tests/support/town-hall.ts";

const host = "sundvik.localhost";
/** Fewer than 25, from the opened question to the colleague's desk. */
const most = 24;
const asked = [
  "Hej, jag heter Torvald Kvistgren och bor på Ekbacksvägen 14.",
  "Mitt nummer är 070-174 06 05 och jag har mejl torvald@exempel.example.",
  "Min dotter Ingalill går på Ekbackaskolan.",
  "Mitt personnummer är 19850312-2384 och min granne heter Gunborg Lövstig.",
  "Räknas barnbidraget som inkomst?",
].join("\n\n");

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

/** The queue's last question, opened but not yet taken. */
async function openQuestion(): Promise<Page> {
  await askAsResident(browser, forum, asked);
  const viewport = { width: 1280, height: 900 };
  const page = await (await browser.newContext({ viewport })).newPage();
  await signIn(page, forum, "maja@sundvik.example", demoPassword);
  await page.goto(`${forum}/granska?ordning=clock`);
  const last = page.locator("tbody tr .open").last();
  await page.goto(`${forum}${await last.getAttribute("href")}`);
  return page;
}

/** A keyboard that counts: every key that goes down, a chord as all of its keys; the letters of a sentence not at all. */
function countingKeyboard(page: Page) {
  const pressed: string[] = [];
  return {
    pressed,
    press: async (...keys: string[]) => {
      for (const key of keys) {
        pressed.push(...key.split("+"));
        await page.keyboard.press(key);
      }
    },
    write: (words: string) => page.keyboard.insertText(words),
  };
}

const expectFocusOn = (page: Page, place: string) =>
  page.waitForFunction(
    (selector) => document.activeElement?.matches(selector) === true,
    place,
  );

test(`a question with eight findings is taken, cleared, answered and sent on with the keyboard alone in at most ${most} presses`, async () => {
  const page = await openQuestion();
  const { press, write, pressed } = countingKeyboard(page);
  // Past the menu, and take the question.
  await press("Tab", "Enter", "Tab");
  await expectFocusOn(page, "button[value=claim]");
  await press("Enter");
  await page.locator(".finds.live").waitFor();
  expect(await page.locator(".finds > li").count()).toBe(8);
  await press("Escape");
  await expectFocusOn(page, "#finding-1");
  for (let decided = 1; decided <= 8; decided += 1) {
    await press("1");
    const next = decided < 8 ? `#finding-${decided + 1}` : "#barn *";
    await expectFocusOn(page, next);
    await settled(page);
  }
  await press("n");
  await expectFocusOn(page, "#title");
  await write("Räknas barnbidraget som inkomst?");
  await press("Tab", "e", "Tab");
  await expectFocusOn(page, "#shortAnswer");
  await write("Ja, barnbidraget räknas som inkomst.");
  await press("Tab", "Tab");
  await expectFocusOn(page, "#answer");
  await write("Barnbidraget räknas med när du söker försörjningsstöd.");
  await press("Control+Enter");
  await page.locator(".read-through").waitFor();
  const whole = await page.locator(".read-through").innerText();
  for (const hidden of ["Torvald", "070-174", "Ingalill", "Gunborg"])
    expect(whole).not.toContain(hidden);
  await press("Control+Enter");
  await page.waitForURL(/\/granska(\?.*)?$/);
  console.log(`${pressed.length} key presses: ${pressed.join(" ")}`);
  expect(pressed.length).toBeLessThanOrEqual(most);
  await page.context().close();
}, 180_000);
