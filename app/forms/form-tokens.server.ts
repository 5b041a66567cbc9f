import { createHmac, randomBytes, timingSafeEqual } from "node:crypto";

/** What a token in a resident's form says: which form it is, and how long ago it was handed out. */
export interface FormToken {
  /** Stands for one form; a second send with the same key is the same question. */
  key: string;
  ageInMilliseconds: number;
}

export interface FormTokens {
  issue(): string;
  /** The token's content, or null when we did not issue it or it is older than a day. */
  read(token: string): FormToken | null;
}

const oneDay = 86_400_000;
const keyBytes = 16;

/** Signed tokens for forms of people without session: no cookie, nothing stored, nothing that says who. */
export function createFormTokens(pepper: Buffer, now: () => Date): FormTokens {
  const sign = (body: string): Buffer =>
    createHmac("sha256", pepper)
      .update(`form ${body}`)
      .digest()
      .subarray(0, keyBytes);
  return {
    issue() {
      const body = `${randomBytes(keyBytes).toString("base64url")}.${now().getTime().toString(36)}`;
      return `${body}.${sign(body).toString("base64url")}`;
    },
    read(token) {
      const [key = "", issued = "", signature = ""] = token.split(".");
      const given = Buffer.from(signature, "base64url");
      if (
        given.length !== keyBytes ||
        !timingSafeEqual(given, sign(`${key}.${issued}`))
      )
        return null;
      const ageInMilliseconds = now().getTime() - Number.parseInt(issued, 36);
      return ageInMilliseconds > oneDay ? null : { key, ageInMilliseconds };
    },
  };
}
