import { z } from "zod";
import { tallyNames, type TallyName } from "#moderation/tally.ts";

const text = z.string().catch("");
const helpedForm = z.object({
  said: z.enum(tallyNames).nullable().catch(null),
  formToken: text,
  website: text,
});

/** What a reader says of an answer; `said` is null where no button was pressed. */
export function parseHelpedForm(form: FormData): {
  said: TallyName | null;
  formToken: string;
  website: string;
} {
  return helpedForm.parse(Object.fromEntries(form));
}
