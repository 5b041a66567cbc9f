import AxeBuilder from "@axe-core/playwright";
import type { Page } from "playwright-core";

const rules = ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa"];

/** What axe finds on a page as it stands, and by how much it is wider than its window. */
export async function pageFaults(page: Page): Promise<string[]> {
  // Otherwise axe opens a page of its own to put the findings of frames together, which costs twice as much as the look itself.
  const { violations } = await new AxeBuilder({ page })
    .setLegacyMode()
    .withTags([...rules, "best-practice"])
    .analyze();
  const wider = await page.evaluate(
    () => document.documentElement.scrollWidth - window.innerWidth,
  );
  const found = violations.map(
    ({ id, nodes }) => `${id}: ${nodes[0]?.html ?? ""}`,
  );
  if (wider > 0) found.push(`${wider} pixels too wide`);
  if (page.frames().length > 1) found.push("a frame, which nobody looked into");
  return found;
}
