import type { CombinationRisk } from "./risk.ts";

export const labels = [
  "PERSON",
  "PLACE",
  "ORG",
  "ID",
  "CONTACT",
  "DATE",
  "AGE",
  "QUASI",
] as const;
export type Label = (typeof labels)[number];

/** must: identifies directly. judge: identifies in combination, or is uncertain. info: worth knowing. */
export type Tier = "must" | "judge" | "info";

/** The finer kinds and the label each belongs to; the order is of no account. */
export const labelOfKind = {
  person: "PERSON",
  "first-name": "PERSON",
  surname: "PERSON",
  initials: "PERSON",
  nickname: "PERSON",
  place: "PLACE",
  street: "PLACE",
  locality: "PLACE",
  road: "PLACE",
  line: "PLACE",
  organisation: "ORG",
  school: "ORG",
  "school-class": "ORG",
  workplace: "ORG",
  "care-home": "ORG",
  clinic: "ORG",
  association: "ORG",
  congregation: "ORG",
  "personal-number": "ID",
  "personal-number-last-four": "ID",
  "coordination-number": "ID",
  "organisation-number": "ID",
  "case-number": "ID",
  "reference-number": "ID",
  "bank-account": "ID",
  iban: "ID",
  card: "ID",
  plate: "ID",
  passport: "ID",
  "door-code": "ID",
  phone: "CONTACT",
  email: "CONTACT",
  handle: "CONTACT",
  link: "CONTACT",
  postcode: "CONTACT",
  "ip-address": "CONTACT",
  date: "DATE",
  "birth-date": "DATE",
  "birth-year": "DATE",
  age: "AGE",
  diagnosis: "QUASI",
  nationality: "QUASI",
  country: "QUASI",
  religion: "QUASI",
  language: "QUASI",
  siblings: "QUASI",
  "only-one": "QUASI",
  occupation: "QUASI",
  athlete: "QUASI",
} as const satisfies Record<string, Label>;
export type Kind = keyof typeof labelOfKind;

/** The kind a value has of which only the label is known. */
export const plainKindOf: Readonly<Record<Label, Kind>> = {
  PERSON: "person",
  PLACE: "place",
  ORG: "organisation",
  ID: "reference-number",
  CONTACT: "phone",
  DATE: "date",
  AGE: "age",
  QUASI: "nationality",
};

export type EvidenceSource = "shape" | "list" | "context" | "model" | "known";

/** One reason to believe that a span identifies; a negative weight speaks against it and never deletes it. */
export interface Evidence {
  start: number;
  end: number;
  kind: Kind;
  source: EvidenceSource;
  ruleId: string;
  parameters: Readonly<Record<string, string | number>>;
  weight: number;
}

export interface Suggestion {
  action: "remove" | "generalise" | "placeholder";
  replacement: string;
}

export interface Finding {
  start: number;
  end: number;
  surface: string;
  label: Label;
  kind: Kind;
  tier: Tier;
  /** One person, place or number in any spelling, case or genitive shares this key in a text and in a thread. */
  group: string;
  candidates: readonly Kind[];
  evidence: readonly Evidence[];
  suggestions: readonly Suggestion[];
}

/** A list or detector that did not run, or a language (by code) that no rule knows: its name, and why. */
export interface NotChecked {
  what: "list" | "detector" | "language";
  name: string;
  reason: string;
}

export interface CheckReport {
  textHash: string;
  checkerVersion: string;
  detectorVersions: Readonly<Record<string, string>>;
  listHashes: Readonly<Record<string, string>>;
  findings: readonly Finding[];
  risk: CombinationRisk;
  notChecked: readonly NotChecked[];
  /** Every list was loaded and every detector ran. Without that a text must not be published; sentences in an unknown language do not change it. */
  complete: boolean;
}

export type { CombinationRisk };
