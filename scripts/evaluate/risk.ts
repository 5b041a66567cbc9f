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

/** How many of how many. */
export interface Share {
  right: number;
  all: number;
}

const shareOf = (
  judged: readonly Judged[],
  holds: (one: Judged) => boolean,
): Share => ({ right: judged.filter(holds).length, all: judged.length });

const isCalledAcute = ({ called }: Judged): boolean => called === "acute";

/** How many acute texts are called acute; a neighbour as defensible does not count here. */
export const acuteRecall = (judged: readonly Judged[]): Share =>
  shareOf(
    judged.filter(({ risk }) => risk === "acute"),
    isCalledAcute,
  );

/** How many harmless texts are called elevated; one as defensible as elevated is not among them. */
export const falseElevated = (judged: readonly Judged[]): Share =>
  shareOf(
    judged.filter(({ risk, also }) => risk === "none" && also !== "elevated"),
    ({ called }) => called === "elevated",
  );

/** How many harmless texts are called acute. */
export const falseAcute = (judged: readonly Judged[]): Share =>
  shareOf(
    judged.filter(({ risk }) => risk === "none"),
    isCalledAcute,
  );

/** How many texts are called what people called them, or the neighbour that is as defensible. */
export const agreement = (judged: readonly Judged[]): Share =>
  shareOf(
    judged,
    ({ risk, also, called }) => called === risk || called === also,
  );

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
