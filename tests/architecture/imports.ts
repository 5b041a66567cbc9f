import path from "node:path";
import ts from "typescript";
import { nodesIn, type Sources, syntaxOf } from "./sources.ts";

/** One import, re-export or import() of a file. */
export interface Import {
  /** As written. */
  specifier: string;
  /** The project's own file it leads to, or null for a package. */
  file: string | null;
  /** Leaves nothing behind when the types are taken away. */
  typeOnly: boolean;
}

/** Everything a file imports, wherever in it. */
export function importsOf(sources: Sources, file: string): Import[] {
  return [...nodesIn(syntaxOf(sources, file))].flatMap((node) => {
    const specifier = specifierOf(node);
    if (specifier === null) return [];
    return [
      {
        specifier,
        file: targetOf(file, specifier),
        typeOnly: isTypeOnly(node),
      },
    ];
  });
}

function specifierOf(node: ts.Node): string | null {
  if (ts.isImportDeclaration(node) || ts.isExportDeclaration(node))
    return literal(node.moduleSpecifier);
  if (ts.isImportTypeNode(node) && ts.isLiteralTypeNode(node.argument))
    return literal(node.argument.literal);
  if (ts.isCallExpression(node) && isDynamicImport(node))
    return literal(node.arguments[0]);
  return null;
}

const isDynamicImport = (node: ts.CallExpression) =>
  node.expression.kind === ts.SyntaxKind.ImportKeyword;

const literal = (node: ts.Node | undefined) =>
  node && ts.isStringLiteralLike(node) ? node.text : null;

function isTypeOnly(node: ts.Node): boolean {
  if (ts.isImportTypeNode(node)) return true;
  if (ts.isExportDeclaration(node)) return node.isTypeOnly;
  if (!ts.isImportDeclaration(node)) return false;
  return node.importClause?.phaseModifier === ts.SyntaxKind.TypeKeyword;
}

function targetOf(file: string, specifier: string): string | null {
  const plain = specifier.replace(/\?.*$/, "");
  if (plain.startsWith("#")) return plain.slice(1);
  if (!plain.startsWith(".")) return null;
  return path.posix.join(path.posix.dirname(file), plain);
}
