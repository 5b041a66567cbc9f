import path from "node:path";
import type { Browser, Page } from "playwright-core";
import { afterAll, beforeAll, expect, test } from "vitest";
import { demoPassword } from "#scripts/demo/demo-staff.ts";
import { openDatabase } from "#db/connection.server.ts";
import { openChromium, openVisitor } from "#tests/support/chromium.ts";
import { signIn } from "#tests/support/desk.ts";
import { faultsOf } from "#tests/support/faults-of.ts";
import { fillQueue } from "#tests/support/fill-queue.ts";
import {
  type ServerProcess,
  startServer,
} from "#tests/support/server-process.ts";

const longName = "Hedersrelaterat våld, kontroll och tvång i nära relationer";
let server: ServerProcess;
let browser: Browser;
let forum: string;

beforeAll(async () => {
  server = await startServer();
  browser = await openChromium();
  forum = `http://sundvik.localhost:${server.port}`;
  const file = path.join(server.folder, "data", "fragaladan.db");
  const db = openDatabase({ file });
  await fillQueue(db, "sundvik", 60, 500);
  await db
    .updateTable("topic")
    .set({ name: longName })
    .where("instance_id", "=", "sundvik")
    .where("id", "=", "familj")
    .execute();
  await db.destroy();
});
afterAll(async () => {
  await browser.close();
  await server.stop();
  server.remove();
});

async function atQueue(width: number, script: boolean): Promise<Page> {
  const viewport = { width, height: 900 };
  const { context } = await openVisitor(browser, {
    ...{ forum, viewport, javaScriptEnabled: script },
  });
  const page = await context.newPage();
  await signIn(page, forum, "maja@sundvik.example", demoPassword);
  return page;
}

const numbers = (page: Page) => page.locator("tbody a.open").allInnerTexts();

for (const width of [360, 1280])
  test(`the queue is without fault at ${width} pixels: long, narrowed, empty, wrong and waiting for the asker`, async () => {
    const page = await atQueue(width, true);
    const faults: string[] = [];
    const look = async () => {
      for (const fault of await faultsOf(page))
        faults.push(`${page.url()} ${fault}`);
    };
    await page.reload();
    await look();
    for (const search of [
      "risk=elevated&sprak=not-sv",
      "sprak=pl",
      "visa=paused",
    ]) {
      await page.goto(`${forum}/granska?${search}`);
      await look();
    }
    await page.goto(`${forum}/granska`);
    await page.locator(".bulk summary").click();
    await page.locator(".bulk button").click();
    await page.locator(".error-summary").waitFor();
    await look();
    expect(faults).toEqual([]);
    await page.context().close();
  }, 120_000);

test("without script the queue is narrowed, ordered and read page by page", async () => {
  const page = await atQueue(360, false);
  await page.selectOption("[name=sprak]", "en");
  await page.selectOption("[name=ordning]", "clock");
  await page.locator(".filters button").click();
  expect(page.url()).toContain("sprak=en");
  expect(await page.locator("tbody tr").count()).toBeGreaterThan(3);
  for (const tags of await page.locator("tbody .line-tags").allInnerTexts())
    expect(tags).toContain("Engelska");
  await page.goto(`${forum}/granska`);
  const first = await numbers(page);
  await page.getByText("Visa fler").click();
  const second = await numbers(page);
  expect([first.length, second.length > 0]).toEqual([50, true]);
  expect(second.filter((number) => first.includes(number))).toEqual([]);
  await page.getByText("Till början av kön").click();
  expect(await numbers(page)).toEqual(first);
  await page.context().close();
}, 60_000);

test("without script many are put aside at once, in the part of the queue one was looking at", async () => {
  const page = await atQueue(1280, false);
  await page.goto(`${forum}/granska?sprak=en&risk=none`);
  const before = await numbers(page);
  const marks = page.locator(".line-mark input");
  await marks.nth(0).check();
  await marks.nth(1).check();
  await page.locator(".bulk summary").click();
  await page.locator(".bulk button").click();
  await page.waitForURL(/klart=spam-many/);
  expect(page.url()).toContain("sprak=en");
  expect(await page.locator("[role=status].notice").innerText()).toContain(
    "lagda som skräp",
  );
  expect(await numbers(page)).toEqual(before.slice(2));
  await page.context().close();
}, 60_000);
