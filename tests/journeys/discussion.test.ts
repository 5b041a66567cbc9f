import type { Browser, Page } from "playwright-core";
import { afterAll, beforeAll, expect, test } from "vitest";
import { demoPassword } from "#scripts/demo/demo-staff.ts";
import { openChromium } from "#tests/support/chromium.ts";
import {
  checkForChild,
  decideAll,
  settled,
  signIn,
} from "#tests/support/desk.ts";
import { ask, sendForm } from "#tests/support/http.ts";
import {
  type ServerProcess,
  startServer,
} from "#tests/support/server-process.ts";

const host = "sundvik.localhost";
const hidden = "Kvistgren";
const text = `Jag ringde förra veckan och det gick bra. Fråga efter Torvald ${hidden}.`;
const answer = "Vad bra att du ringde. Ingenting är för litet.";

let server: ServerProcess;
let browser: Browser;
let forum: string;
let thread: string;
let code: string;

beforeAll(async () => {
  server = await startServer();
  browser = await openChromium();
  forum = `http://${host}:${server.port}`;
  const home = await ask(server.port, { host, path: "/" });
  thread = /\/fragor\/[0-9a-z]{26}/.exec(home.text)?.[0] ?? "";
});
afterAll(async () => {
  await browser.close();
  await server.stop();
  server.remove();
});

const desk = async (who: string): Promise<Page> => {
  const viewport = { width: 1280, height: 900 };
  const page = await (await browser.newContext({ viewport })).newPage();
  await signIn(page, forum, `${who}@sundvik.example`, demoPassword);
  return page;
};

const threadPage = async () =>
  (await ask(server.port, { host, path: thread })).text;

/** Everything public that could tell of a post: pages, feed, sitemap, and a search for its word. */
async function publicSurfaces(): Promise<string> {
  const addresses = ["/", "/amnen", thread, `${thread}/svara`];
  const answers = await Promise.all(
    [...addresses, "/flode.xml", "/sitemap.xml"].map((path) =>
      ask(server.port, { host, path }),
    ),
  );
  const found = await sendForm(server.port, {
    ...{ host, path: "/sok" },
    fields: { q: "ringde förra veckan" },
  });
  const hits = /<ul class="threads">.*?<\/ul>/s.exec(found.text)?.[0] ?? "";
  return [...answers.map((each) => each.text), hits].join("\n");
}

test("a resident replies on the thread's page without script or cookie, sees it as others do, and gets a code of its own", async () => {
  const context = await browser.newContext({ javaScriptEnabled: false });
  const page = await context.newPage();
  await page.goto(forum + thread);
  await page.fill("textarea[name=text]", text);
  await page.locator("label[for=som-parent]").click();
  await page.locator("button[value=check]").click();
  expect(await page.locator("main").innerText()).toContain(
    "En förälder skriver:",
  );
  expect(await page.locator(".note .m").innerText()).toContain(hidden);
  await page.locator("button[value=send]").click();
  code = (await page.locator(".code").innerText()).replace(/\s/g, "");
  expect(code).toMatch(/^\d{16}$/);
  expect(page.url()).toBe(`${forum}${thread}/svara`);
  expect(await context.cookies()).toEqual([]);
  await context.close();
});

test("nobody writes as the one who asked without the question's code", async () => {
  const fields = { text, author: "asker", code, intent: "check" };
  const looked = await sendForm(server.port, {
    ...{ host, path: `${thread}/svara`, fields },
  });
  const formToken = /name="formToken" value="([^"]+)"/.exec(looked.text)?.[1];
  const sent = await sendForm(server.port, {
    ...{ host, path: `${thread}/svara` },
    fields: { ...fields, intent: "send", formToken: formToken ?? "" },
  });
  expect(sent.status).toBe(422);
  expect(sent.text).toContain("Koden hör inte till den här frågan.");
  expect(sent.text).toContain("Jag ringde förra veckan");
});

test("until a colleague has approved it, no word of it is public", async () => {
  const surfaces = await publicSurfaces();
  expect(surfaces).not.toContain("Jag ringde förra veckan");
  expect(surfaces).not.toContain(hidden);
  expect(await findAnswer()).toContain("Vi har fått ditt inlägg");
});

