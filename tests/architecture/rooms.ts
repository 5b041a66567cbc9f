import { importsOf } from "./imports.ts";
import type { Sources } from "./sources.ts";

const detectors = "moderation/detectors/";
const shared = ["reading", "patterns", "cues"];

/** What each room of the detectors may look into, besides itself and what stands beside the rooms. */
export const rooms: ReadonlyMap<string, readonly string[]> = new Map([
  ["patterns", []],
  ["cues", []],
  ["reading", ["patterns", "cues"]],
  ["people", shared],
  ["explained", shared],
  ["places", shared],
  ["organisations", shared],
  ["numbers", shared],
  ["contacts", shared],
  ["time", shared],
  ["facts", shared],
  ["growth", [...shared, "people", "places", "organisations"]],
  ["doubts", [...shared, "places", "organisations"]],
  ["second-readers", [...shared, "doubts"]],
]);

/** The room a file of the detectors stands in; null beside the rooms, where all.ts knows every one, and outside. */
function roomOf(file: string): string | null {
  if (!file.startsWith(detectors)) return null;
  const [room, inside] = file.slice(detectors.length).split("/");
  return room !== undefined && inside !== undefined ? room : null;
}

/** Each import by which one room of the detectors looks into another that it need not know. */
export function wrongRooms(sources: Sources): string[] {
  return [...sources.keys()].flatMap((file) => {
    const own = roomOf(file);
    if (own === null) return [];
    return importsOf(sources, file)
      .map(({ file: target }) => target && roomOf(target))
      .filter((room) => room !== null && room !== own)
      .filter((room) => !rooms.get(own)?.includes(room ?? ""))
      .map((room) => `${file} may not look into ${room}`);
  });
}
