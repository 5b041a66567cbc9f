import type { Evidence } from "../../finding.ts";
import { fold } from "../../lexicon/fold.ts";
import type { Document } from "../reading/document.ts";
import { evidenceAt, evidenceFor } from "../evidence.ts";

/** What an instance itself makes public: its municipality, units and public staff, and how to reach them. */
export interface Whitelist {
  names: readonly string[];
  contacts: readonly string[];
}

const wordsOf = (name: string) =>
  fold(name)
    .split(/[^\p{L}\p{N}'-]+/u)
    .filter((word) => word !== "");
const digitsOf = (text: string) =>
  text.replace(/\D/g, "").replace(/^(?:00)?46(?=[1-9]\d{6})/, "0");

function nameDoubts(document: Document, names: readonly string[]): Evidence[] {
  const phrases = new Map(
    names.map((name) => [wordsOf(name).join(" "), name] as const),
  );
  const most = Math.max(1, ...names.map((name) => wordsOf(name).length));
  const found: Evidence[] = [];
  for (const word of document.words) {
    for (let length = 1; length <= Math.min(most, 8); length++) {
      const part = document.words.slice(word.index, word.index + length);
      const last = part.at(-1);
      const key = part.map(({ key }) => key).join(" ");
      if (last && (phrases.has(key) || phrases.has(key.replace(/s$/, ""))))
        found.push(
          evidenceFor(word, last, {
            kind: "organisation",
            source: "list",
            ruleId: "whitelisted",
            weight: -1,
            parameters: { name: key },
          }),
        );
    }
  }
  return found;
}

function contactDoubts(
  document: Document,
  found: readonly Evidence[],
  contacts: readonly string[],
): Evidence[] {
  const plain = new Set(contacts.map((contact) => contact.toLowerCase()));
  const digits = new Set(
    contacts
      .filter((contact) => /^[\d\s()+./–-]+$/.test(contact))
      .map(digitsOf),
  );
  return found.flatMap(({ start, end, kind }) => {
    const surface = document.text.slice(start, end).toLowerCase();
    const isListed =
      plain.has(surface) ||
      (digitsOf(surface).length > 2 && digits.has(digitsOf(surface)));
    return isListed
      ? [
          evidenceAt(start, end, {
            kind,
            source: "list",
            ruleId: "whitelisted",
            weight: -1,
            parameters: { name: surface },
          }),
        ]
      : [];
  });
}

/** Lowers to info what the instance itself makes public; the finding stays. */
export function findWhitelisted(
  document: Document,
  found: readonly Evidence[],
  whitelist: Whitelist | undefined,
): Evidence[] {
  if (whitelist === undefined) return [];
  return [
    ...nameDoubts(document, whitelist.names),
    ...contactDoubts(document, found, whitelist.contacts),
  ];
}
