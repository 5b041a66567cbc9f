import type { Kysely } from "kysely";
import type { FormTokens } from "#app/forms/form-tokens.server.ts";
import type { Instance } from "#app/instance/instance-file.ts";
import type { ReceiptHasher } from "#app/seal/receipt-hash.server.ts";
import type { Sealing } from "#app/seal/sealing.server.ts";
import type { WaitingIndex } from "#app/search/waiting-index.server.ts";
import type { Database } from "#db/schema.ts";
import type { Lexicon } from "#moderation/lexicon/lexicon.ts";
import type { Limits } from "./limits.server.ts";
import type { Mailer } from "./mailer.server.ts";
import type { Problem } from "./problem.ts";

/** What every request is given from outside: the store, the keys, the clock, chance and where it came in. */
export interface AppContext extends AppParts {
  /** The instance of the host; null on the installation's start page and for an unknown host. */
  instance: Instance | null;
  /** Every instance with its hosts, for the start page. */
  instances: readonly Instance[];
  /** For the content security policy of this one answer. */
  nonce: string;
  problem: Problem | null;
  /** Set when the store failed while a page was made: the answer is then an honest 503. */
  storeFailed?: boolean;
  /** Scheme and host as the visitor sees them. */
  origin: string;
  /** Whom a limit counts; used in memory only and never written. */
  address: string;
}

/** What lives as long as the process. */
export interface AppParts {
  db: Kysely<Database>;
  sealing: Sealing;
  hashReceipt: ReceiptHasher;
  lexicon: Lexicon;
  /** Which questions of the queue are alike. */
  waiting: WaitingIndex;
  now: () => Date;
  randomBytes: (count: number) => Uint8Array;
  forms: FormTokens;
  limits: Limits;
  /** Tells the page cache that something public of this instance has changed. */
  contentChanged: (instanceId: string) => void;
  /** The way out for mail; null where the operator has set up none. */
  mailer: Mailer | null;
  /** Whether mail can be sent from here at all. */
  sendsMail: boolean;
  /** Milliseconds a form must have been open before it is sent; a faster one waits. */
  minimumFillTime: number;
  /** Writes that something broke: the kind of error and where in the code, never its text or the request. */
  reportError: (error: unknown) => void;
}

declare module "@remix-run/server-runtime" {
  interface AppLoadContext {
    app: AppContext;
  }
}
