import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { type Browser, chromium, type Page } from "playwright-core";
import { freePort } from "./bench/free-port.ts";
import { type MeasuredProcess, startProcess } from "./bench/process.ts";
import { reduceColours } from "./screens/palette.ts";
import { pixelsOf } from "./screens/pixels.ts";
import { encodePng } from "./screens/png.ts";

// npm run screenshots: the pictures of the README, taken of the built forum with its demo in a temporary folder.
const pictures = "tests/screens";
const mostBytes = 150_000;
const viewport = { width: 1280, height: 800 };
const local = "MAP * 127.0.0.1";
const host = "sundvik.localhost";
const reviewer = {
  email: "maja@sundvik.example",
  password: "frågelådan-demo",
};

const folder = mkdtempSync(path.join(tmpdir(), "fragaladan-screens-"));
const server = await startDemo();
const browser = await chromium.launch({
  executablePath: process.env["CHROMIUM"] ?? "/usr/bin/chromium",
  args: [
    "--disable-lcd-text",
    "--no-sandbox",
    "--disable-gpu",
    `--host-resolver-rules=${local}`,
  ],
});
try {
  mkdirSync(pictures, { recursive: true });
  await takePictures(browser, `http://${host}:${server.port}`);
} finally {
  await browser.close();
  await server.stop();
  rmSync(folder, { recursive: true, force: true });
}

async function startDemo(): Promise<MeasuredProcess> {
  return startProcess("app/server.ts", await freePort(), {
    NODE_ENV: "production",
    HOST: "127.0.0.1",
    DATA_DIR: path.join(folder, "data"),
  });
}

async function takePictures(browser: Browser, forum: string): Promise<void> {
  const context = await browser.newContext({ viewport, locale: "sv-SE" });
  const page = await context.newPage();
  await page.goto(forum);
  await take(page, "home");
  await page.goto(`${forum}/konto/logga-in`);
  await page.fill("[name=email]", reviewer.email);
  await page.fill("[name=password]", reviewer.password);
  await page.click("main [type=submit], main form button");
  await page.waitForURL(`${forum}/granska`);
  await page
    .getByRole("row", { name: "Får publiceras" })
    .getByRole("button")
    .first()
    .click();
  await page.waitForURL(/\/granska\/fragor\//);
  await page.locator(".finds.live").waitFor();
  await take(page, "desk");
}

async function take(page: Page, name: string): Promise<void> {
  const file = path.join(pictures, `${name}.png`);
  const shot = await page.screenshot({ animations: "disabled" });
  const { pixels, ...size } = await pixelsOf(page.context(), shot);
  const png = encodePng(size, reduceColours(pixels));
  if (png.length > mostBytes)
    throw new Error(`${file} would be ${png.length} bytes`);
  writeFileSync(file, png);
  console.log(`${file} ${Math.ceil(png.length / 1000)} kB`);
}
