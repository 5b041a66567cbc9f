import type { CodeValues } from "#app/forms/code-values.ts";
import { type Answer, type Holder, shown } from "./answers.server.ts";
import { agree, askToKeepPrivate, keepPrivate, object } from "./veto.server.ts";
import { confirmWithdrawal, withdraw } from "./withdraw.server.ts";
import {
  askForRemoval,
  keepAddress,
  removeAddress,
  sayIfHelped,
  writeMessage,
} from "./writes.server.ts";

type Act = (holder: Holder, values: CodeValues) => Answer | Promise<Answer>;

const acts: Record<string, Act> = {
  write: writeMessage,
  agree,
  object,
  "keep-private": askToKeepPrivate,
  "keep-private-surely": keepPrivate,
  feedback: sayIfHelped,
  notice: keepAddress,
  "notice-off": removeAddress,
  removal: askForRemoval,
  withdraw: confirmWithdrawal,
  "withdraw-surely": withdraw,
};

/** What a button of the code page does; anything else opens the question. */
export function actionOf(intent: FormDataEntryValue | null): Act {
  const name = typeof intent === "string" ? intent : "";
  return Object.hasOwn(acts, name) ? (acts[name] ?? open) : open;
}

const open: Act = (holder) => shown(holder);
