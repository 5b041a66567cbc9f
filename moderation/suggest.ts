import type { Finding, Kind, Label, Suggestion } from "./finding.ts";
import { ageRange } from "./detectors/age-range.ts";

const placeholderWords: Record<Label, string> = {
  PERSON: "namn",
  PLACE: "plats",
  ORG: "verksamhet",
  ID: "nummer",
  CONTACT: "kontaktuppgift",
  DATE: "datum",
  AGE: "ålder",
  QUASI: "uppgift",
};

/** What a social worker would write instead, in words that fit most sentences. */
const generalisations: Partial<Record<Kind, string>> = {
  locality: "en ort", place: "en plats", street: "en gata", road: "en väg", line: "en buss", school: "en skola", "school-class": "en klass", workplace: "en arbetsplats",
  "care-home": "ett boende", clinic: "en mottagning", association: "en förening", congregation: "en församling", organisation: "en verksamhet", date: "en dag", "birth-date": "ett datum",
  "birth-year": "ett år", diagnosis: "en sjukdom", nationality: "från ett annat land", country: "ett annat land", religion: "troende", language: "ett annat språk", siblings: "många barn",
  "only-one": "en av få", occupation: "ett yrke", athlete: "en idrottare",
}; // prettier-ignore

const roleOwners = /^(?:min|mitt|vår|vårt|hans|hennes|my|our)$/;

/** Reads the role out of the cue a name stood beside: "min son Kalle" can be "min son". */
function roleOf(finding: Finding): string | null {
  for (const { parameters } of finding.evidence) {
    const cue = String(parameters.cue ?? "");
    const [owner = "", person = ""] = cue.split(" ");
    if (roleOwners.test(owner) && person !== "") return cue;
  }
  return null;
}

function specific(finding: Finding): Suggestion[] {
  const { kind, label, surface } = finding;
  if (label === "AGE")
    return [{ action: "generalise", replacement: ageRange(surface) }];
  if (label === "PERSON") {
    const role = roleOf(finding);
    return role === null ? [] : [{ action: "generalise", replacement: role }];
  }
  const words = generalisations[kind];
  return words === undefined
    ? []
    : [{ action: "generalise", replacement: words }];
}

/** Adds to each finding what could be written instead; one person, place or number has one number in the text. */
export function withSuggestions(findings: readonly Finding[]): Finding[] {
  const numbers = new Map<string, number>();
  const counts = new Map<Label, number>();
  return findings.map((finding) => {
    const known = numbers.get(finding.group);
    const number = known ?? (counts.get(finding.label) ?? 0) + 1;
    if (known === undefined) {
      numbers.set(finding.group, number);
      counts.set(finding.label, number);
    }
    const placeholder: Suggestion = {
      action: "placeholder",
      replacement: `[${placeholderWords[finding.label]} ${number}]`,
    };
    return {
      ...finding,
      suggestions: [
        ...specific(finding),
        placeholder,
        { action: "remove", replacement: "" },
      ],
    };
  });
}
