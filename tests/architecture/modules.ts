import ts from "typescript";
import { importsOf } from "./imports.ts";
import { type Sources, syntaxOf } from "./sources.ts";

/** Remix takes these by their default export, and the tools read theirs so. */
const mayExportDefault =
  /^app\/(routes\/.+|root|entry\.(server|client))\.tsx?$|^tests\/support\/stores-on-demand\.ts$/;
/** These are started, not imported. */
const mayWorkAtOnce =
  /^app\/(server\.ts|entry\.client\.tsx)$|^(scripts|tests)\//;
/** Remix itself takes the server's half out of these. */
const splitByRemix = /^app\/(routes\/.+|root|entry\.server|server)\.tsx?$/;
const serverOnlyPackage =
  /^(node:|kysely|pg$|better-sqlite3|pino|lucia|sanitize-html|rate-limiter|@node-rs\/|@hono\/|hono)/;

/** Each default export no tool asks for. */
export function needlessDefaults(sources: Sources): string[] {
  return [...sources.keys()]
    .filter((file) => !mayExportDefault.test(file))
    .filter((file) => syntaxOf(sources, file).statements.some(isDefault))
    .map((file) => `${file} has a default export`);
}

function isDefault(statement: ts.Statement): boolean {
  return (
    ts.isExportAssignment(statement) ||
    (ts.canHaveModifiers(statement) &&
      (ts.getModifiers(statement) ?? []).some(
        ({ kind }) => kind === ts.SyntaxKind.DefaultKeyword,
      ))
  );
}

/** Each module of the app that works when it is only imported: such a module ships to the browser. */
export function busyModules(sources: Sources): string[] {
  return [...sources.keys()]
    .filter((file) => !mayWorkAtOnce.test(file))
    .filter((file) =>
      syntaxOf(sources, file).statements.some(
        (statement) =>
          ts.isExpressionStatement(statement) ||
          ts.isForOfStatement(statement) ||
          ts.isIfStatement(statement),
      ),
    )
    .map((file) => `${file} does work when it is imported`);
}

/** Each module with the server's business that does not say so in its name, and so could reach a browser. */
export function unmarkedServerModules(sources: Sources): string[] {
  return [...sources.keys()]
    .filter((file) => /^(app|db|moderation)\//.test(file))
    .filter((file) => !file.startsWith("db/migrations/"))
    .filter((file) => !isServerFile(file) && !splitByRemix.test(file))
    .flatMap((file) =>
      importsOf(sources, file)
        .filter(({ typeOnly }) => !typeOnly)
        .filter(
          ({ specifier, file: target }) =>
            serverOnlyPackage.test(specifier) || isServerFile(target ?? ""),
        )
        .map(
          ({ specifier }) =>
            `${file} imports ${specifier} and is not named *.server.ts`,
        ),
    );
}

const isServerFile = (file: string) => /\.server\.tsx?$/.test(file);
