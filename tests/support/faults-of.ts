import type { Page } from "playwright-core";
import { pageFaults } from "./page-faults.ts";

/** What is wrong with a page seen from its top: what the bar that stays happens to cover further down is a matter of where one has scrolled. */
export async function faultsOf(page: Page): Promise<string[]> {
  await page.evaluate(() => {
    window.scrollTo(0, 0);
  });
  return pageFaults(page);
}
