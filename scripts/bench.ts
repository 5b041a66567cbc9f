import { existsSync } from "node:fs";
import { measureForum } from "./bench/measure-forum.ts";

// npm run bench             the forum's pages and forms, beside a plain string from node in the same run
// npm run bench -- checker  the checker alone
const checker = new URL("bench/checker.ts", import.meta.url);

if (process.argv.includes("checker")) {
  if (!existsSync(checker))
    throw new Error("scripts/bench/checker.ts is not there");
  await import(checker.href);
} else {
  await measureForum();
}
