import type { Page } from "playwright-core";

/** Signs in as staff and lands on the queue. */
export async function signIn(
  page: Page,
  forum: string,
  email: string,
  password: string,
): Promise<void> {
  await page.goto(`${forum}/konto/logga-in`);
  await page.fill("[name=email]", email);
  await page.fill("[name=password]", password);
  await page.locator("main form .btn").click();
  await page.waitForURL(/\/granska$/);
}

const undecided = ".finds > li:has(.tier.must), .finds > li:has(.tier.judge)";

/** Decides every finding with the keyboard: the first way offered, or keeping with a reason where that does not help. */
export async function decideAll(page: Page): Promise<void> {
  await page.locator(".finds.live").waitFor();
  for (let round = 0; round < 80; round += 1) {
    const first = page.locator(undecided).first();
    if ((await first.count()) === 0) return;
    const group = (await first.getAttribute("data-group")) ?? "";
    await first.focus();
    await page.keyboard.press("1");
    await settled(page);
    const same = page.locator(
      `.finds > li[data-group=${JSON.stringify(group)}]:has(.opts)`,
    );
    if ((await same.count()) > 0) await keep(page, group);
  }
  throw new Error("eighty decisions and something is still undecided");
}

async function keep(page: Page, group: string): Promise<void> {
  const item = page.locator(`.finds > li[data-group=${JSON.stringify(group)}]`);
  await item.focus();
  const way = item.locator("button", { hasText: "Behåll" });
  await way.first().click();
  await item.locator("input").first().fill("Pekar inte ut någon");
  await page.keyboard.press("Enter");
  await settled(page);
}

/** Waits until what was sent has been answered and the texts can be written in again. */
export async function settled(page: Page): Promise<void> {
  await page
    .locator("textarea[name=question]:not([readonly])")
    .waitFor({ state: "attached" });
  await page.waitForTimeout(30);
  await page
    .locator("textarea[name=question]:not([readonly])")
    .waitFor({ state: "attached" });
}

/** What the program missed a person sees: whatever of these still stands in the text is struck out by hand. */
export async function strikeByHand(
  page: Page,
  needles: readonly string[],
): Promise<void> {
  const field = page.locator("textarea[name=question]");
  const text = await field.inputValue();
  const struck = needles.reduce(
    (rest, needle) => rest.replaceAll(needle, "någon"),
    text,
  );
  if (struck !== text) await field.fill(struck);
}

/** Answers with one key whether a child can come to harm: nothing points to it. */
export async function checkForChild(page: Page): Promise<void> {
  await page.locator("#barn [data-place]").focus();
  await page.keyboard.press("n");
  await page.locator("#barn [aria-pressed=true]").waitFor();
}

/** Sends a form after the session has run out, which is told on the page; gives the way to be signed in again. */
export async function sendSignedOut(
  page: Page,
  button: string,
): Promise<() => Promise<void>> {
  const session = await page.context().cookies();
  await page.context().clearCookies();
  await page.locator(button).click();
  await page.locator(".error-summary a[href='/konto/logga-in']").waitFor();
  return () => page.context().addCookies(session);
}

/** Takes published words back to the desk: readers see why, so that nothing is chosen beforehand. */
export async function startCorrecting(page: Page): Promise<void> {
  const start = page.locator("button", { hasText: "Börja ändra" });
  await start.click();
  await page.locator(".error-summary a[href='#correctionCode']").waitFor();
  await page.selectOption("#correctionCode", "addition");
  await start.click();
}

/** Saves, answers for the child, reads through and sends to a colleague. */
export async function sendToColleague(page: Page): Promise<void> {
  const saved = page.waitForResponse(
    (answer) => answer.request().method() === "POST",
  );
  await page.locator(".send button[value=save]").click();
  await saved;
  await settled(page);
  await checkForChild(page);
  await page.locator("button[value=read]").click();
  await page.locator(".read-through").waitFor();
  await page.locator("button[value=send]").click();
  await page.waitForURL(/\/granska(\?.*)?$/);
}

/** Takes the first question of the queue, decides, answers and sends it to a colleague. */
export async function answerFirst(
  page: Page,
  forum: string,
  needles: readonly string[],
): Promise<void> {
  await page.goto(`${forum}/granska`);
  await page.locator("tbody tr .btn").first().click();
  await page.waitForURL(/\/granska\/fragor\//);
  await decideAll(page);
  await checkForChild(page);
  await strikeByHand(page, needles);
  await page.fill("[name=title]", "Vad kan jag göra nu?");
  await page.selectOption("[name=topicId]", "familj");
  await page.fill("[name=shortAnswer]", "Ring oss, så hjälps vi åt.");
  await page.fill(
    "[name=answer]",
    "Du kan ringa oss.\n\n## Så gör du\n\n- Ring mottagningen.\n- Berätta hur du har det.",
  );
  await page.keyboard.press("Control+s");
  await settled(page);
  await decideAll(page);
  await page.locator("button[value=read]").click();
  await page.locator(".read-through").waitFor();
  await page.locator("button[value=send]").click();
  await page.waitForURL(/\/granska(\?.*)?$/);
}
