import { execFileSync } from "node:child_process";
import path from "node:path";
import type { Browser } from "playwright-core";
import { expect } from "vitest";
import type { ServerProcess } from "./server-process.ts";

/** Runs one of the operator's commands on this server's store. */
export const command = (
  server: ServerProcess,
  script: string,
  ...words: string[]
): string =>
  execFileSync(process.execPath, [`scripts/${script}.ts`, ...words], {
    env: {
      PATH: process.env["PATH"],
      NODE_ENV: "production",
      PORT: String(server.port),
      DATA_DIR: path.join(server.folder, "data"),
      ...(server.databaseUrl === null
        ? {}
        : { DATABASE_URL: server.databaseUrl }),
    },
  }).toString();

/** Follows a one-time link, chooses name and password, and lands on the queue. */
export async function welcome(
  browser: Browser,
  link: string,
  person: { name: string; password: string },
): Promise<void> {
  const page = await (await browser.newContext()).newPage();
  await page.goto(link);
  await page.fill("[name=name]", person.name);
  await page.fill("[name=password]", person.password);
  await page.fill("[name=again]", person.password);
  await page.locator("main form .btn").click();
  await page.waitForURL(/\/granska$/);
  await page.context().close();
}

/** Asks as a resident without script and gives the code; the browser holds no cookie and its address says nothing. */
export async function askAsResident(
  browser: Browser,
  forum: string,
  text: string,
): Promise<string> {
  const context = await browser.newContext({ javaScriptEnabled: false });
  const page = await context.newPage();
  await page.goto(`${forum}/stall-en-fraga`);
  await page.fill("textarea[name=text]", text);
  await page.locator("label[for=wish-public]").click();
  await page.locator("button[value=check]").click();
  await page.locator("button[value=send]").click();
  const code = await page.locator(".code").innerText();
  expect(await context.cookies()).toEqual([]);
  expect(page.url()).toBe(`${forum}/stall-en-fraga`);
  await context.close();
  return code;
}
