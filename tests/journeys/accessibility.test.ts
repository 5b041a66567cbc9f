import type { Browser, Page } from "playwright-core";
import { afterAll, beforeAll, expect, test } from "vitest";
import { deskPages, publicPages } from "../../remix.config.js";
import { demoPassword } from "#scripts/demo/demo-staff.ts";
import { openChromium, openVisitor } from "#tests/support/chromium.ts";
import { signIn } from "#tests/support/desk.ts";
import { faultsOf } from "#tests/support/faults-of.ts";
import { openWithCode, press } from "#tests/support/dialogue-pages.ts";
import { ask } from "#tests/support/http.ts";
import {
  type ServerProcess,
  startServer,
} from "#tests/support/server-process.ts";

let server: ServerProcess;
let browser: Browser;

beforeAll(async () => {
  // With a mail server said, so that the page of a code offers to tell by e-mail.
  server = await startServer({
    environment: { SMTP_URL: "smtp://127.0.0.1:1", MAIL_FROM: "a@example.com" },
  });
  browser = await openChromium();
});
afterAll(async () => {
  await browser.close();
  await server.stop();
  server.remove();
});

/** Every page of the site map that residents and readers reach, and one that is not there. */
async function pagesOf(host: string): Promise<string[]> {
  const home = await ask(server.port, { host, path: "/" });
  const first = (shape: RegExp) => shape.exec(home.text)?.[1] ?? "";
  const threadId = first(/\/fragor\/([0-9a-z]{26})/);
  const topicId = first(/\/amnen\/([a-z0-9-]+)/);
  const pages = publicPages.map((page) =>
    page.path.replace(":threadId", threadId).replace(":topicId", topicId),
  );
  return [...pages, "/finns-inte"];
}

// The other brand has other colours and words, which one width shows as well as two.
for (const [instance, width] of [
  ["sundvik", 360],
  ["sundvik", 1280],
  ["norrfors", 1280],
] as const) {
  test(`every page for residents of ${instance} is without fault at ${width} pixels, and asks nobody else`, async () => {
    const host = `${instance}.localhost`;
    const forum = `http://${host}:${server.port}`;
    const viewport = { width, height: 900 };
    const visitor = await openVisitor(browser, { forum, viewport });
    const page = await visitor.context.newPage();
    const faults: string[] = [];
    for (const address of await pagesOf(host)) {
      await page.goto(forum + address);
      for (const fault of await faultsOf(page))
        faults.push(`${address} ${fault}`);
    }
    expect(faults).toEqual([]);
    expect(visitor.strangers).toEqual([]);
    expect(await visitor.context.cookies()).toEqual([]);
    await visitor.context.close();
  }, 120_000);
}

test("asking, looking, the receipt and the page of a code are without fault, and leave nothing in the browser", async () => {
  const forum = `http://sundvik.localhost:${server.port}`;
  const viewport = { width: 360, height: 800 };
  const { context } = await openVisitor(browser, { forum, viewport });
  const page = await context.newPage();
  const faults: string[] = [];
  await page.goto(`${forum}/stall-en-fraga`);
  await page.locator("button[value=check]").click();
  faults.push(...(await faultsOf(page)));
  await page.fill(
    "textarea[name=text]",
    "Hej, min son Torvald Kvistgren går på Ekbackaskolan. Ring 070-174 06 33.",
  );
  await page.locator("label[for=wish-public]").click();
  await page.locator("button[value=check]").click();
  expect(await page.locator(".note mark, .note .m").count()).toBeGreaterThan(2);
  faults.push(...(await faultsOf(page)));
  await page.locator("button[value=send]").click();
  await page.locator(".code").waitFor();
  faults.push(...(await faultsOf(page)));
  const code = await page.locator(".code").innerText();
  await openWithCode(page, forum, code);
  await page.locator("details:has(#email) > summary").click();
  faults.push(...(await faultsOf(page)));
  for (const intent of ["write", "notice", "withdraw", "withdraw-surely"]) {
    if (intent === "notice")
      await page.locator("details:has(#email) > summary").click();
    await press(page, intent);
    faults.push(...(await faultsOf(page)));
  }
  expect(faults).toEqual([]);
  const kept = await page.evaluate(async () => ({
    local: localStorage.length,
    session: sessionStorage.length,
    databases: (await indexedDB.databases()).length,
    caches: (await caches.keys()).length,
  }));
  expect(kept).toEqual({ local: 0, session: 0, databases: 0, caches: 0 });
  expect(await context.cookies()).toEqual([]);
  await context.close();
}, 120_000);

