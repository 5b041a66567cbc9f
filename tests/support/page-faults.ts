import AxeBuilder from "@axe-core/playwright";
import axe from "axe-core";
import type { Page } from "playwright-core";

const rules = ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa"];

/** What the builder is told to read instead of axe, which is there. */
const nothingMore = "undefined";

/** Left to itself the builder reads axe into the page twice, which takes longer than the look. */
async function bringAxe(page: Page): Promise<void> {
  const session = await page.context().newCDPSession(page);
  await session.send("Runtime.evaluate", { expression: axe.source });
  await session.detach();
}

/** What axe finds on a page as it stands, and by how much it is wider than its window. */
export async function pageFaults(page: Page): Promise<string[]> {
  await bringAxe(page);
  // Otherwise axe opens a page of its own to put the findings of frames together, which costs twice as much as the look itself.
  const builder = new AxeBuilder({ page, axeSource: nothingMore });
  const { violations } = await builder
    .setLegacyMode()
    .options({ resultTypes: ["violations"] })
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
