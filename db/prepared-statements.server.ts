import type Sqlite from "better-sqlite3";

// The queries of the whole app are a few hundred; lists of ids make more of them.
const mostStatements = 500;

/**
 * Prepares each statement once and uses it again: the query builder sends the same few hundred, and preparing costs more than
 * running most of them. Safe because nothing iterates: a statement is done before anything else runs.
 */
export function reusePrepared(sqlite: Sqlite.Database): void {
  const prepare = sqlite.prepare.bind(sqlite);
  const statements = new Map<string, Sqlite.Statement>();
  sqlite.prepare = ((source: string) => {
    const known = statements.get(source);
    if (known) return known;
    const statement = prepare(source);
    if (statements.size >= mostStatements) statements.clear();
    statements.set(source, statement);
    return statement;
  }) as typeof sqlite.prepare;
}
