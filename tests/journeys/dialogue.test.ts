import type { Browser, BrowserContext, Page } from "playwright-core";
import { afterAll, beforeAll, expect, test } from "vitest";
import { openChromium } from "#tests/support/chromium.ts";
import {
  answerFirst,
  checkForChild,
  decideAll,
  settled,
  signIn,
} from "#tests/support/desk.ts";
import { openWithCode, press } from "#tests/support/dialogue-pages.ts";
import { faultsOf } from "#tests/support/faults-of.ts";
import { ask } from "#tests/support/http.ts";
import {
  type ServerProcess,
  startServer,
} from "#tests/support/server-process.ts";
import { askAsResident, command, welcome } from "#tests/support/town-hall.ts";

const host = "norrfors.localhost";
const password = "ett långt lösenord";
const secret =
  "Jag är den enda hovslagaren i Norrfors. Kan jag få hjälp med hyran?";
const objection = "Det finns bara en som skor hästar här. Ta bort yrket.";

let server: ServerProcess;
let browser: Browser;
let forum: string;
let resident: BrowserContext;
let page: Page;
let code: string;

beforeAll(async () => {
  server = await startServer({ demo: false });
  browser = await openChromium();
  forum = `http://${host}:${server.port}`;
  const applied = command(
    ...([server, "instance", "apply", "scripts/demo/norrfors.json"] as const),
    ...(["--administrator", "asa@norrfors.example"] as const),
  );
  const invited = command(
    ...([server, "create-person", "norrfors"] as const),
    ...(["bo@norrfors.example", "Bo Ek"] as const),
  );
  const [first = "", second = ""] = [applied, invited].map(
    (output) => /http:\S+/.exec(output)?.[0],
  );
  await welcome(browser, first, { name: "Åsa Lind", password });
  await welcome(browser, second, { name: "Bo Ek", password });
  resident = await browser.newContext({ javaScriptEnabled: false });
  page = await resident.newPage();
});
afterAll(async () => {
  await browser.close();
  await server.stop();
  server.remove();
});

/** Holds that a page as it stands is without fault on a small screen and a large one. */
async function expectNoFault(page: Page): Promise<void> {
  for (const width of [360, 1280]) {
    await page.setViewportSize({ width, height: 900 });
    expect(await faultsOf(page)).toEqual([]);
  }
}

/** Looks at the page of the code, and at what the buttons lead to, where scripts can run: the check is one. */
async function lookAt(...intents: string[]): Promise<void> {
  const context = await browser.newContext();
  const eyes = await context.newPage();
  await openWithCode(eyes, forum, code);
  await expectNoFault(eyes);
  for (const intent of intents) {
    await openWithCode(eyes, forum, code);
    const folded = eyes.locator(
      `details:has(button[value=${intent}]) > summary`,
    );
    if ((await folded.count()) > 0) await folded.click();
    await press(eyes, intent);
    await expectNoFault(eyes);
  }
  await context.close();
}

async function atDesk(name: string, does: (page: Page) => Promise<void>) {
  const context = await browser.newContext();
  const desk = await context.newPage();
  await signIn(desk, forum, `${name}@norrfors.example`, password);
  await does(desk);
  await context.close();
}

const approveAsBo = () =>
  atDesk("bo", async (desk) => {
    await desk.goto(`${forum}/granska/andra-lasning`);
    await desk
      .locator("main a[href^='/granska/andra-lasning/']")
      .first()
      .click();
    await desk.locator("button[value=approve]").click();
    await desk.waitForURL(/klart=approved/);
  });

const homePage = async () => (await ask(server.port, { host, path: "/" })).text;

test("a question is asked and answered, and a colleague approves it without publishing", async () => {
  code = await askAsResident(browser, forum, secret);
  await openWithCode(page, forum, code);
  expect(await page.locator("h1").innerText()).toBe("Vi har fått din fråga");
  await atDesk("asa", async (desk) => {
    await answerFirst(desk, forum, []);
  });
  await approveAsBo();
  await atDesk("bo", async (desk) => {
    await desk.goto(`${forum}/granska/andra-lasning`);
    expect(await desk.locator("main").innerText()).toContain(
      "Publiceras tidigast",
    );
    await desk
      .locator("main a[href^='/granska/andra-lasning/']")
      .first()
      .click();
    await desk.locator("button[value=return]").waitFor();
    expect(await desk.locator("button[value=publish]").count()).toBe(0);
    await expectNoFault(desk);
  });
  expect(await homePage()).not.toContain("/fragor/");
}, 120_000);

