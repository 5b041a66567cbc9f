import { z } from "zod";
import { cleanLine, cleanText } from "#moderation/clean-text.ts";
import { parseReceipt } from "#moderation/receipt.ts";
import {
  type CodeValues,
  longestMessage,
  type MessageProblem,
} from "./code-values.ts";

const codeForm = z.object({
  code: z.string().max(100).catch("").transform(cleanLine),
  text: z.string().catch("").transform(cleanText),
});

/** The code and the message of the code page's forms, cleaned. */
export function parseCodeForm(form: FormData): CodeValues {
  const { code, text } = codeForm.parse(Object.fromEntries(form));
  return { typed: code, code: parseReceipt(code), text };
}

/** What is wrong with a message, or null when it can be sent. */
export function problemOfMessage(text: string): MessageProblem | null {
  if (text === "") return { code: "empty" };
  const over = text.length - longestMessage;
  return over > 0 ? { code: "too-long", over } : null;
}
