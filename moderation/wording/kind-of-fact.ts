import type { Finding, Kind } from "../finding.ts";

const vague: ReadonlySet<Kind> = new Set<Kind>([
  "workplace",
  "organisation",
  "school",
  "place",
]);

/** "SA1", "akuten i Varberg": what was read as a class or a clinic is one, though the words before it, as before a workplace, weigh more. */
function plainerKind({ kind, start, end, evidence }: Finding): Kind {
  if (!vague.has(kind)) return kind;
  const whole = evidence.find(
    (item) =>
      (item.kind === "school-class" || item.kind === "clinic") &&
      item.weight > 0 &&
      item.start <= start &&
      item.end >= end,
  );
  return whole?.kind ?? kind;
}

/** Gives what a finding tells about someone: "finska" is a language before it is a church, and "Eritrea" a country before it is a place. */
export function kindOfFact(finding: Finding): Kind {
  const { kind, evidence } = finding;
  const isLanguage =
    kind === "religion" &&
    evidence.some(({ parameters }) => parameters["list"] === "sv/languages");
  if (isLanguage) return "language";
  const isCountry = evidence.some(
    ({ ruleId, parameters }) =>
      ruleId === "quasi-list" && parameters["list"] === "sv/places",
  );
  return isCountry ? "country" : plainerKind(finding);
}
