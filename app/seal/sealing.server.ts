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
        ? privateKeyFromRaw(
            unwrapKey(keyFile.wrappingKey, row.privateKeyWrapped, name),
          )
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
  return {
    id,
    publicKey: rawPublicKey(publicKey).toString("base64"),
    privateKeyWrapped: wrapKey(
      keyFile.wrappingKey,
      rawPrivateKey(privateKey),
      `${instanceId} ${id}`,
    ),
    createdAt: now.toISOString(),
  };
}
