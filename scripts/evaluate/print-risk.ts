import { triage } from "#moderation/triage.ts";
import {
  acuteRecall,
  agreement,
  confusion,
  falseElevated,
  falseAcute,
  judgeGold,
  risks,
  type Judged,
} from "./risk.ts";
import { wilson } from "./wilson.ts";

const figures = [
  ["acute recall", acuteRecall],
  ["harmless called acute", falseAcute],
  ["harmless called elevated", falseElevated],
  ["agreement", agreement],
] as const;
const shown = (value: number) => (Number.isNaN(value) ? "-" : value.toFixed(3));

/** Prints how well triage tells what is urgent in a gold set. */
export function printRisk(path: string): void {
  console.log(path);
  const judged = judgeGold(path, (text) => triage(text).risk);
  for (const [name, figure] of figures) {
    const { right, all } = figure(judged);
    const [low, high] = wilson(right, all);
    console.log(
      `  ${name.padEnd(26)}${shown(right / all)}  ${`${right} of ${all}`.padEnd(12)} 95 %: ${shown(low)} to ${shown(high)}`,
    );
  }
  printConfusion(judged);
}

function printConfusion(judged: readonly Judged[]): void {
  const row = (cells: readonly (string | number)[]) =>
    cells.map((cell) => String(cell).padStart(10)).join("");
  console.log(`  called${" ".repeat(6)}${row(risks)}`);
  for (const [at, counts] of confusion(judged).entries())
    console.log(`  is ${(risks[at] ?? "").padEnd(9)}${row(counts)}`);
}
