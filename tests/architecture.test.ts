import { readFileSync } from "node:fs";
import { expect, test } from "vitest";
import remixConfig from "../remix.config.js";
import { hiddenCrossings } from "./architecture/crossings.ts";
import { longFiles } from "./architecture/file-length.ts";
import { unguardedRoutes } from "./architecture/guarded-routes.ts";
import { wrongImports } from "./architecture/layers.ts";
import {
  busyModules,
  needlessDefaults,
  unmarkedServerModules,
} from "./architecture/modules.ts";
import {
  type Lock,
  looseVersions,
  type Manifest,
  mixedRemix,
} from "./architecture/packages.ts";
import { impureModeration } from "./architecture/purity.ts";
import { lostRoutes, mappedFiles } from "./architecture/site-map.ts";
import { wrongRooms } from "./architecture/rooms.ts";
import { readSources, type Sources } from "./architecture/sources.ts";

const sources = readSources();
const manifest = JSON.parse(readFileSync("package.json", "utf8")) as Manifest;
const lock = JSON.parse(readFileSync("package-lock.json", "utf8")) as Lock;

const promises: [promise: string, broken: (sources: Sources) => string[]][] = [
  ["each folder imports only what lies below it", wrongImports],
  ["each room of the detectors looks only into those below it", wrongRooms],
  ["folders are crossed by #, never by ../", hiddenCrossings],
  [
    "every loader and action of the staff first asks who it is",
    unguardedRoutes,
  ],
  [
    "the site map and the route files are the same set",
    (all) => lostRoutes(all, mappedFiles(remixConfig)),
  ],
  ["only what Remix takes by default is exported so", needlessDefaults],
  ["no module works when it is imported", busyModules],
  ["what is the server's says so in its name", unmarkedServerModules],
  ["moderation gives the same answer tomorrow", impureModeration],
  ["a file can be read in one go", longFiles],
];

test("there is something to look at", () => {
  expect(sources.size).toBeGreaterThan(100);
});

test.each(promises)("%s", (_promise, broken) => {
  expect(broken(sources)).toEqual([]);
});

test("every dependency is one exact version", () => {
  expect(looseVersions(manifest)).toEqual([]);
});

test("all of Remix is one version", () => {
  expect(mixedRemix(manifest, lock)).toEqual([]);
});
