import { z } from "zod";
import { cleanLine, cleanText } from "#moderation/clean-text.ts";
import { parseReceipt } from "#moderation/receipt.ts";
import { replyAuthors } from "#moderation/submission.ts";
import {
  longestReply,
  type ReplyProblem,
  type ReplyValues,
} from "./reply-values.ts";

const replyForm = z.object({
  text: z.string().catch("").transform(cleanText),
  author: z.enum(replyAuthors).nullable().catch(null),
  code: z.string().max(100).catch("").transform(cleanLine),
  formToken: z.string().max(200).catch(""),
  website: z.string().max(500).catch("-"),
});

/** What the form holds, cleaned, and what has to be put right; never refuses a text, only tells what is wrong with it. */
export function parseReplyForm(form: FormData): {
  values: ReplyValues;
  problems: ReplyProblem[];
} {
  const values = replyForm.parse(Object.fromEntries(form));
  return {
    values,
    problems: [...problemsOfText(values), ...problemsOfAuthor(values)],
  };
}

function problemsOfText({ text }: ReplyValues): ReplyProblem[] {
  if (text === "") return [{ field: "text", code: "empty" }];
  const over = text.length - longestReply;
  return over > 0 ? [{ field: "text", code: "too-long", over }] : [];
}

function problemsOfAuthor({ author, code }: ReplyValues): ReplyProblem[] {
  if (author === null) return [{ field: "author", code: "missing" }];
  return author === "asker" && parseReceipt(code) === null
    ? [{ field: "code", code: "malformed" }]
    : [];
}
