import type { Browser, BrowserContext, Page } from "playwright-core";
import { afterAll, beforeAll, expect, test } from "vitest";
import { demoPassword } from "#scripts/demo/demo-staff.ts";
import { openChromium } from "#tests/support/chromium.ts";
import { settled, signIn } from "#tests/support/desk.ts";
import {
  type ServerProcess,
  startServer,
} from "#tests/support/server-process.ts";
import { askAsResident } from "#tests/support/town-hall.ts";

let server: ServerProcess;
let browser: Browser;
let desk: BrowserContext;
let forum: string;

beforeAll(async () => {
  server = await startServer();
  browser = await openChromium();
  forum = `http://sundvik.localhost:${server.port}`;
  const viewport = { width: 1280, height: 900 };
  desk = await browser.newContext({ viewport });
  const page = await desk.newPage();
  await signIn(page, forum, "maja@sundvik.example", demoPassword);
});
afterAll(async () => {
  await browser.close();
  await server.stop();
  server.remove();
});

/** The question just asked, open at the desk of the reviewer who has taken it. */
async function atDesk(asked: string): Promise<Page> {
  await askAsResident(browser, forum, asked);
  const page = await desk.newPage();
  await page.goto(`${forum}/granska?ordning=clock`);
  const last = page.locator("tbody tr .open").last();
  await page.goto(`${forum}${await last.getAttribute("href")}`);
  await page.locator("button[value=claim]").click();
  await page.locator(".finds.live").waitFor();
  return page;
}

const heightOf = (page: Page, place: string): Promise<number> =>
  page
    .locator(place)
    .first()
    .evaluate((mark) => mark.getBoundingClientRect().height);

test("what has been decided keeps its place in the line, in the original and in the list", async () => {
  const page = await atDesk("Min bror Kalle dricker, och Jimmy Brandt med.");
  const open = await heightOf(page, "#original .m");
  const tag = await heightOf(page, ".finds .tier");
  await page.keyboard.press("Escape");
  await page.keyboard.press("1");
  await settled(page);
  await page.locator("#original .m.done").waitFor();
  expect(await heightOf(page, "#original .m.done")).toBeLessThanOrEqual(open);
  expect(await heightOf(page, ".finds .tier.done")).toBeLessThanOrEqual(
    tag + 2,
  );
});
