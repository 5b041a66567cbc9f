import pg from "pg";

/** Runs one statement on its own connection, which is closed again. */
export async function runInPostgres(
  url: string,
  statement: string,
): Promise<void> {
  const client = new pg.Client(url);
  await client.connect();
  try {
    await client.query(statement);
  } finally {
    await client.end();
  }
}
