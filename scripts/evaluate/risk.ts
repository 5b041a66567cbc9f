import { existsSync, readFileSync } from "node:fs";
import type { Risk } from "#moderation/submission.ts";

/** A text, the risk people gave it, and the one called in turn; `also` is a neighbour as defensible as the gold one. */
export interface Judged {
  risk: Risk;
  also: Risk | null;
  called: Risk;
}

export const risks: readonly Risk[] = ["acute", "elevated", "none"];

function readLines<T>(path: string): T[] {
  return readFileSync(path, "utf8")
    .split("\n")
    .filter((line) => line.trim() !== "")
    .map((line) => JSON.parse(line) as T);
}

/** Reads a gold set by its risk and calls each text. */
export function judgeGold(
  path: string,
  call: (text: string) => Risk,
): Judged[] {
  const beside = path.replace(/\.jsonl$/, ".optional.jsonl");
  const rows = existsSync(beside)
    ? readLines<{ id: string; risk_also?: Risk }>(beside)
    : [];
  const also = new Map(rows.map((row) => [row.id, row.risk_also ?? null]));
  return readLines<{ id: string; text: string; risk: Risk }>(path).map(
    ({ id, text, risk }) => ({
      risk,
      also: also.get(id) ?? null,
      called: call(text),
    }),
  );
}

const share = (
  judged: readonly Judged[],
  risk: Risk,
  holds: (one: Judged) => boolean,
): number => {
  const own = judged.filter((one) => one.risk === risk);
  return own.length === 0 ? Number.NaN : own.filter(holds).length / own.length;
};

/** How many acute texts are called acute; a neighbour that is as defensible counts as right only for the whole. */
export const acuteRecall = (judged: readonly Judged[]): number =>
  share(judged, "acute", ({ called }) => called === "acute");

/** How many harmless texts are called acute. */
export const falseAcute = (judged: readonly Judged[]): number =>
  share(judged, "none", ({ called }) => called === "acute");

/** How many texts are called what people called them, or the neighbour that is as defensible. */
export const agreement = (judged: readonly Judged[]): number =>
  judged.filter(({ risk, also, called }) => called === risk || called === also)
    .length / judged.length;

/** How often each risk is called each. */
export function confusion(judged: readonly Judged[]): number[][] {
  return risks.map((risk) =>
    risks.map(
      (called) =>
        judged.filter((one) => one.risk === risk && one.called === called)
          .length,
    ),
  );
}
