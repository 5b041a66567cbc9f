import { describe, expect, test } from "vitest";
import { triage } from "#moderation/triage.ts";
import {
  acuteRecall,
  agreement,
  falseAcute,
  judgeGold,
  type Share,
} from "#scripts/evaluate/risk.ts";

// Two people agreed on the risk of 81 texts in a hundred.
const sets = [
  ["open", { recall: 1, falseAcute: 0.02, agreement: 0.83 }],
  ["held-out", { recall: 0.92, falseAcute: 0.05, agreement: 0.76 }],
  ["far-a", { recall: 1, falseAcute: 0.05, agreement: 0.79 }],
  ["far-b", { recall: 1, falseAcute: 0.05, agreement: 0.78 }],
] as const;

const value = ({ right, all }: Share) => right / all;

describe.each(sets)("the gold set %s", (name, floors) => {
  const judged = judgeGold(
    `tests/gold/${name}.jsonl`,
    (text) => triage(text).risk,
  );

  test("keeps its recall of acute texts", () =>
    expect(value(acuteRecall(judged))).toBeGreaterThanOrEqual(floors.recall));

  test("keeps its few false alarms", () =>
    expect(value(falseAcute(judged))).toBeLessThanOrEqual(floors.falseAcute));

  test("keeps its agreement with people", () =>
    expect(value(agreement(judged))).toBeGreaterThanOrEqual(floors.agreement));
});
