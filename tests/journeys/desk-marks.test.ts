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
  await page.locator(".mirror.live").first().waitFor();
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

const arabic =
  "مرحبا، اسمي فاطمة وأعيش في سوندفيك مع أطفالي الثلاثة. زوجي أحمد يضربني ويهددني بأنه سيأخذ الأطفال.";

test("in a question from right to left each mark lies over its own word", async () => {
  const page = await atDesk(arabic);
  const gap = await page.locator(".mirror:has(#question)").evaluate((field) => {
    const layer = field.querySelector(".layer");
    const first = layer?.querySelector(".m");
    if (!layer || !first) return null;
    const { paddingRight, borderRightWidth } = getComputedStyle(layer);
    const edge =
      layer.getBoundingClientRect().right -
      parseFloat(paddingRight) -
      parseFloat(borderRightWidth);
    return Math.abs(edge - first.getBoundingClientRect().right);
  });
  expect(gap).toBeLessThan(2);
});

test("a language the checker cannot read is said before the list, and its words are called perhaps names", async () => {
  const page = await atDesk(arabic);
  const pane = page.locator("#findings");
  const words = await pane.innerText();
  expect(words).toContain("arabiska");
  expect(words.indexOf("arabiska")).toBeLessThan(words.indexOf("kanske"));
  const sure = await pane.locator(".finds .tier.must").count();
  const guessed = await pane.locator(".finds .tier.judge").count();
  expect(sure).toBeLessThan(guessed / 4);
});

test("a question no program could read is not said to be without risk, and any question can be called acute", async () => {
  const page = await atDesk(arabic);
  await page.locator(".bar .badge", { hasText: "inte läst" }).waitFor();
  await page.selectOption("#riskTo", "acute");
  await page.fill("#riskReason", "Någon slår den som skriver");
  await page.locator("button[value=risk]").click();
  await page.locator(".bar .badge.acute").waitFor();
  await page.goto(`${forum}/granska?ordning=clock`);
  const unread = page.locator("tbody tr", { hasText: "Arabiska" });
  await unread.locator(".badge", { hasText: "Inte läst" }).first().waitFor();
});

test("somebody who can read the language and sees no risk is believed, at the desk and in the queue", async () => {
  const page = await atDesk(arabic.replace("يضربني", "يكلمني"));
  await page.fill("#riskReason", "Läst av kollega som kan arabiska");
  await page.locator("button[value=risk]").click();
  await page.locator(".bar .badge.none", { hasText: /^Ingen/u }).waitFor();
  await page.goto(`${forum}/granska?ordning=clock`);
  const line = page.locator("tbody tr", { hasText: "Arabiska" }).last();
  expect(await line.locator(".badge").first().innerText()).toBe("Ingen");
});

test("how urgent a question is can be changed where the program found nothing", async () => {
  const page = await atDesk("Räknas barnbidraget som inkomst?");
  await page.locator(".bar .badge.none").waitFor();
  await page.locator(".triage summary").click();
  await page.selectOption("#riskTo", "elevated");
  await page.fill("#riskReason", "Läser mellan raderna");
  await page.keyboard.press("Enter");
  await page.locator(".bar .badge.elevated").waitFor();
  // The desk goes on: what is written after is saved.
  await page.fill("[name=title]", "Räknas barnbidraget?");
  await page.keyboard.press("Control+s");
  await page.getByText(/^Sparad /u).waitFor();
});

test("part of a word, selected in the text, is replaced with the keyboard alone", async () => {
  const page = await atDesk("Jag bor i Ekbackahuset. Hur gör jag?");
  const text = page.locator("textarea[name=question]");
  await text.evaluate((field: HTMLTextAreaElement) => {
    const at = field.value.indexOf("Ekbacka");
    field.focus();
    field.setSelectionRange(at, at + "Ekbacka".length);
  });
  await page.keyboard.press("Escape");
  await page.keyboard.press("m");
  await page.keyboard.type("hyres");
  await page.keyboard.press("Enter");
  await settled(page);
  await page.locator("#manual-surface:empty").waitFor({ state: "attached" });
  expect(await text.inputValue()).toBe("Jag bor i hyreshuset. Hur gör jag?");
});

