import { writeFileSync } from "node:fs";
import path from "node:path";
import Sqlite from "better-sqlite3";
import type { Browser, Page } from "playwright-core";
import { afterAll, beforeAll, expect, test } from "vitest";
import { demoPassword } from "#scripts/demo/demo-staff.ts";
import { demoInstanceFile } from "#tests/support/app.ts";
import { openChromium } from "#tests/support/chromium.ts";
import {
  decideAll,
  sendSignedOut,
  sendToColleague,
  startCorrecting,
} from "#tests/support/desk.ts";
import { pageFaults } from "#tests/support/page-faults.ts";
import {
  type ServerProcess,
  startServer,
} from "#tests/support/server-process.ts";
import { askAsResident, command } from "#tests/support/town-hall.ts";

let server: ServerProcess;
let browser: Browser;
let forum: string;
let id: string;
const pictures = process.env["PICTURES"];

beforeAll(async () => {
  server = await startServer();
  browser = await openChromium();
  forum = `http://sundvik.localhost:${server.port}`;
  const text =
    "Jag heter Torvald Kvistgren. Kan jag få stöd om jag har sparat?";
  await askAsResident(browser, forum, text);
  const db = new Sqlite(path.join(server.folder, "data", "fragaladan.db"));
  const newest =
    "select id from submission where instance_id = 'sundvik' order by number desc";
  id = db.prepare<[], { id: string }>(newest).get()?.id ?? "";
  db.close();
}, 120_000);
afterAll(async () => {
  await browser.close();
  await server.stop();
  server.remove();
});

async function enter(person: string, javaScriptEnabled = true): Promise<Page> {
  const context = await browser.newContext({
    ...{ javaScriptEnabled, locale: "sv-SE" },
    viewport: { width: 1280, height: 900 },
  });
  const page = await context.newPage();
  await page.goto(`${forum}/konto/logga-in`);
  await page.fill("[name=email]", `${person}@sundvik.example`);
  await page.fill("[name=password]", demoPassword);
  await page.locator("main form .btn").click();
  await page.waitForURL(/\/granska/);
  return page;
}

/** What is wrong with a page on a telephone and on a wide screen. */
async function faultsOf(page: Page, name: string): Promise<string[]> {
  const faults: string[] = [];
  for (const width of [360, 1280]) {
    await page.setViewportSize({ width, height: 900 });
    for (const fault of await pageFaults(page))
      faults.push(`${name} at ${width}: ${fault}`);
    if (pictures)
      await page.screenshot({
        path: path.join(pictures, `${name}-${width}.png`),
        fullPage: true,
      });
  }
  return faults;
}

const answer =
  "Du kan ansöka även om du har sparat.\n\n## Så gör du\n\n- Ring mottagningen.\n- Ta med kontoutdrag.";

