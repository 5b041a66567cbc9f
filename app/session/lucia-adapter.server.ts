import { createHash } from "node:crypto";
import type { Kysely } from "kysely";
import type { Adapter, DatabaseSession, DatabaseUser } from "lucia";
import type { PersonId } from "#db/ids.ts";
import {
  deleteExpiredSessions,
  deleteSession,
  deleteSessionsOf,
  extendSession,
  findSession,
  insertSession,
} from "#db/queries/sessions.server.ts";
import type { Database } from "#db/schema.ts";

const absoluteMilliseconds = 8 * 3_600_000;

/** What the store keeps of a session's id: enough to recognise it, useless to whoever steals the store. */
export const sessionHash = (id: string): string =>
  createHash("sha256").update(id).digest("hex");

/** Lucia's sessions in our store: only a hash of the id, and never longer than eight hours from sign-in. */
export function createLuciaAdapter(
  db: Kysely<Database>,
  now: () => Date,
): Adapter {
  return {
    async getSessionAndUser(
      id,
    ): Promise<[DatabaseSession | null, DatabaseUser | null]> {
      const row = await findSession(db, sessionHash(id));
      if (!row) return [null, null];
      const { instanceId, name, role, access, personId } = row;
      return [
        {
          id,
          userId: personId,
          expiresAt: new Date(row.expiresAt),
          attributes: { instanceId },
        },
        { id: personId, attributes: { instanceId, name, role, access } },
      ];
    },
    getUserSessions: () => Promise.resolve([]),
    async setSession({ id, userId, expiresAt, attributes }) {
      const createdAt = now().toISOString();
      const session = {
        idHash: sessionHash(id),
        personId: userId as PersonId,
        createdAt,
        expiresAt: expiresAt.toISOString(),
      };
      await insertSession(db, attributes.instanceId, session);
    },
    async updateSessionExpiration(id, expiresAt) {
      const row = await findSession(db, sessionHash(id));
      if (!row) return;
      const latest = new Date(row.createdAt).getTime() + absoluteMilliseconds;
      await extendSession(
        db,
        sessionHash(id),
        new Date(Math.min(expiresAt.getTime(), latest)).toISOString(),
      );
    },
    deleteSession: (id) => deleteSession(db, sessionHash(id)),
    deleteUserSessions: (userId) => deleteSessionsOf(db, userId as PersonId),
    deleteExpiredSessions: () => deleteExpiredSessions(db, now().toISOString()),
  };
}
