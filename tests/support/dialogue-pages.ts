import type { Page } from "playwright-core";

/** Opens a question with its code, as its asker does. */
export async function openWithCode(
  page: Page,
  forum: string,
  code: string,
): Promise<void> {
  await page.goto(`${forum}/min-kod`);
  await page.fill("[name=code]", code);
  await page.locator("button[value=open]").click();
  await page.locator(".time").waitFor();
}

/** Opens it again until the page says these words, for what is published on the clock comes on its own. */
export async function openUntil(
  page: Page,
  forum: string,
  { code, words }: { code: string; words: string },
): Promise<void> {
  for (let round = 0; round < 30; round += 1) {
    await openWithCode(page, forum, code);
    const text = await page.locator("main").innerText();
    if (text.includes(words)) return;
    await page.waitForTimeout(2_000);
  }
  throw new Error(`the page never said "${words}"`);
}

/** Presses one of the page's buttons by what it does. */
export async function press(page: Page, intent: string): Promise<void> {
  await page.locator(`main button[value=${intent}]`).click();
  await page.locator("main h1").waitFor();
}