test("a social worker reads it beside its thread, hides a name and answers in the same go", async () => {
  const page = await desk("maja");
  await page.goto(`${forum}/granska?ordning=clock`);
  await page.locator("tbody tr .btn").last().click();
  await page.waitForURL(/\/granska\/fragor\//);
  await page.locator("h1", { hasText: /^Inlägg \d+/ }).waitFor();
  expect(await page.locator(".thread-beside").count()).toBe(1);
  expect(await page.locator("[name=title]:visible").count()).toBe(0);
  await decideAll(page);
  await checkForChild(page);
  await page.fill("textarea[name=answer]", answer);
  await page.keyboard.press("Control+s");
  await settled(page);
  await decideAll(page);
  await page.locator("button[value=read]").click();
  await page.locator(".read-through").waitFor();
  await page.locator("button[value=send]").click();
  await page.waitForURL(/\/granska(\?.*)?$/);
  await page.context().close();
  expect(await publicSurfaces()).not.toContain(answer);
}, 120_000);

test("a second person reads exactly what will be public, and both posts stand in the thread at once", async () => {
  const page = await desk("samir");
  await page.goto(`${forum}/granska/andra-lasning`);
  await page.locator("main a[href^='/granska/andra-lasning/']").first().click();
  await page.waitForURL(/\/andra-lasning\/.+/);
  await page.locator("button[value=approve]").waitFor();
  const shown = await page.locator(".sheet .note").innerText();
  await page.locator("button[value=approve]").click();
  await page.waitForURL((url) => !url.pathname.includes("/andra-lasning/"));
  await page.context().close();
  const read = await threadPage();
  expect(read).toContain(shown.split("\n")[0]);
  expect(read).toContain(answer);
  expect(await publicSurfaces()).not.toContain(hidden);
}, 60_000);

test("the writer sees with the code that it is out, and what was changed in it", async () => {
  const answer = await findAnswer();
  expect(answer).toContain("Ditt inlägg är publicerat");
  const struck = [...answer.matchAll(/<del>.*?<\/del>/gs)].join(" ");
  expect(struck).toContain(hidden);
});

test("a post taken away is gone from page and search within a second, and its place says when and why", async () => {
  const page = await desk("maja");
  await page.goto(`${forum}/granska/tradar/${thread.split("/").pop() ?? ""}`);
  const form = page.locator("details", { hasText: "Ta bort" }).last();
  await form.locator("summary").click();
  await form.locator("select").selectOption("identifying");
  await form.locator("textarea").fill("Tonen blev fel");
  await form.locator("button[value=remove]").click();
  await page.waitForURL(/klart=removed/);
  const removedAt = performance.now();
  const read = await threadPage();
  expect(performance.now() - removedAt).toBeLessThan(1_000);
  expect(read).not.toContain(answer);
  expect(read).toContain("Inlägget är borttaget");
  expect(await publicSurfaces()).not.toContain(answer);
  await page.context().close();
}, 60_000);

test("a closed discussion says so in words, takes no reply, and gives back what was written", async () => {
  const page = await desk("maja");
  await page.goto(`${forum}/granska/tradar/${thread.split("/").pop() ?? ""}`);
  await page.selectOption("#stang", "off-topic");
  await page.fill("#stang-ord", "Handlar om annat");
  await page.locator("button[value=close]").click();
  await page.waitForURL(/klart=closed/);
  await page.context().close();
  const read = await threadPage();
  expect(read).toContain("Vi stängde samtalet");
  expect(read).not.toContain("<textarea");
  const late = await sendForm(server.port, {
    ...{ host, path: `${thread}/svara` },
    fields: { text: "Sent skrivet", author: "resident", intent: "check" },
  });
  expect(late.status).toBe(409);
  expect(late.text).toContain("Sent skrivet");
}, 60_000);

/** What the code opens. */
async function findAnswer(): Promise<string> {
  const fields = { code, intent: "open" };
  return (await sendForm(server.port, { host, path: "/min-kod", fields })).text;
}
