import { generateKeyPairSync, type KeyObject } from "node:crypto";
import type { Kysely } from "kysely";
import type { InstanceId } from "#db/ids.ts";
import { findSealKey, insertSealKey } from "#db/queries/seal-keys.server.ts";
import type { Database } from "#db/schema.ts";
import type { KeyFile } from "./key-file.server.ts";
import {
  openSealed,
  privateKeyFromRaw,
  publicKeyFromRaw,
  rawPrivateKey,
  rawPublicKey,
  sealTo,
} from "./sealed-box.server.ts";
import { weekOf } from "./week.ts";
import { unwrapKey, wrapKey } from "./wrap.server.ts";

/** A sealed text and the name of the key that opens it. */
export interface Sealed {
  sealKeyId: string;
  sealed: Buffer;
}

export interface Sealing {
  /** Seals a text to the instance's key of the week; `context` says what it belongs to and must be the same when opened. */
  seal(
    instanceId: InstanceId,
    text: string,
    context: string,
    now: Date,
  ): Promise<Sealed>;
  /** Opens a sealed text, or gives null when its week's key is destroyed. */
  open(
    instanceId: InstanceId,
    sealed: { sealKeyId: string; sealed: Uint8Array },
    context: string,
  ): Promise<string | null>;
  /** For codes: kept in the key file, never beside what it protects. */
  pepper: Buffer;
  /** Forgets every week before this one, here and in the key file; see KeyFile. */
  forgetBefore(week: string): void;
}

interface KeyPair {
  publicKey: KeyObject;
  privateKey: KeyObject | null;
}

/** Seals and opens with the weekly keys of the store, unwrapped by the key file. */
export function createSealing(db: Kysely<Database>, keyFile: KeyFile): Sealing {
  const opened = new Map<string, KeyPair>();

  async function keyPair(
    instanceId: InstanceId,
    id: string,
  ): Promise<KeyPair | null> {
    const name = `${instanceId} ${id}`;
    const known = opened.get(name);
    if (known) return known;
    const row = await findSealKey(db, instanceId, id);
    if (!row) return null;
    const pair = {
      publicKey: publicKeyFromRaw(Buffer.from(row.publicKey, "base64")),
      privateKey: row.privateKeyWrapped
        ? privateKeyFrom(keyFile, id, row.privateKeyWrapped, name)
        : null,
    };
    opened.set(name, pair);
    return pair;
  }

  async function keyPairOfWeek(
    instanceId: InstanceId,
    now: Date,
  ): Promise<[string, KeyPair]> {
    const id = weekOf(now);
    const known = await keyPair(instanceId, id);
    if (known) return [id, known];
    await insertSealKey(
      db,
      instanceId,
      newWrappedKey(instanceId, id, keyFile, now),
    );
    const made = await keyPair(instanceId, id);
    if (!made) throw new Error(`no seal key for ${instanceId} ${id}`);
    return [id, made];
  }

  return {
    pepper: keyFile.pepper,
    forgetBefore(week) {
      keyFile.forgetBefore(week);
      // What was opened before may be of a forgotten week.
      opened.clear();
    },
    async seal(instanceId, text, context, now) {
      const [sealKeyId, pair] = await keyPairOfWeek(instanceId, now);
      return {
        sealKeyId,
        sealed: sealTo(
          pair.publicKey,
          text,
          boundTo(instanceId, sealKeyId, context),
        ),
      };
    },
    async open(instanceId, { sealKeyId, sealed }, context) {
      const pair = await keyPair(instanceId, sealKeyId);
      if (!pair?.privateKey) return null;
      return openSealed(
        pair.privateKey,
        sealed,
        boundTo(instanceId, sealKeyId, context),
      );
    },
  };
}

const boundTo = (
  instanceId: InstanceId,
  sealKeyId: string,
  context: string,
): string => `${instanceId} ${sealKeyId} ${context}`;

function newWrappedKey(
  instanceId: InstanceId,
  id: string,
  keyFile: KeyFile,
  now: Date,
) {
  const { publicKey, privateKey } = generateKeyPairSync("x25519");
  const [wrappingKey] = keyFile.wrappingKeysOf(id);
  if (!wrappingKey)
    throw new Error(`week ${id} is forgotten: is the clock right?`);
  return {
    id,
    publicKey: rawPublicKey(publicKey).toString("base64"),
    privateKeyWrapped: wrapKey(
      wrappingKey,
      rawPrivateKey(privateKey),
      `${instanceId} ${id}`,
    ),
    createdAt: now.toISOString(),
  };
}

/** The private key, or null when its week is forgotten; throws when the key file is another. */
function privateKeyFrom(
  keyFile: KeyFile,
  week: string,
  wrapped: string,
  context: string,
): KeyObject | null {
  const keys = keyFile.wrappingKeysOf(week);
  const last = keys.at(-1);
  if (!last) return null;
  for (const key of keys.slice(0, -1)) {
    const raw = unwrapOrNull(key, wrapped, context);
    if (raw) return privateKeyFromRaw(raw);
  }
  return privateKeyFromRaw(unwrapKey(last, wrapped, context));
}

function unwrapOrNull(
  key: Buffer,
  wrapped: string,
  context: string,
): Buffer | null {
  try {
    return unwrapKey(key, wrapped, context);
  } catch {
    return null;
  }
}
