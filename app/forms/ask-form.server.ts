import { z } from "zod";
import { cleanText } from "#moderation/clean-text.ts";
import { residentRoles } from "#moderation/submission.ts";
import {
  type AskProblem,
  type AskValues,
  longestQuestion,
} from "./ask-values.ts";

const askForm = z.object({
  text: z.string().catch("").transform(cleanText),
  wish: z.enum(["public", "private"]).nullable().catch(null),
  role: z.enum(residentRoles).nullable().catch(null),
  formToken: z.string().max(200).catch(""),
  website: z.string().max(500).catch("-"),
});

/** What the form holds, cleaned, and what has to be put right; never refuses a text, only tells what is wrong with it. */
export function parseAskForm(form: FormData): {
  values: AskValues;
  problems: AskProblem[];
} {
  const values = askForm.parse(Object.fromEntries(form));
  return {
    values,
    problems: [...problemsOfText(values.text), ...problemsOfWish(values)],
  };
}

function problemsOfText(text: string): AskProblem[] {
  if (text === "") return [{ field: "text", code: "empty" }];
  if (!/[\p{L}\p{N}]/u.test(text)) return [{ field: "text", code: "no-words" }];
  const over = text.length - longestQuestion;
  return over > 0 ? [{ field: "text", code: "too-long", over }] : [];
}

function problemsOfWish({ wish }: AskValues): AskProblem[] {
  return wish === null ? [{ field: "wish", code: "missing" }] : [];
}
