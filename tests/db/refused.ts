import { expect } from "vitest";

/** Holds that the database itself refused the attempt, in the name of this guard or constraint. */
export async function expectRefused(
  attempt: Promise<unknown>,
  by: string | RegExp,
): Promise<void> {
  await expect(attempt).rejects.toThrow(by);
}

/** A broken reference: PostgreSQL says which, SQLite only that there is one. */
export function reference(constraint: string): RegExp {
  return new RegExp(`FOREIGN KEY constraint failed|"${constraint}"`);
}

/** A value that must be alone: PostgreSQL names the constraint, SQLite its columns. */
export function twice(constraint: string, columns: string): RegExp {
  return new RegExp(`UNIQUE constraint failed: ${columns}|"${constraint}"`);
}