test("a specialist is asked from the desk and answers, and sees nothing else", async () => {
  const maja = await enter("maja");
  await maja.goto(`${forum}/granska/fragor/${id}`);
  await maja.locator("button[value=claim]").click();
  await decideAll(maja);
  const question =
    "Kan jag söka försörjningsstöd trots att jag har pengar på banken? Räknas de?";
  await maja.fill("[name=question]", question);
  await maja.fill("[name=title]", "Kan jag få stöd om jag har sparat?");
  await maja.selectOption("[name=topicId]", "ekonomi");
  await maja.fill("[name=shortAnswer]", "Ja, du får ansöka.");
  await maja.fill("[name=answer]", answer);
  await maja.locator("button[value=lifeline]").click();
  await maja.waitForURL(/\/livlina$/);
  await maja.fill("#words", "Hur mycket får man ha kvar på banken?");
  await maja.locator("main form .btn").first().click();
  await maja.locator(".error-summary").waitFor();
  const faults = await faultsOf(maja, "ask-refused");
  await maja.selectOption("#specialistId", {
    label: "Nadja Frisk – Skulder och budget",
  });
  await maja.locator("main form .btn").first().click();
  await maja.waitForURL(/\/granska\/fragor\/[0-9a-z]+(#livlina)?$/);
  await maja.locator(".lifeline").waitFor();
  faults.push(...(await faultsOf(maja, "desk-waiting")));

  const nadja = await enter("nadja");
  expect(new URL(nadja.url()).pathname).toBe("/granska/livlina");
  await expect.poll(() => nadja.locator("header nav a").count()).toBe(1);
  faults.push(...(await faultsOf(nadja, "lifelines")));
  await nadja.locator("main tbody .btn").click();
  await nadja.waitForURL(/\/granska\/livlina\/.+/);
  await nadja.locator("text=pengar på banken").waitFor();
  faults.push(...(await faultsOf(nadja, "lifeline")));
  await nadja.fill("#words", "Ungefär vad som räcker till nästa utbetalning.");
  const back = await sendSignedOut(nadja, "main form .btn");
  faults.push(...(await faultsOf(nadja, "lifeline-signed-out")));
  expect(await nadja.inputValue("#words")).toContain("nästa utbetalning");
  await back();
  await nadja.locator("main form .btn").click();
  await nadja.waitForURL(/klart=svar/);

  await maja.reload();
  await maja.locator(".lifeline .answered").waitFor();
  faults.push(...(await faultsOf(maja, "desk-answered")));
  expect(faults).toEqual([]);
  await maja.setViewportSize({ width: 1280, height: 900 });
  await maja.locator(".finds.live").waitFor();
  await sendToColleague(maja);
}, 240_000);

test("without script a second reader ticks a sentence and says what is wrong with it", async () => {
  const samir = await enter("samir", false);
  await samir.goto(`${forum}/granska/andra-lasning/${id}`);
  await samir.locator("summary", { hasText: "Kommentera" }).click();
  const sentence = samir.locator(".sentence", {
    hasText: "Du kan ansöka även",
  });
  expect(await sentence.locator("textarea").isVisible()).toBe(false);
  await sentence.locator("label").click();
  await samir.locator("button[value=return]").click();
  await samir.locator(".error-summary").waitFor();
  await sentence
    .locator("textarea")
    .fill("Det beror på hur mycket. Skriv det.");
  // The wrong button loses nothing.
  await samir.locator("button[value=approve]").click();
  expect(await samir.locator(".error-summary").innerText()).toContain(
    "godkänn den ändå",
  );
  expect(await sentence.locator("textarea").inputValue()).toContain(
    "hur mycket",
  );
  await samir.locator("button[value=return]").click();
  await samir.waitForURL(/klart=returned/);
}, 120_000);

test("the one who wrote meets the comment beside its words, and changing them is the answer", async () => {
  const maja = await enter("maja");
  await maja.goto(`${forum}/granska/fragor/${id}`);
  await maja.locator(".finds.live").waitFor();
  const comment = maja.locator(".part-comments li");
  expect(await comment.innerText()).toContain("Orden står kvar");
  const faults = await faultsOf(maja, "desk-commented");
  await maja.setViewportSize({ width: 1280, height: 900 });
  await maja.fill(
    "[name=answer]",
    answer.replace("även om du har sparat", "om pengarna snart är slut"),
  );
  expect(await comment.innerText()).toContain("Orden är ändrade");
  expect(faults).toEqual([]);
  await sendToColleague(maja);
}, 120_000);

test("who reads again sees what was changed, with or without script, and may comment on what they select", async () => {
  const still = await enter("samir", false);
  await still.goto(`${forum}/granska/andra-lasning/${id}`);
  expect(await still.locator("ins").count()).toBe(1);
  await still.locator(".sheet-ways a").last().click();
  await still.waitForURL(/visa=hela/);
  expect(await still.locator("ins").count()).toBe(0);

  const samir = await enter("samir");
  await samir.goto(`${forum}/granska/andra-lasning`);
  const faults = await faultsOf(samir, "second-reads");
  await samir.goto(`${forum}/granska/andra-lasning/${id}`);
  expect(await samir.locator("ins").innerText()).toContain("pengarna snart");
  expect(await samir.locator("del").last().innerText()).toContain("har sparat");
  await samir.locator(".sheet-ways a").last().click();
  await samir.locator(".sheet h2").waitFor();
  await samir.locator(".sheet li").first().selectText();
  await samir.locator(".passages button.second").click();
  const note = samir.locator(".passage-note");
  expect(await note.innerText()).toContain("Ring mottagningen");
  await note.locator("textarea").fill("Vilket nummer?");
  faults.push(...(await faultsOf(samir, "reading-whole")));
  await samir.locator(".sheet-ways a").first().click();
  await samir.locator("ins").waitFor();
  expect(await note.locator("textarea").inputValue()).toBe("Vilket nummer?");
  faults.push(...(await faultsOf(samir, "reading-changes")));
  await samir.locator("button[value=approve]").click();
  const anyway = samir.locator("button[value=approve-anyway]");
  await anyway.waitFor();
  expect(await note.locator("textarea").inputValue()).toBe("Vilket nummer?");
  faults.push(...(await faultsOf(samir, "reading-commented")));
  await anyway.click();
  await samir.waitForURL(/klart=published/);
  expect(faults).toEqual([]);
}, 120_000);

/** Lets whoever has written a text approve it alone. */
function allowSole(): void {
  const file = path.join(server.folder, "sundvik.json");
  const reviewMode = { soleAllowed: true };
  const instance = { ...demoInstanceFile("sundvik"), reviewMode };
  writeFileSync(file, JSON.stringify(instance));
  command(server, "instance", "apply", file);
}

test("where it is allowed one person publishes alone, with the reason for the log, with or without script", async () => {
  allowSole();
  const maja = await enter("maja");
  for (const withScript of [false, true]) {
    await maja.goto(`${forum}/granska/tradar`);
    await maja.locator("main a[href^='/granska/tradar/']").first().click();
    await startCorrecting(maja);
    await maja.locator(".finds.live").waitFor();
    // What was said of the words that were approved all the same is still there.
    expect(await maja.locator("main").innerText()).toContain("Vilket nummer?");
    const how = withScript ? "med" : "utan";
    await maja.fill("[name=shortAnswer]", `Ja, ansök ${how} blankett.`);
    await sendToColleague(maja);
    const alone = await enter("maja", withScript);
    await alone.goto(`${forum}/granska/andra-lasning/${id}`);
    const approve = alone.locator("button[value=approve]");
    await approve.click();
    expect(await alone.locator(".error-summary").innerText()).toContain(
      "varför ingen kollega",
    );
    const reason = `Ensam i tjänst, ${how} skript`;
    await alone.fill("[name=soleReason]", reason);
    await approve.click();
    await alone.waitForURL(/klart=published/);
    await alone.goto(`${forum}/granska/logg`);
    expect(await alone.locator("main").innerText()).toContain(reason);
  }
}, 240_000);
