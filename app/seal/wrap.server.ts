import { createCipheriv, createDecipheriv, randomBytes } from "node:crypto";

const nonceLength = 12;
const tagLength = 16;

/** The private key, readable only with the wrapping key of the key file; base64. */
export function wrapKey(
  wrappingKey: Buffer,
  privateKey: Buffer,
  context: string,
): string {
  const nonce = randomBytes(nonceLength);
  const cipher = createCipheriv("aes-256-gcm", wrappingKey, nonce).setAAD(
    Buffer.from(context, "utf8"),
  );
  const body = Buffer.concat([cipher.update(privateKey), cipher.final()]);
  return Buffer.concat([nonce, cipher.getAuthTag(), body]).toString("base64");
}

/** The private key that wrapKey wrapped; throws with another wrapping key or context. */
export function unwrapKey(
  wrappingKey: Buffer,
  wrapped: string,
  context: string,
): Buffer {
  const bytes = Buffer.from(wrapped, "base64");
  const nonce = bytes.subarray(0, nonceLength);
  const tag = bytes.subarray(nonceLength, nonceLength + tagLength);
  const decipher = createDecipheriv("aes-256-gcm", wrappingKey, nonce)
    .setAAD(Buffer.from(context, "utf8"))
    .setAuthTag(tag);
  return Buffer.concat([
    decipher.update(bytes.subarray(nonceLength + tagLength)),
    decipher.final(),
  ]);
}
