import type { Browser, BrowserContext, Page } from "playwright-core";
import { afterAll, beforeAll, expect, test } from "vitest";
import { demoPassword } from "#scripts/demo/demo-staff.ts";
import { openChromium } from "#tests/support/chromium.ts";
import { signIn } from "#tests/support/desk.ts";
import {
  type ServerProcess,
  startServer,
} from "#tests/support/server-process.ts";
import { askAsResident } from "#tests/support/town-hall.ts";

const asked = `Hej! Jag heter Torvald Kvistgren-Öhrnstedt och är 47 år. Min son Elis, 9 år, går på Ekbackaskolan i Måsberga och min exfru Lena Marie (Lenas mamma heter Gunvor) jobbar på Sundviksverken.

Vi bor på Tallgatan 14 B, 123 45 Måsberga. Försäkringskasseersättningshandläggningsenhetensbeslutsmotivering kom den 14 mars 2025, och Elis, Lena, Åsa-Britt, Mohammed m.fl. har läst den.`;

let server: ServerProcess;
let browser: Browser;
let context: BrowserContext;
let forum: string;
let page: Page;

beforeAll(async () => {
  server = await startServer();
  browser = await openChromium();
  forum = `http://sundvik.localhost:${server.port}`;
  context = await browser.newContext();
  page = await context.newPage();
  await signIn(page, forum, "maja@sundvik.example", demoPassword);
  await askAsResident(browser, forum, asked);
  await page.goto(`${forum}/granska?ordning=clock`);
  await page.locator("tbody tr .btn").last().click();
  await page.locator(".mirror.live").first().waitFor();
});
afterAll(async () => {
  await browser.close();
  await server.stop();
  server.remove();
});

/** How many letters of the layer behind the text stand on another line than where nothing is marked, as in the field itself. */
const misplaced = () =>
  page.locator(".mirror:has(#question) .layer").evaluate((layer) => {
    const plain = layer.cloneNode(false) as HTMLElement;
    plain.textContent = layer.textContent;
    layer.after(plain);
    const topsIn = (place: Node) => {
      const walker = document.createTreeWalker(place, NodeFilter.SHOW_TEXT);
      const range = document.createRange();
      const tops: number[] = [];
      while (walker.nextNode()) {
        const { length } = walker.currentNode.textContent ?? "";
        for (let at = 0; at < length; at += 1) {
          range.setStart(walker.currentNode, at);
          range.setEnd(walker.currentNode, at + 1);
          tops.push(range.getBoundingClientRect().top);
        }
      }
      return tops;
    };
    const expected = topsIn(plain);
    const found = topsIn(layer).filter(
      (top, at) => Math.abs(top - (expected[at] ?? 0)) > 10,
    );
    plain.remove();
    return found.length;
  });

for (const width of [360, 1280, 1366, 1440, 1600, 1920])
  test(`at ${width} pixels each mark lies over its own word, and a long word stays within its pane`, async () => {
    await page.setViewportSize({ width, height: 900 });
    expect(await misplaced()).toBe(0);
    const field = await page.locator("#question").boundingBox();
    const pane = await page
      .locator("section:has(#question)")
      .first()
      .boundingBox();
    if (!field || !pane) throw new Error("no field");
    expect(field.x + field.width).toBeLessThanOrEqual(pane.x + pane.width);
    const { scroll, inner } = await page.evaluate(() => ({
      scroll: document.documentElement.scrollWidth,
      inner: innerWidth,
    }));
    expect(scroll).toBeLessThanOrEqual(inner);
  });

test("in colours of the reader's own the marks behind the text show through it", async () => {
  await page.emulateMedia({ forcedColors: "active" });
  const background = await page
    .locator("#question")
    .evaluate((field) => getComputedStyle(field).backgroundColor);
  const mark = await page
    .locator(".mirror:has(#question) .m")
    .first()
    .evaluate((words) => getComputedStyle(words).borderBlockEndColor);
  await page.emulateMedia({ forcedColors: "active", colorScheme: "dark" });
  const number = await page
    .locator("#original .m > sup")
    .first()
    .evaluate((sign) => {
      const { color, backgroundColor } = getComputedStyle(sign);
      return [color, backgroundColor];
    });
  await page.emulateMedia({ forcedColors: "none", colorScheme: "light" });
  expect(number).toEqual(["rgb(255, 255, 255)", "rgb(0, 0, 0)"]);
  expect(background).toBe("rgba(0, 0, 0, 0)");
  expect(mark).toBe("rgb(0, 0, 0)");
});

test("no page at the desk is taken apart by the browser and put together again by script", async () => {
  const errors: string[] = [];
  page.on("pageerror", (error) =>
    errors.push(`${page.url()} ${error.message}`),
  );
  await page.goto(`${forum}/granska`);
  const places = await page
    .locator("header a[href^='/granska'], .alarm-banner a")
    .evaluateAll((links) => links.map((link) => link.getAttribute("href")));
  for (const address of new Set([...places, "/granska/larm"])) {
    await page.goto(`${forum}${address}`);
    await page.waitForTimeout(150);
  }
  expect(errors).toEqual([]);
});
