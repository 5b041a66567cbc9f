import { createHash } from "node:crypto";
import { globSync, readFileSync } from "node:fs";
import path from "node:path";

/** Everything the built forum is made of. */
const sources = [
  "{app,db,moderation}/**/*.*",
  "{remix.config.js,vite.config.ts,package-lock.json,tsconfig.json}",
];

/** A hash of all the sources: another one when any of them is another, new or gone. */
export function sourceHash(folder = "."): string {
  const hash = createHash("sha256").update(process.version);
  for (const file of globSync(sources, { cwd: folder }).sort()) {
    hash.update(`\0${file}\0`).update(readFileSync(path.join(folder, file)));
  }
  return hash.digest("hex");
}
