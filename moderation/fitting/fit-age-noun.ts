import { wordBefore } from "../wording/beside.ts";
import type { Rule } from "./spot.ts";

interface Someone {
  neuter: boolean;
  forms: readonly [string, string, string, string];
}

/** Who someone of an age is, in one and many, the definite form second. */
function someone(replacement: string): Someone {
  if (replacement === "i tonåren")
    return {
      neuter: false,
      forms: ["tonåring", "tonåringen", "tonåringar", "tonåringarna"],
    };
  if (/låg|mellan|skol/.test(replacement) && !/förskol/.test(replacement))
    return {
      neuter: true,
      forms: ["skolbarn", "skolbarnet", "skolbarn", "skolbarnen"],
    };
  if (/förskol|barna|spädbarn/.test(replacement))
    return {
      neuter: true,
      forms: ["litet barn", "lilla barnet", "små barn", "små barnen"],
    };
  const tail = ` ${replacement}`;
  return {
    neuter: false,
    forms: [
      `person${tail}`,
      `personen${tail}`,
      `personer${tail}`,
      `personerna${tail}`,
    ],
  };
}

const neuterOf: Readonly<Record<string, string>> = {
  en: "ett", min: "mitt", din: "ditt", sin: "sitt", vår: "vårt", er: "ert", någon: "något", den: "det", ingen: "inget", denna: "detta",
}; // prettier-ignore

/** Fits who someone of an age is: "en 17-åring" is "en tonåring", "min 8-åring" is "mitt skolbarn". */
export const fitAgeNoun: Rule = ({
  text,
  start,
  end,
  surface,
  replacement,
}) => {
  const tail = /åring(?<form>en|ar|arna|s|ens)?$/i.exec(surface)?.groups;
  if (!tail) return null;
  const { neuter, forms } = someone(replacement);
  const at = { en: 1, ens: 1, ar: 2, arna: 3 }[tail["form"] ?? ""] ?? 0;
  const word = forms[at] ?? "";
  const words = /s$/.test(tail["form"] ?? "") ? `${word}s` : word;
  const before = wordBefore(text, start);
  const turned = before && neuter ? neuterOf[before.key] : undefined;
  return before && turned !== undefined && before.gap === " " && at < 2
    ? { start: before.start, end, words: `${turned} ${words}` }
    : { start, end, words };
};
