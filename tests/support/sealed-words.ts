import { openKeyFile } from "#app/seal/key-file.server.ts";
import { createSealing } from "#app/seal/sealing.server.ts";
import { boundTo } from "#app/seal/submission-texts.server.ts";
import { openDatabase, type StoreAddress } from "#db/connection.server.ts";
import type { InstanceId, SubmissionId } from "#db/ids.ts";

interface SealedRow {
  instanceId: InstanceId;
  sealKeyId: string;
  sealed: Uint8Array;
  context: string;
}

/** Every sealed text of a store, and what of it this key file opens; null for each it does not. */
export async function sealedWordsOf(
  address: StoreAddress,
  keyFile: string,
): Promise<{ sealed: Buffer[]; words: (string | null)[] }> {
  const db = openDatabase(address);
  const now = new Date();
  const keys = openKeyFile(keyFile, { mayCreate: false, now });
  const sealing = createSealing(db, keys);
  const rows = await sealedRows(db);
  const words = [];
  for (const { instanceId, context, ...row } of rows)
    words.push(
      await sealing.open(
        instanceId,
        { ...row, sealed: Buffer.from(row.sealed) },
        context,
      ),
    );
  await db.destroy();
  return { sealed: rows.map(({ sealed }) => Buffer.from(sealed)), words };
}

async function sealedRows(
  db: ReturnType<typeof openDatabase>,
): Promise<SealedRow[]> {
  const revisions = await db.selectFrom("revision").selectAll().execute();
  const messages = await db.selectFrom("message").selectAll().execute();
  const notices = await db.selectFrom("notice_address").selectAll().execute();
  return [
    ...revisions.map((row) =>
      rowOf(row, boundTo.revision(idOf(row), row.number)),
    ),
    ...messages.map((row) => rowOf(row, boundTo.message(idOf(row)))),
    ...notices.map((row) => rowOf(row, boundTo.notice(idOf(row)))),
  ];
}

interface StoredRow {
  instance_id: string;
  submission_id: string;
  seal_key_id: string;
  sealed: Uint8Array;
}

const idOf = (row: StoredRow) => row.submission_id as SubmissionId;

const rowOf = (row: StoredRow, context: string): SealedRow => ({
  instanceId: row.instance_id as InstanceId,
  sealKeyId: row.seal_key_id,
  sealed: row.sealed,
  context,
});
