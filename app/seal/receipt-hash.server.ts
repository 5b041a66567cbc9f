import { scrypt } from "node:crypto";

/** scrypt as security-minded peers set it: 128 MB and about 0.7 s a try, so that 10^16 codes cannot be searched. */
export interface ReceiptCost {
  N: number;
  r: number;
  p: number;
}
export const fullReceiptCost: ReceiptCost = { N: 2 ** 17, r: 8, p: 1 };

const hashBytes = 32;

/**
 * Hashes kvittokoder slowly, one at a time however many ask: memory and processor stay free for readers.
 * The pepper from the key file stands in for a salt, so that a code can be looked up by its hash.
 */
export function createReceiptHasher(
  pepper: Buffer,
  cost: ReceiptCost = fullReceiptCost,
) {
  let last: Promise<unknown> = Promise.resolve();
  return (instanceId: string, code: string): Promise<string> => {
    const next = last.then(() => hash(pepper, instanceId, code, cost));
    last = next.catch(() => undefined);
    return next;
  };
}

export type ReceiptHasher = ReturnType<typeof createReceiptHasher>;

function hash(
  pepper: Buffer,
  instanceId: string,
  code: string,
  cost: ReceiptCost,
): Promise<string> {
  const salt = Buffer.concat([pepper, Buffer.from(instanceId, "utf8")]);
  return new Promise((resolve, reject) => {
    scrypt(
      code,
      salt,
      hashBytes,
      { ...cost, maxmem: 256 * 2 ** 20 },
      (error, key) => (error ? reject(error) : resolve(key.toString("hex"))),
    );
  });
}
