import type { OwnCheck } from "#app/forms/own-check.ts";
import type { Peril } from "#moderation/triage.ts";
import type { ReplyProblem, ReplyValues } from "#app/forms/reply-values.ts";

/** Why a reply that was sent is not yet with us; its text is kept on the page. */
export type ReplyNotSent = "stale-form" | "store-unavailable";

/** Which step of a reply the page shows; they all stand at one address. */
export type ReplyStep =
  | { step: "write"; values: ReplyValues; problems: ReplyProblem[] }
  | {
      step: "check";
      values: ReplyValues;
      check: OwnCheck;
      notSent: ReplyNotSent | null;
      /** What the text says somebody may be in danger of. */
      peril: Peril | null;
    }
  | {
      step: "receipt";
      receipt: string | null;
      dueAt: string;
      peril: Peril | null;
    }
  /** We closed the discussion while the reply was written: it is not with us, and the words are kept to be copied. */
  | { step: "closed"; text: string };

/** An empty form; its token is made when the text has been looked at, so that the thread's page is the same for everybody. */
export const emptyReply: ReplyValues = {
  text: "",
  author: null,
  code: "",
  formToken: "",
  website: "",
};
