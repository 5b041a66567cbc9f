import path from "node:path";
import type { StoreAddress } from "#db/connection.server.ts";

/** What the operator decides outside the program. */
export interface Environment {
  port: number;
  host: string;
  dataDirectory: string;
  store: StoreAddress;
  keyFile: string;
  /** Address of the reverse proxy whose X-Forwarded-For is believed; null believes none. */
  trustedProxy: string | null;
  cachesPages: boolean;
  /** Through which server mail is sent, and from whom; null sends none. */
  mail: { url: string; from: string } | null;
  demo: boolean;
}

/** Reads the operator's settings; whatever is left out has a safe default. */
export function readEnvironment(
  variables: Readonly<Record<string, string | undefined>>,
  flags: readonly string[],
): Environment {
  const dataDirectory = path.resolve(variables["DATA_DIR"] || "data");
  const url = variables["DATABASE_URL"];
  return {
    port: Number(variables["PORT"] || 3000),
    host: variables["HOST"] || "127.0.0.1",
    dataDirectory,
    store: url ? { url } : { file: path.join(dataDirectory, "fragaladan.db") },
    keyFile: path.resolve(
      variables["KEY_FILE"] || defaultKeyFile(dataDirectory),
    ),
    trustedProxy: variables["TRUST_PROXY"] || null,
    cachesPages: variables["PAGE_CACHE"] !== "off",
    mail: mailFrom(variables),
    demo: !flags.includes("--no-demo"),
  };
}

function mailFrom(
  variables: Readonly<Record<string, string | undefined>>,
): Environment["mail"] {
  const url = variables["SMTP_URL"];
  const from = variables["MAIL_FROM"];
  if (!url) return null;
  if (!from)
    throw new Error("SMTP_URL is set: say in MAIL_FROM whom mail comes from.");
  return { url, from };
}

/** Beside the data directory, never in it: whoever copies the data must not get the keys along. */
function defaultKeyFile(dataDirectory: string): string {
  return path.join(
    path.dirname(dataDirectory),
    "keys",
    `${path.basename(dataDirectory)}.key`,
  );
}