test("the asker reads the text before everybody else, and an empty objection is asked for again", async () => {
  await openWithCode(page, forum, code);
  expect(await page.locator(".preview").innerText()).toContain(
    "Ring oss, så hjälps vi åt.",
  );
  const yes = await page.locator("button[value=agree]").boundingBox();
  expect(yes?.height).toBeGreaterThanOrEqual(44);
  await lookAt("object", "keep-private");
  await press(page, "object");
  expect(await page.locator(".error-summary").innerText()).toContain("tom");
  await page.fill("#objection", objection);
  await press(page, "object");
  expect(await page.locator("[role=status]").innerText()).toContain(
    "Inget publiceras",
  );
  await lookAt();
  expect(await page.locator("h1").innerText()).toBe(
    "En socionom skriver svaret",
  );
}, 120_000);

test("the one who wrote it has the objection on top, changes the text, and a colleague reads it again", async () => {
  await atDesk("asa", async (desk) => {
    await desk.goto(`${forum}/granska?visa=mine`);
    await desk.locator("main a[href^='/granska/fragor/']").first().click();
    expect(await desk.locator(".objection").innerText()).toContain(objection);
    await expectNoFault(desk);
    await desk.locator(".finds.live").waitFor();
    await desk.fill("[name=question]", "Kan jag få hjälp med hyran?");
    await desk.keyboard.press("Control+s");
    await settled(desk);
    await decideAll(desk);
    // What the asker has written since is looked at for a child too.
    await checkForChild(desk);
    await desk.locator("button[value=read]").click();
    await desk.locator(".read-through").waitFor();
    await desk.locator("button[value=send]").click();
    await desk.waitForURL(/\/granska(\?.*)?$/);
  });
  await approveAsBo();
  await openWithCode(page, forum, code);
  const preview = await page.locator(".preview").innerText();
  expect(preview).toContain("Kan jag få hjälp med hyran?");
  expect(preview).not.toContain("hovslagare");
}, 120_000);

test("with a yes it is published without anybody at the desk, and only then public", async () => {
  expect(await homePage()).not.toContain("/fragor/");
  const late = await resident.newPage();
  await openWithCode(late, forum, code);
  await press(page, "agree");
  expect(await page.locator("[role=status]").innerText()).toContain("Tack");
  // What is published on the clock comes on its own.
  await expect
    .poll(homePage, { timeout: 60_000, interval: 250 })
    .toContain("/fragor/");
  expect(await homePage()).not.toContain("hovslagare");
  await openWithCode(page, forum, code);
  expect(await page.locator("main").innerText()).toContain(
    "Din fråga har fått svar",
  );
  // What is said of the text too late is given back, not dropped.
  await late.fill("#objection", objection);
  await press(late, "object");
  expect(await late.locator(".error-summary").innerText()).toContain(
    "Vi har inte fått din invändning",
  );
  expect(await late.locator(".head .note").innerText()).toBe(objection);
  await late.close();
}, 120_000);

test("the asker says if it helped, and changes it", async () => {
  await page.locator("label[for=right-thing-yes]").click();
  await page.locator("label[for=helped-no]").click();
  await press(page, "feedback");
  expect(await page.locator("#helped-no").isChecked()).toBe(true);
  await page.locator("label[for=helped-partly]").click();
  await press(page, "feedback");
  expect(await page.locator("#helped-partly").isChecked()).toBe(true);
});

test("the asker asks for something to be taken away, and is told what cannot be undone", async () => {
  await page.locator("details:has(button[value=removal]) > summary").click();
  await press(page, "removal");
  expect(await page.locator(".error-summary").innerText()).toContain("Välj");
  await lookAt("removal", "feedback");
  await page.locator("label[for=part-answer]").click();
  await page.fill("#removal", "Sista meningen pekar ut mig.");
  expect(
    await page.locator("details:has(button[value=removal])").innerText(),
  ).toContain("skärmbild");
  await press(page, "removal");
  expect(await page.locator("main").innerText()).toContain(
    "Du har bett oss ta bort något",
  );
  await lookAt();
}, 120_000);

test("all of it left no cookie, and neither the code nor a word in any address", async () => {
  expect(await resident.cookies()).toEqual([]);
  expect(page.url()).toBe(`${forum}/min-kod`);
  expect(server.output()).not.toContain("hovslagare");
});
