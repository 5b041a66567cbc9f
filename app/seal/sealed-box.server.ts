import {
  createCipheriv,
  createDecipheriv,
  createPrivateKey,
  createPublicKey,
  diffieHellman,
  generateKeyPairSync,
  hkdfSync,
  type KeyObject,
  randomBytes,
} from "node:crypto";
import { pad, unpad } from "./padding.server.ts";

/** version, the sender's throw-away public key, nonce, tag, then the padded ciphertext. */
const version = 1;
const keyLength = 32;
const nonceLength = 12;
const tagLength = 16;
const headLength = 1 + keyLength + nonceLength + tagLength;

/** Seals a text to an X25519 public key with AES-256-GCM, bound to `context`; only the private key opens it again. */
export function sealTo(
  publicKey: KeyObject,
  text: string,
  context: string,
): Buffer {
  const ephemeral = generateKeyPairSync("x25519");
  const ephemeralRaw = rawPublicKey(ephemeral.publicKey);
  const key = sharedKey(ephemeral.privateKey, publicKey, ephemeralRaw);
  const nonce = randomBytes(nonceLength);
  const cipher = createCipheriv("aes-256-gcm", key, nonce).setAAD(
    Buffer.from(context, "utf8"),
  );
  const body = Buffer.concat([
    cipher.update(pad(Buffer.from(text, "utf8"))),
    cipher.final(),
  ]);
  return Buffer.concat([
    Buffer.from([version]),
    ephemeralRaw,
    nonce,
    cipher.getAuthTag(),
    body,
  ]);
}

/** The text that was sealed to this key with this context; throws when either is another, or the bytes were changed. */
export function openSealed(
  privateKey: KeyObject,
  sealed: Uint8Array,
  context: string,
): string {
  const bytes = Buffer.from(
    sealed.buffer,
    sealed.byteOffset,
    sealed.byteLength,
  );
  if (bytes[0] !== version || bytes.length <= headLength)
    throw new RangeError("not a sealed text");
  const ephemeralRaw = bytes.subarray(1, 1 + keyLength);
  const nonce = bytes.subarray(1 + keyLength, 1 + keyLength + nonceLength);
  const tag = bytes.subarray(headLength - tagLength, headLength);
  const key = sharedKey(
    privateKey,
    publicKeyFromRaw(ephemeralRaw),
    ephemeralRaw,
  );
  const decipher = createDecipheriv("aes-256-gcm", key, nonce)
    .setAAD(Buffer.from(context, "utf8"))
    .setAuthTag(tag);
  const padded = Buffer.concat([
    decipher.update(bytes.subarray(headLength)),
    decipher.final(),
  ]);
  return unpad(padded).toString("utf8");
}

function sharedKey(
  privateKey: KeyObject,
  publicKey: KeyObject,
  ephemeralRaw: Buffer,
): Buffer {
  const secret = diffieHellman({ privateKey, publicKey });
  return Buffer.from(
    hkdfSync("sha256", secret, ephemeralRaw, "fragaladan seal", keyLength),
  );
}

const spkiHead = Buffer.from("302a300506032b656e032100", "hex");
const pkcs8Head = Buffer.from("302e020100300506032b656e04220420", "hex");

/** The 32 bytes of an X25519 public key. */
export function rawPublicKey(key: KeyObject): Buffer {
  return key.export({ format: "der", type: "spki" }).subarray(spkiHead.length);
}

/** An X25519 public key from its 32 bytes. */
export function publicKeyFromRaw(raw: Buffer): KeyObject {
  return createPublicKey({
    key: Buffer.concat([spkiHead, raw]),
    format: "der",
    type: "spki",
  });
}

/** The 32 bytes of an X25519 private key. */
export function rawPrivateKey(key: KeyObject): Buffer {
  return key
    .export({ format: "der", type: "pkcs8" })
    .subarray(pkcs8Head.length);
}

/** An X25519 private key from its 32 bytes. */
export function privateKeyFromRaw(raw: Buffer): KeyObject {
  return createPrivateKey({
    key: Buffer.concat([pkcs8Head, raw]),
    format: "der",
    type: "pkcs8",
  });
}
