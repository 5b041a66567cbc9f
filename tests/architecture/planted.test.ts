import { expect, test } from "vitest";
import { hiddenCrossings } from "./crossings.ts";
import { longFiles } from "./file-length.ts";
import { unguardedRoutes } from "./guarded-routes.ts";
import { wrongImports } from "./layers.ts";
import { wrongRooms } from "./rooms.ts";
import {
  busyModules,
  needlessDefaults,
  unmarkedServerModules,
} from "./modules.ts";
import { looseVersions, mixedRemix } from "./packages.ts";
import { impureModeration } from "./purity.ts";
import { lostRoutes, mappedFiles } from "./site-map.ts";
import type { Sources } from "./sources.ts";

// A check that finds nothing in good code is worth something only if it finds the fault that somebody plants.

const plant = (file: string, text: string): Sources => new Map([[file, text]]);

const wrong: [file: string, text: string][] = [
  ["moderation/check.ts", 'import { sql } from "kysely";'],
  ["moderation/check.ts", 'import { t } from "#app/i18n/translate.ts";'],
  ["db/queries/queue.server.ts", 'import { x } from "#app/lib/x.ts";'],
  ["db/queries/queue.server.ts", 'import { move } from "#moderation/move.ts";'],
  ["db/migrations/1.ts", 'import type { Database } from "../schema.ts";'],
  ["app/workflows/a.server.ts", 'import { redirect } from "@remix-run/node";'],
  ["app/workflows/a.server.ts", 'import { p } from "#app/components/p.tsx";'],
  [
    "app/routes/public/home.tsx",
    'import { listQueue } from "#db/queries/queue.server.ts";',
  ],
  ["app/routes/public/home.tsx", 'import { s } from "#app/seal/s.server.ts";'],
  ["app/routes/public/home.tsx", 'const s = await import("#app/seal/s.ts");'],
  ["app/routes/public/home.tsx", 'export { s } from "#app/seal/s.ts";'],
  ["app/routes/desk/queue.tsx", 'import { sql } from "kysely";'],
  [
    "app/routes/desk/queue.tsx",
    'import { a } from "#app/routes/public/a.tsx";',
  ],
  ["app/components/a.tsx", 'import { a } from "#app/session/a.server.ts";'],
  ["app/lib/a.ts", 'import { a } from "#app/routes/desk/queue.tsx";'],
  ["app/lib/a.ts", 'import { seed } from "#scripts/demo/seed-demo.ts";'],
  ["scripts/seed.ts", 'import { a } from "#app/routes/desk/queue.tsx";'],
  ["odd/a.ts", 'import { a } from "#moderation/a.ts";'],
];

test.each(wrong)("in %s: %s is reported", (file, text) => {
  expect(wrongImports(plant(file, text))).toEqual([
    expect.stringMatching(`^${file} may not import `),
  ]);
});

const right: [file: string, text: string][] = [
  ["db/schema.ts", 'import type { Work } from "#moderation/submission.ts";'],
  [
    "app/components/a.tsx",
    'import type { Line } from "#db/queries/a.server.ts";',
  ],
  ["app/server.ts", 'await import("#scripts/demo/seed-demo.ts");'],
  ["app/routes/desk/queue.tsx", 'import { a } from "./line.tsx";'],
];

test.each(right)("in %s: %s is fine", (file, text) => {
  expect(wrongImports(plant(file, text))).toEqual([]);
});

test("a look into a room that a detector need not know is reported", () => {
  const file = "moderation/detectors/people/a.ts";
  expect(wrongRooms(plant(file, 'import "../places/b.ts";'))).toEqual([
    `${file} may not look into places`,
  ]);
  expect(wrongRooms(plant(file, 'import "../reading/b.ts";'))).toEqual([]);
});

test("a way out of a folder by ../ is reported", () => {
  const planted = plant("app/routes/a.tsx", 'import { b } from "../lib/b.ts";');
  expect(hiddenCrossings(planted)).toEqual([
    "app/routes/a.tsx crosses a folder by ../lib/b.ts",
  ]);
});

const guarded = "const { app } = await requireReviewer(request, context);";
const unguarded: [why: string, text: string][] = [
  ["is without a guard", "export async function loader() { return null; }"],
  [
    "reads before it asks",
    `export async function action() { const form = await request.formData(); ${guarded} }`,
  ],
  [
    "does not wait for the answer",
    "export async function loader() { requireReviewer(request, context); }",
  ],
  [
    "asks another",
    "export const loader = async () => { await requireInstance(context); };",
  ],
  ["is made elsewhere", "export const loader = makeLoader(requireReviewer);"],
  ["comes from elsewhere", 'export { loader } from "./elsewhere.ts";'],
  ["may come from elsewhere", 'export * from "./elsewhere.ts";'],
];

