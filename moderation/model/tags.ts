/** What a word can be: nothing, or the first or a later word of a name. */
export const tags = [
  "O",
  "B-PERSON",
  "I-PERSON",
  "B-PLACE",
  "I-PLACE",
  "B-ORG",
  "I-ORG",
] as const;
export const tagCount = tags.length;
export const outside = 0;

export const namedLabels = ["PERSON", "PLACE", "ORG"] as const;
export type NamedLabel = (typeof namedLabels)[number];

/** Gives the tag of the first word of a name with a label; the tag of the later words follows it. */
export const beginning = (label: NamedLabel): number =>
  1 + 2 * namedLabels.indexOf(label);
