import ts from "typescript";
import { nodesIn, type Sources, syntaxOf } from "./sources.ts";

/** Whom a folder of routes demands before anything else happens. */
const guards = [
  { folder: "app/routes/desk/", guard: "requireReviewer" },
  { folder: "app/routes/admin/", guard: "requireAdministrator" },
];
const entrances = ["loader", "action"];

/** Each loader and action of the staff that does something before it knows who asks. */
export function unguardedRoutes(sources: Sources): string[] {
  return guards.flatMap(({ folder, guard }) =>
    [...sources.keys()]
      .filter((file) => file.startsWith(folder))
      .flatMap((file) =>
        [...entrancesOf(syntaxOf(sources, file))]
          .filter(([, body]) => !beginsWith(body, guard))
          .map(([name]) => `${name} in ${file} does not begin with ${guard}(`),
      ),
  );
}

/** The bodies of the exported loader and action; undefined where one is exported in another shape than a function here. */
function* entrancesOf(
  file: ts.SourceFile,
): Generator<[name: string, body: ts.Node | undefined]> {
  for (const statement of file.statements) {
    if (ts.isExportDeclaration(statement)) yield* exportedElsewhere(statement);
    else if (isExported(statement)) yield* declaredIn(statement);
  }
}

function* exportedElsewhere(
  statement: ts.ExportDeclaration,
): Generator<[string, undefined]> {
  const { exportClause } = statement;
  if (!exportClause || !ts.isNamedExports(exportClause)) {
    if (!statement.isTypeOnly) yield ["export *", undefined];
    return;
  }
  for (const { name } of exportClause.elements)
    if (entrances.includes(name.text)) yield [name.text, undefined];
}

function* declaredIn(
  statement: ts.Statement,
): Generator<[string, ts.Node | undefined]> {
  if (ts.isFunctionDeclaration(statement)) {
    const name = statement.name?.text ?? "";
    if (entrances.includes(name)) yield [name, statement.body];
  }
  if (!ts.isVariableStatement(statement)) return;
  for (const { name, initializer } of statement.declarationList.declarations) {
    const isFunction =
      initializer &&
      (ts.isArrowFunction(initializer) || ts.isFunctionExpression(initializer));
    if (entrances.includes(name.getText()))
      yield [name.getText(), isFunction ? initializer.body : undefined];
  }
}

function isExported(statement: ts.Statement): boolean {
  return (
    ts.canHaveModifiers(statement) &&
    (ts.getModifiers(statement) ?? []).some(
      ({ kind }) => kind === ts.SyntaxKind.ExportKeyword,
    )
  );
}

/** Whether the very first call is an awaited call of the guard. */
function beginsWith(body: ts.Node | undefined, guard: string): boolean {
  if (!body) return false;
  const first = ts.isBlock(body) ? body.statements[0] : body;
  if (!first) return false;
  const call = [first, ...nodesIn(first)].find(ts.isCallExpression);
  return (
    call !== undefined &&
    call.expression.getText() === guard &&
    ts.isAwaitExpression(call.parent)
  );
}
