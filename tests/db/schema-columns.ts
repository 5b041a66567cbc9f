import { readFileSync } from "node:fs";
import ts from "typescript";

/** The columns of each table as db/schema.ts promises them, sorted. */
export function promisedColumns(file: string): Record<string, string[]> {
  const source = ts.createSourceFile(
    file,
    readFileSync(file, "utf8"),
    ts.ScriptTarget.Latest,
  );
  const interfaces = new Map(
    source.statements
      .filter(ts.isInterfaceDeclaration)
      .map((declared) => [declared.name.text, declared.members]),
  );
  const tables = [...(interfaces.get("Database") ?? [])].filter(
    ts.isPropertySignature,
  );
  return Object.fromEntries(
    tables.map((table) => {
      const columns = interfaces.get(table.type?.getText(source) ?? "") ?? [];
      const names = [...columns].map((column) => column.name?.getText(source));
      return [table.name.getText(source), names.map(String).sort()];
    }),
  );
}
