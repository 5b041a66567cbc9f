import { globSync, readFileSync } from "node:fs";
import ts from "typescript";

/** The project as the checks see it: each file's path and its text. */
export type Sources = ReadonlyMap<string, string>;

const folders = "{app,db,moderation,scripts,tests}";

/** Every TypeScript file of the project. */
export function readSources(): Sources {
  const files = globSync(`${folders}/**/*.{ts,tsx}`);
  return new Map(
    files.sort().map((file) => [file, readFileSync(file, "utf8")]),
  );
}

const trees = new WeakMap<Sources, Map<string, ts.SourceFile>>();

/** The syntax of one file; read once for all checks. */
export function syntaxOf(sources: Sources, file: string): ts.SourceFile {
  const known = trees.get(sources) ?? new Map<string, ts.SourceFile>();
  trees.set(sources, known);
  const tree = known.get(file) ?? parse(file, sources.get(file) ?? "");
  known.set(file, tree);
  return tree;
}

function parse(file: string, text: string): ts.SourceFile {
  return ts.createSourceFile(file, text, ts.ScriptTarget.Latest, true);
}

/** Every node under this one, outermost first, in the order of the text. */
export function* nodesIn(node: ts.Node): Generator<ts.Node> {
  const children: ts.Node[] = [];
  ts.forEachChild(node, (child) => void children.push(child));
  for (const child of children) {
    yield child;
    yield* nodesIn(child);
  }
}
