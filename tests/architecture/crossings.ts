import { importsOf } from "./imports.ts";
import type { Sources } from "./sources.ts";

/** Each import that climbs out of its folder: between folders the way is #app/…, #db/…; ./ and ../ stay inside one. */
export function hiddenCrossings(sources: Sources): string[] {
  return [...sources.keys()].flatMap((file) =>
    importsOf(sources, file)
      .filter(({ specifier, file: target }) =>
        specifier.startsWith(".") ? !isInside(folderOf(file), target) : false,
      )
      .map(({ specifier }) => `${file} crosses a folder by ${specifier}`),
  );
}

/** In app each folder is its own; db, moderation, scripts and tests are one each. */
function folderOf(file: string): string {
  const [top = "", second = "", third] = file.split("/");
  return top === "app" && third !== undefined ? `${top}/${second}/` : `${top}/`;
}

/** What lies beside the folders, such as remix.config.js, has no other name than its path. */
const isInside = (folder: string, target: string | null) =>
  target !== null && (target.startsWith(folder) || !target.includes("/"));