test.each(unguarded)("a desk entrance that %s is reported", (_why, text) => {
  expect(unguardedRoutes(plant("app/routes/desk/a.tsx", text))).toHaveLength(1);
});

test.each([
  `export async function loader() { ${guarded} }`,
  `export const action = async () => { ${guarded} };`,
  "export const loader = async () => ({ me: (await requireReviewer(request, context)).reviewer });",
])("a desk entrance that asks first is fine: %s", (text) => {
  expect(unguardedRoutes(plant("app/routes/desk/a.tsx", text))).toEqual([]);
});

test("a route file outside the site map is reported, and a name without a file", () => {
  const planted = new Map([
    ["app/routes/public/a.tsx", "export default function A() {}"],
    ["app/routes/public/b.ts", "export const loader = () => null;"],
    ["app/routes/public/words.ts", "export const words = [];"],
  ]);
  expect(lostRoutes(planted, ["app/routes/public/c.tsx"])).toEqual([
    "remix.config.js does not name app/routes/public/a.tsx",
    "remix.config.js does not name app/routes/public/b.ts",
    "remix.config.js names app/routes/public/c.tsx, which is not there",
  ]);
});

test("the site map is read with its layouts", () => {
  type Route = (path: string, file: string, children?: () => void) => void;
  const routes = (define: (make: (route: Route) => void) => void) =>
    define((route) => route("", "layout.tsx", () => route("a", "a.tsx")));
  expect(mappedFiles({ routes })).toEqual(["app/layout.tsx", "app/a.tsx"]);
});

test.each(["export default function a() {}", "export default 1;"])(
  "a needless default is reported: %s",
  (text) => {
    expect(needlessDefaults(plant("app/lib/a.ts", text))).toHaveLength(1);
    expect(needlessDefaults(plant("app/routes/desk/a.tsx", text))).toEqual([]);
  },
);

test.each(["open();", "for (const word of words) map.set(word, 1);"])(
  "work at import is reported: %s",
  (text) => {
    expect(busyModules(plant("db/a.server.ts", text))).toHaveLength(1);
    expect(busyModules(plant("scripts/a.ts", text))).toEqual([]);
  },
);

test.each([
  'import { sql } from "kysely";',
  'import fs from "node:fs";',
  'import { a } from "#app/lib/a.server.ts";',
])(
  "the server's business without the server's name is reported: %s",
  (text) => {
    expect(unmarkedServerModules(plant("app/lib/b.ts", text))).toHaveLength(1);
    expect(unmarkedServerModules(plant("app/lib/b.server.ts", text))).toEqual(
      [],
    );
  },
);

test.each([
  "const now = new Date();",
  "const now = Date.now();",
  "const chance = Math.random();",
  'await fetch("http://localhost");',
  'import { readFileSync } from "node:fs";',
])("moderation that asks the world is reported: %s", (text) => {
  expect(impureModeration(plant("moderation/a.ts", text))).toHaveLength(1);
});

test("moderation may be given a day and reckon with it", () => {
  const planted = plant("moderation/a.ts", "const day = new Date(given);");
  expect(impureModeration(planted)).toEqual([]);
});

test("compromise in a second file is reported", () => {
  const text = 'import nlp from "compromise";';
  const planted = new Map([
    ["moderation/a.ts", text],
    ["moderation/b.ts", text],
  ]);
  expect(impureModeration(planted)).toHaveLength(1);
});

test("a long file is reported, and long files as a habit", () => {
  const long = "\n".repeat(250) + "end";
  expect(longFiles(plant("app/a.ts", long))).toHaveLength(2);
  expect(longFiles(plant("app/i18n/sv/a.ts", long))).toEqual([]);
});

test.each(["^1.2.3", "~1.2.3", "latest", "1.x", "*"])(
  "a loose version is reported: %s",
  (version) => {
    expect(looseVersions({ dependencies: { a: version } })).toHaveLength(1);
  },
);

test("two versions of Remix are reported, asked for or installed", () => {
  const one = { dependencies: { "@remix-run/node": "2.17.5" } };
  const lock = (version: string) => ({
    packages: { "node_modules/@remix-run/server-runtime": { version } },
  });
  expect(mixedRemix(one, lock("2.17.5"))).toEqual([]);
  expect(mixedRemix(one, lock("2.17.4"))).toHaveLength(2);
});
