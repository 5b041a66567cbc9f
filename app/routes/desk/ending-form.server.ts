import type { Typed } from "#app/components/desk/review-result.ts";
import { cleanLine, cleanText } from "#moderation/clean-text.ts";

/** What was typed for the endings beside publishing, cleaned. */
export interface EndingForm {
  privateCode: string;
  privateReason: string;
  linkThread: string;
  linkWords: string;
  referTarget: string;
  referTo: string;
  referWhere: string;
  referWords: string;
  returnWords: string;
  declineCode: string;
  declineReason: string;
  declineWords: string;
}

/** Reads the fields of the endings out of what was typed; a field that is not there is empty. */
export function endingFormOf(typed: Typed): EndingForm {
  const line = (name: string) => cleanLine(typed[name] ?? "");
  const text = (name: string) => cleanText(typed[name] ?? "");
  return {
    privateCode: line("private-code"),
    privateReason: line("private-reason"),
    linkThread: line("link-thread"),
    linkWords: text("link-words"),
    referTarget: line("refer-target"),
    referTo: line("refer-to"),
    referWhere: text("refer-where"),
    referWords: text("refer-words"),
    returnWords: text("return-words"),
    declineCode: line("decline-code"),
    declineReason: line("decline-reason"),
    declineWords: text("decline-words"),
  };
}
