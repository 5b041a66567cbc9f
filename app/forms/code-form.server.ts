import { z } from "zod";
import { cleanLine, cleanText } from "#moderation/clean-text.ts";
import { feedbackWords } from "#moderation/feedback.ts";
import { parseReceipt } from "#moderation/receipt.ts";
import { removalParts } from "#moderation/removal.ts";
import type { CodeValues } from "./code-values.ts";

const said = z.enum(feedbackWords).nullable().catch(null);

const codeForm = z.object({
  code: z.string().max(100).catch("").transform(cleanLine),
  text: z.string().catch("").transform(cleanText),
  textHash: z
    .string()
    .regex(/^[0-9a-f]{64}$/)
    .catch(""),
  email: z.string().max(320).catch("").transform(cleanLine),
  part: z.enum(removalParts).nullable().catch(null),
  rightThing: said,
  helped: said,
});

/** What the code page's forms hold, cleaned; a field that is not there is empty. */
export function parseCodeForm(form: FormData): CodeValues {
  const values = codeForm.parse(Object.fromEntries(form));
  const { code, rightThing, helped, ...rest } = values;
  return {
    ...rest,
    typed: code,
    code: parseReceipt(code),
    feedback: { rightThing, helped },
  };
}
