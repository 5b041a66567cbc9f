import { checkText, type CheckOptions, type KnownValue } from "./check.ts";
import type { CheckReport } from "./finding.ts";
import { placeholderSpans } from "./wording/placeholder.ts";

export type ThreadPart = "title" | "question" | "shortAnswer" | "answer";

/** The values that were found in the original and may not survive in what goes out. */
function knownFrom(report: CheckReport): KnownValue[] {
  return report.findings
    .filter(
      ({ tier, label }) =>
        tier === "must" ||
        (tier === "judge" &&
          ["PERSON", "PLACE", "ORG", "ID", "CONTACT"].includes(label)),
    )
    .map(({ surface, label }) => ({ surface, label }));
}

/** Checks each outgoing part of a thread for what the original hid, in any spelling, genitive or part. */
export function checkThread(
  parts: Readonly<Record<ThreadPart, string>>,
  options: CheckOptions & { original: string },
): Record<ThreadPart, CheckReport> {
  const { original, ...rest } = options;
  const known = [
    ...(rest.known ?? []),
    ...knownFrom(checkText(original, rest)),
  ];
  const check = (text: string) =>
    withoutPlaceholders(text, checkText(text, { ...rest, known }));
  return {
    title: check(parts.title),
    question: check(parts.question),
    shortAnswer: check(parts.shortAnswer),
    answer: check(parts.answer),
  };
}

/** The "name" of "[name 2]" is nobody's: what stands for a person is no finding itself. */
function withoutPlaceholders(text: string, report: CheckReport): CheckReport {
  const ours = placeholderSpans(text);
  const findings = report.findings.filter(
    ({ start, end }) =>
      !ours.some((span) => span.start <= start && end <= span.end),
  );
  return { ...report, findings };
}

/** What the one who asked wrote and the published thread does not say: a post in the thread may not say it either. */
export function valuesHidden(
  original: string,
  published: Readonly<Record<ThreadPart, string>>,
  options: CheckOptions,
): KnownValue[] {
  const report = checkText(original, options);
  const known = knownFrom(report);
  const shown = checkText(Object.values(published).join("\n\n"), {
    ...options,
    known,
  });
  const said = new Set(shown.findings.map(({ group }) => group));
  const findings = report.findings.filter(({ group }) => !said.has(group));
  return knownFrom({ ...report, findings });
}