/** Selects words in a field as a mouse would: they stay selected there when the focus leaves. */
const selectIn = (page: Page, field: string, words: string) =>
  page.locator(field).evaluate((place, sought) => {
    const text = place as HTMLTextAreaElement;
    const at = text.value.indexOf(sought);
    text.focus();
    text.setSelectionRange(at, at + sought.length);
  }, words);

test("words selected with the mouse stand in the field for marking by hand when it is opened with the mouse", async () => {
  const page = await atDesk("Jag bor i Ekbackahuset. Hur gör jag?");
  await selectIn(page, "#question", "Ekbackahuset");
  await page.locator("#manual > summary").click();
  expect(await page.inputValue("#manual-surface")).toBe("Ekbackahuset");
});

test("of words selected in two fields those selected last are marked", async () => {
  const page = await atDesk("Jag bor i Ekbackahuset. Hur gör jag?");
  await page.fill("#answer", "Ring Lillgården i morgon.");
  await selectIn(page, "#question", "Ekbackahuset");
  await selectIn(page, "#answer", "Lillgården");
  await page.keyboard.press("Escape");
  await page.keyboard.press("m");
  expect(await page.inputValue("#manual-surface")).toBe("Lillgården");
});

test("words selected over two findings and an empty line are replaced as one", async () => {
  const page = await atDesk(
    "Jag bor i Måsberga.\n\nTorvald Kvistgren vet det. Hur gör jag?",
  );
  await selectIn(page, "#question", "Måsberga.\n\nTorvald Kvistgren");
  await page.keyboard.press("Escape");
  await page.keyboard.press("m");
  await page.keyboard.type("en ort. Han");
  await page.keyboard.press("Enter");
  await settled(page);
  const text = page.locator("#question");
  await page.waitForFunction(
    () => !document.querySelector("textarea")?.value.includes("Måsberga"),
  );
  expect(await text.inputValue()).toBe(
    "Jag bor i en ort. Han vet det. Hur gör jag?",
  );
});

test("the chords that save and send act before anything has the focus", async () => {
  const page = await atDesk("Jag bor i Ekbackahuset. Hur gör jag?");
  await page.keyboard.press("Control+s");
  await page.getByText(/^Sparad /u).waitFor();
  await page.evaluate(() => (document.activeElement as HTMLElement).blur());
  await page.keyboard.press("Control+Enter");
  await page.waitForFunction(
    () => document.activeElement?.id === "what-is-left",
  );
});

test("keys pressed faster than answers come decide each its own finding, once, and go on from the last", async () => {
  const page = await atDesk(
    "Jag heter Torvald Kvistgren, är 47 år, bor i Måsberga och arbetar på Sundviksverken med Jimmy Brandt. Hur gör jag?",
  );
  await page.keyboard.press("Escape");
  for (const key of ["1", "1", "ArrowDown", "1", "ArrowDown", "1"])
    await page.keyboard.press(key);
  await page.waitForFunction(() => document.activeElement?.id === "finding-4");
  await settled(page);
  const done = await page
    .locator(".finds > li:has(.tier.done) .n")
    .allInnerTexts();
  expect(done).toEqual(["1", "2", "3"]);
  // One press, one step to take back.
  for (const _ of done) {
    await page.locator(".finds > li").first().focus();
    await page.keyboard.press("0");
    await settled(page);
  }
  expect(await page.inputValue("#question")).toContain("Torvald Kvistgren");
});

test("a choice made with the mouse is taken back, and made again, with the mouse, in every text", async () => {
  const page = await atDesk("Jag bor med Jimmy Brandt. Hur gör jag?");
  await page.fill("#answer", "Prata med Jimmy.");
  await page.keyboard.press("Control+s");
  await page.getByText(/^Sparad /u).waitFor();
  await page.locator("#finding-1 .opts button").first().click();
  await settled(page);
  const whole = async () =>
    `${await page.inputValue("#question")} ${await page.inputValue("#answer")}`;
  expect(await whole()).not.toContain("Jimmy");
  await page.locator("#findings button", { hasText: "Ångra senaste" }).click();
  await settled(page);
  expect(await whole()).toBe(
    "Jag bor med Jimmy Brandt. Hur gör jag? Prata med Jimmy.",
  );
  await page.locator("#findings button", { hasText: "Gör om" }).click();
  await settled(page);
  expect(await whole()).not.toContain("Jimmy");
});
