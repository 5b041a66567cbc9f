import type { Finding, Kind } from "../finding.ts";

/** Gives what a finding tells about someone: "finska" is a language before it is a church, and "Eritrea" a country before it is a place. */
export function kindOfFact({ kind, evidence }: Finding): Kind {
  const isLanguage =
    kind === "religion" &&
    evidence.some(({ parameters }) => parameters["list"] === "sv/languages");
  if (isLanguage) return "language";
  const isCountry = evidence.some(
    ({ ruleId, parameters }) =>
      ruleId === "quasi-list" && parameters["list"] === "sv/places",
  );
  return isCountry ? "country" : kind;
}
