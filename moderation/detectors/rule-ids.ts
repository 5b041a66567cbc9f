/** Every reason a detector can give; each has a Swedish sentence in the app, filled in from its parameters. */
export const ruleIds = [
  "name-list", "name-cue-before", "name-cue-after", "name-signature", "name-greeting", "name-neighbour", "name-initial",
  "name-compound", "name-after-hyphen", "unknown-capital", "capital-word", "unknown-word",
  "place-list", "place-cue-before", "place-suffix",
  "place-compound", "street-suffix", "street-number", "property", "road-number", "transit-line", "property-designation", "coordinates",
  "organisation-suffix", "organisation-cue-before", "organisation-form", "organisation-list", "school-class",
  "personal-number", "coordination-number", "last-four-digits", "organisation-number", "number-after-cue", "number-in-words", "case-number-shape",
  "bank-number", "iban", "card-number", "plate", "long-number", "bare-number",
  "phone-shape", "phone-words", "phone-disguised", "email-shape", "email-disguised", "handle-at", "handle-after-cue",
  "handle-shape", "link", "postcode", "ip-address",
  "date-shape", "date-after-cue", "birth-year", "age-after-cue", "age-with-unit", "age-word",
  "quasi-list", "quasi-shape", "only-one", "many-siblings", "rare-occupation", "elite-sport",
  "repeat", "known-value", "disguised-letters", "second-opinion", "likely-name",
  "also-a-word", "unlikely-name", "well-known-name", "general-statement", "public-number", "whitelisted", "animal", "fiction",
] as const; // prettier-ignore
export type RuleId = (typeof ruleIds)[number];
