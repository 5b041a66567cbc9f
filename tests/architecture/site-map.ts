import ts from "typescript";
import { type Sources, syntaxOf } from "./sources.ts";

/** Each route file the site map lacks, and each file it names that is not there. */
export function lostRoutes(
  sources: Sources,
  mapped: readonly string[],
): string[] {
  const files = [...sources.keys()].filter((file) =>
    file.startsWith("app/routes/"),
  );
  const unmapped = files.filter(
    (file) => isRoute(syntaxOf(sources, file)) && !mapped.includes(file),
  );
  return [
    ...unmapped.map((file) => `remix.config.js does not name ${file}`),
    ...mapped
      .filter((file) => !sources.has(file))
      .map((file) => `remix.config.js names ${file}, which is not there`),
  ];
}

/** A file that answers: it has a page, a loader or an action. */
function isRoute(file: ts.SourceFile): boolean {
  return file.statements.some((statement) => {
    if (ts.isExportAssignment(statement)) return true;
    if (!ts.canHaveModifiers(statement)) return false;
    const words = (ts.getModifiers(statement) ?? []).map(({ kind }) => kind);
    if (!words.includes(ts.SyntaxKind.ExportKeyword)) return false;
    return (
      words.includes(ts.SyntaxKind.DefaultKeyword) ||
      /^(loader|action)$/.test(nameOf(statement))
    );
  });
}

function nameOf(statement: ts.Statement): string {
  if (ts.isFunctionDeclaration(statement)) return statement.name?.text ?? "";
  if (!ts.isVariableStatement(statement)) return "";
  return statement.declarationList.declarations[0]?.name.getText() ?? "";
}

type Add = (
  path: string,
  file: string,
  options?: object | (() => void),
  children?: () => void,
) => void;
interface RemixConfig {
  routes?: unknown;
}

/** Every file the site map names, layouts too. */
export function mappedFiles(config: RemixConfig): string[] {
  const files: string[] = [];
  const add: Add = (_path, file, options, children) => {
    files.push(`app/${file}`);
    if (typeof options === "function") options();
    children?.();
  };
  const routes = config.routes as (define: unknown) => unknown;
  routes((define: (add: Add) => void) => define(add));
  return files;
}
