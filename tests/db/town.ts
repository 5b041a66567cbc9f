import type { Kysely } from "kysely";
import type { Database } from "#db/schema.ts";
import { insert, type Row } from "./statements.ts";

const at = "2026-11-02T09:00:00.000Z";

/** Two municipalities with two reviewers and a topic each, and an empty queue. */
export async function foundTowns(db: Kysely<Database>): Promise<void> {
  for (const town of ["sundvik", "norrby"]) {
    const here = { instance_id: town };
    await insert(db, "instance", {
      id: town,
      configuration: "{}",
      created_at: at,
      updated_at: at,
    });
    await insert(db, "topic", {
      ...here,
      id: "ekonomi",
      position: 1,
      name: "Ekonomi",
      description: "Om pengar",
      is_risk: 0,
    });
    await insert(db, "seal_key", {
      ...here,
      id: "2026-45",
      public_key: "public",
      private_key_wrapped: "wrapped",
      created_at: at,
    });
    for (const name of ["ada", "bo"])
      await insert(db, "person", person(town, name));
  }
}

function person(town: string, name: string): Row {
  return {
    id: `${town}-${name}`,
    instance_id: town,
    email: `${name}@${town}.example`,
    name,
    role: "reviewer",
    created_at: at,
  };
}

/** A question as it is when it has just come in, with the wish that it may be published. */
export function waitingSubmission(change: Row = {}): Row {
  return {
    id: "question",
    instance_id: "sundvik",
    number: 1,
    wish: "public",
    work: "waiting",
    visibility: "staff",
    risk: "none",
    lane: "ordinary",
    received_at: at,
    row_version: 1,
    form_key: "form",
    ...change,
  };
}
