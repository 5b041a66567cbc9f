import { measureForum } from "./bench/measure-forum.ts";

// npm run bench             the forum's pages and forms, beside a plain string from node in the same run
// npm run bench -- checker  the checker alone, beside a bare cutting into words and a tagger of English names
// npm run bench -- queue    the queue of staff with ten thousand questions waiting, beside a bare select
if (process.argv.includes("checker")) {
  const { measureChecker } = await import("./bench/checker.ts");
  await measureChecker();
} else if (process.argv.includes("queue")) {
  const { measureQueue } = await import("./bench/queue.ts");
  await measureQueue();
} else {
  await measureForum();
}
