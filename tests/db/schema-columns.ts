import { readdirSync, readFileSync } from "node:fs";
import path from "node:path";
import ts from "typescript";

interface Declared {
  members: ts.NodeArray<ts.TypeElement>;
  source: ts.SourceFile;
}

/** The columns of each table as db/schema.ts and db/tables promise them, sorted. */
export function promisedColumns(file: string): Record<string, string[]> {
  const folder = path.join(path.dirname(file), "tables");
  const tables = readdirSync(folder).map((name) => path.join(folder, name));
  const interfaces = new Map([file, ...tables].flatMap(interfacesIn));
  const database = interfaces.get("Database");
  return Object.fromEntries(
    (database ? propertiesOf(database) : []).map(([table, type]) => {
      const declared = interfaces.get(type);
      const columns = declared ? propertiesOf(declared) : [];
      return [table, columns.map(([name]) => name).sort()];
    }),
  );
}

function interfacesIn(file: string): [string, Declared][] {
  const source = ts.createSourceFile(
    file,
    readFileSync(file, "utf8"),
    ts.ScriptTarget.Latest,
  );
  return source.statements
    .filter(ts.isInterfaceDeclaration)
    .map(({ name, members }) => [name.text, { members, source }]);
}

const propertiesOf = ({ members, source }: Declared): [string, string][] =>
  members
    .filter(ts.isPropertySignature)
    .map((member) => [
      member.name.getText(source),
      member.type?.getText(source) ?? "",
    ]);
