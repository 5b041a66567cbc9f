import AxeBuilder from "@axe-core/playwright";
import type { Page } from "playwright-core";

const rules = ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa"];

/** What axe finds on a page, and by how much it is wider than its window. */
export async function faultsOf(page: Page): Promise<string[]> {
  // From the top: what the bar that stays happens to cover further down is a matter of where one has scrolled.
  await page.evaluate(() => {
    window.scrollTo(0, 0);
  });
  const { violations } = await new AxeBuilder({ page })
    .withTags([...rules, "best-practice"])
    .analyze();
  const wider = await page.evaluate(
    () => document.documentElement.scrollWidth - window.innerWidth,
  );
  const found = violations.map(
    ({ id, nodes }) => `${id}: ${nodes[0]?.html ?? ""}`,
  );
  return wider > 0 ? [...found, `${wider} pixels too wide`] : found;
}
