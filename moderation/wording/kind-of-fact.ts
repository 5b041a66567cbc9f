import type { Finding, Kind } from "../finding.ts";

/** Gives what a finding tells about someone: "finska" is a language before it is a church, and "Eritrea" a country before it is a place. */
export function kindOfFact({ kind, evidence }: Finding): Kind {
  const lists = evidence.map(({ parameters }) => parameters["list"]);
  if (kind === "religion" && lists.includes("sv/languages")) return "language";
  const isCountry = evidence.some(
    ({ ruleId, parameters }) =>
      ruleId === "quasi-list" && parameters["list"] === "sv/places",
  );
  return isCountry ? "country" : kind;
}
