import { z } from "zod";
import { cleanText } from "#moderation/clean-text.ts";
import { longestReport, reportCodes } from "#moderation/report-codes.ts";
import type { ReportError, ReportValues } from "./report-values.ts";

const text = z.string().catch("");
const reportForm = z.object({
  code: z.enum(reportCodes).nullable().catch(null),
  words: text.transform(cleanText),
  post: z.coerce.number().int().min(1).nullable().catch(null),
  formToken: text,
  website: text,
});

/** Reads the form that says something is wrong, and what keeps it from being sent. */
export function parseReportForm(form: FormData): {
  values: ReportValues;
  error: Extract<ReportError, "code" | "long"> | null;
} {
  const values = reportForm.parse(Object.fromEntries(form));
  if (values.code === null) return { values, error: "code" };
  const isLong = values.words.length > longestReport;
  return { values, error: isLong ? "long" : null };
}
