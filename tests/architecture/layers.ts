import { importsOf, type Import } from "./imports.ts";
import type { Sources } from "./sources.ts";

interface Layer {
  /** Files whose path begins so; the first layer that fits is the file's. */
  files: string;
  /** What they may import from the project. */
  mayImport: readonly string[];
  /** What they may import as types only. */
  mayKnow?: readonly string[];
  /** Packages they may not import, as written. */
  never?: RegExp;
}

const framework = /^(@remix-run\/|react|hono|@hono\/)/;
const sql = /^(kysely|pg|better-sqlite3)/;
const store = /^(kysely|pg|better-sqlite3|@remix-run\/|react|hono|@hono\/)/;

/** Who may import whom. Read from the top: moderation knows nobody, the routes know almost everybody. */
export const layers: readonly Layer[] = [
  { files: "moderation/", mayImport: ["moderation/"], never: store },
  { files: "db/migrations/", mayImport: [], never: /^(?!kysely$)/ },
  {
    files: "db/",
    mayImport: ["db/"],
    mayKnow: ["moderation/"],
    never: framework,
  },
  {
    files: "app/workflows/",
    mayImport: [
      "app/workflows/",
      "moderation/",
      "db/",
      "app/lib/",
      "app/seal/",
      "app/search/",
      "app/instance/",
      "app/session/",
    ],
    never: framework,
  },
  {
    files: "app/components/",
    mayImport: [
      "app/components/",
      "app/i18n/",
      "app/forms/",
      "app/instance/",
      "moderation/",
    ],
    mayKnow: ["app/", "db/"],
    never: sql,
  },
  {
    files: "app/routes/public/",
    mayImport: [
      "app/routes/public/",
      "app/workflows/",
      "app/search/",
      "db/queries/forum.server.ts",
      "db/queries/forum-posts.server.ts",
      "db/ids.ts",
      "app/components/",
      "app/i18n/",
      "app/forms/",
      "app/instance/",
      "app/lib/",
      "app/styles/",
      "moderation/",
    ],
    never: sql,
  },
  {
    files: "app/routes/",
    mayImport: [
      "app/routes/desk/",
      "app/routes/account/",
      "app/workflows/",
      "db/queries/",
      "db/ids.ts",
      "app/components/",
      "app/i18n/",
      "app/forms/",
      "app/session/",
      "app/search/",
      "app/instance/",
      "app/lib/",
      "app/styles/",
      "moderation/",
    ],
    never: sql,
  },
  { files: "app/i18n/", mayImport: ["app/i18n/", "moderation/"], never: store },
  {
    files: "app/",
    mayImport: ["app/", "db/", "moderation/"],
  },
  { files: "scripts/", mayImport: ["scripts/", "app/", "db/", "moderation/"] },
  { files: "tests/", mayImport: [""] },
];

/** The demo is a script; the server starts it on a first start, and nothing else of the app knows it. */
const exceptions = new Map([["app/server.ts", "scripts/demo/"]]);
const routes = "app/routes/";

/** Each import that goes against the layers, as a sentence. */
export function wrongImports(sources: Sources): string[] {
  return [...sources.keys()].flatMap((file) =>
    importsOf(sources, file)
      .filter((imported) => !isAllowed(file, imported))
      .map(({ specifier }) => `${file} may not import ${specifier}`),
  );
}

function isAllowed(file: string, imported: Import): boolean {
  const layer = layers.find(({ files }) => file.startsWith(files));
  if (!layer) return false;
  const { file: target, specifier, typeOnly } = imported;
  if (target === null) return !layer.never?.test(specifier);
  const { mayImport, mayKnow = [] } = layer;
  const allowed = typeOnly ? [...mayImport, ...mayKnow] : mayImport;
  if (isForeignRoute(file, target)) return false;
  return [...allowed, exceptions.get(file) ?? []]
    .flat()
    .some((prefix) => target.startsWith(prefix));
}

/** A route is reached by its address; only its neighbours share code with it. */
function isForeignRoute(file: string, target: string): boolean {
  if (!target.startsWith(routes) || file.startsWith("tests/")) return false;
  return !file.startsWith(target.split("/").slice(0, 3).join("/") + "/");
}
