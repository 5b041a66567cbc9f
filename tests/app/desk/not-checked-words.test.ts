import { expect, test } from "vitest";
import { t } from "#app/i18n/translate.ts";
import { listNames } from "#moderation/lexicon/lexicon.ts";

test.each([...listNames, "model"])(
  "a missing %s is said in Swedish, with the name an operator looks for",
  (name) => {
    const words = t("review.notChecked.one", { what: "list", name });
    expect(words).toMatch(/^(?:Kontrollens lista över|Det som kontrollen) /u);
    expect(words).toContain(`(${name})`);
  },
);

test("a word that only is unknown is called perhaps a name", () => {
  expect(t("finding.what", "person", true)).toBe("kanske ett namn");
  expect(t("finding.what", "person", false)).toBe("ett namn");
});
