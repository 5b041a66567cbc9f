import { hash, verify } from "@node-rs/argon2";

/** Argon2id with OWASP's figures: 19 MiB, two passes, one lane. */
const cost = { memoryCost: 19_456, timeCost: 2, parallelism: 1 };
const shortest = 12;
const longest = 200;

/** Whether the words are long enough to keep strangers out and short enough to hash. */
export const isStrongPassword = (password: string): boolean =>
  password.length >= shortest && password.length <= longest;

/** The hash under which a password is kept. */
export const hashPassword = (password: string): Promise<string> =>
  hash(password, cost);

// Verified against when there is no such person, so that the time an answer takes does not tell who works here.
let decoy: Promise<string> | null = null;

/** Whether the password is the one that was hashed; takes as long for somebody unknown. */
export async function isPassword(
  passwordHash: string | null,
  password: string,
): Promise<boolean> {
  decoy ??= hashPassword("no such person");
  const right = await verify(
    passwordHash ?? (await decoy),
    password.slice(0, longest),
  );
  return right && passwordHash !== null;
}
