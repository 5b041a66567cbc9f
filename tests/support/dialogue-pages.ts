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

/** Presses one of the page's buttons by what it does. */
export async function press(page: Page, intent: string): Promise<void> {
  await page.locator(`main button[value=${intent}]`).click();
  await page.locator("main h1").waitFor();
}
