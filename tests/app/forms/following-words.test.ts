import { expect, test } from "vitest";
import { t } from "#app/i18n/translate.ts";

const when = {
  ...{ day: "tisdag 1 december", isLate: false, workingDays: 2 },
  ...{ hours: "vardagar 8–16", asksFirst: false },
};

test("who asks for themselves alone is not told that a colleague reads the answer first", () => {
  const lead = (isPrivate: boolean) =>
    t("state.drafting.lead", { ...when, isPrivate });
  expect(lead(false)).toContain("kollega");
  expect(lead(true)).not.toContain("kollega");
});