test("replying, looking, the receipt and what became of it are without fault", async () => {
  const host = "sundvik.localhost";
  const forum = `http://${host}:${server.port}`;
  const viewport = { width: 360, height: 800 };
  const { context } = await openVisitor(browser, { forum, viewport });
  const page = await context.newPage();
  const faults: string[] = [];
  const look = async () => faults.push(...(await faultsOf(page)));
  const thread = (await pagesOf(host)).find((address) =>
    address.startsWith("/fragor/"),
  );
  await page.goto(`${forum}${thread ?? ""}`);
  await page.locator("button[value=check]").click();
  await look();
  await page.fill("textarea[name=text]", "Ring Torvald på 070-174 06 33.");
  await page.locator("label[for=som-resident]").click();
  await page.locator("button[value=check]").click();
  await look();
  await page.locator("button[value=send]").click();
  await look();
  const code = await page.locator(".code").innerText();
  await page.goto(`${forum}/min-kod`);
  await page.fill("[name=code]", code);
  await page.locator("button[value=open]").click();
  await look();
  expect(faults).toEqual([]);
  expect(await context.cookies()).toEqual([]);
  await context.close();
}, 60_000);

test("the first stop of the keyboard is the way out, the second leads past the menu", async () => {
  const page = await browser.newPage();
  await page.goto(`http://sundvik.localhost:${server.port}/`);
  const stops: string[] = [];
  for (let stop = 0; stop < 2; stop += 1) {
    await page.keyboard.press("Tab");
    stops.push(
      await page.evaluate(
        () => document.activeElement?.getAttribute("href") ?? "",
      ),
    );
  }
  expect(stops).toEqual(["/lamna", "#innehall"]);
  await page.close();
});

/** A concern about a child with its guide, every other ending folded out, and one of them shown as the asker reads it. */
async function openEveryEnding(page: Page): Promise<void> {
  // The keys are shown once the page's script runs.
  await page.locator("#barn kbd").first().waitFor();
  await page.locator("#barn [value=concern-unknown]").click();
  await page.locator("#barn-guide").waitFor();
  // The menu last: open, it lies over the top of the page.
  for (const place of ["main", "header"])
    for (const summary of await page
      .locator(`${place} details > summary`)
      .all())
      if (await summary.isVisible()) await summary.click();
  await page.fill("#link-q", "barn");
  await page.locator("#link-thread input").first().waitFor();
}

for (const width of [360, 1280]) {
  test(`every page for staff is without fault at ${width} pixels`, async () => {
    const forum = `http://norrfors.localhost:${server.port}`;
    const viewport = { width, height: 900 };
    const { context } = await openVisitor(browser, { forum, viewport });
    const page = await context.newPage();
    const faults: string[] = [];
    const look = async () => {
      for (const fault of await faultsOf(page))
        faults.push(`${page.url()} ${fault}`);
    };
    await page.goto(`${forum}/konto/logga-in`);
    await look();
    const colleague = width === 360 ? "maja" : "samir";
    await signIn(page, forum, `${colleague}@norrfors.example`, demoPassword);
    await look();
    await page.locator("tbody tr .btn:not(.plain)").last().click();
    await page.waitForURL(/\/granska\/fragor\//);
    await page.locator("textarea[name=answer]").waitFor();
    await look();
    const question = new URL(page.url()).pathname.replace("/granska", "");
    await openEveryEnding(page);
    await look();
    for (const address of [
      ...deskPages.map((each) => each.path).filter((each) => !/:/.test(each)),
      `/granska${question}/underlag?fel=reason-required`,
      `/granska${question}/livlina`,
    ]) {
      await page.goto(forum + address);
      await look();
    }
    await page.goto(`${forum}/granska/ovning`);
    await page.locator("main a[href^='/granska/ovning/']").first().click();
    await page.waitForURL(/\/granska\/ovning\/.+/);
    await look();
    await page.goto(`${forum}/granska/tradar`);
    await page.locator("main a[href^='/granska/tradar/']").first().click();
    await page.waitForURL(/\/granska\/tradar\/.+/);
    await look();
    await page.locator("button[value=start]").click();
    await page.waitForURL(/\/granska\/fragor\//);
    await page.locator("textarea[name=question]").waitFor();
    await look();
    await page.locator("button[value=discard]").click();
    await page.waitForURL(/klart=dropped/);
    expect(faults).toEqual([]);
    await context.close();
  }, 120_000);
}
