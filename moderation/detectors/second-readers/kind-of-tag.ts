import type { Kind } from "../../finding.ts";
import type { NamedLabel } from "../../model/tags.ts";

/** What kind of finding a tag of the tagger's makes. */
export const kindOfTag: Readonly<Record<NamedLabel, Kind>> = {
  PERSON: "person",
  PLACE: "place",
  ORG: "organisation",
};
