import { personVerbs } from "../detectors/cues/people.ts";
import { wordBefore, wordsAfter } from "./beside.ts";

/** The words that give somebody a name: "som heter", "kallas", "my name is". */
export interface Naming {
  /** Where the verb begins, and where the words that lead to it do ("som", "vid namn"). */
  verb: number;
  start: number;
  isRelative: boolean;
  /** Says the writer's own name: "jag heter", "mitt namn är". */
  isOwn: boolean;
  /** After the name, where the sentence goes on with a verb of its own: "och är", "och bor". */
  goesOnAt: number | null;
}

const verb = String.raw`heter|hette|het|kallas(?: för)?|kallades(?: för)?|kallad|kallar (?:vi |dom |de |alla )?(?:sig|honom|henne|mig|him|her)|(?:är |blev )?döpt till|namn(?:et)?(?: är|:)?|named|called|name is|name's|names`;
const ending = String.raw`\s+(?:också |egentligen |typ |nu )?`;

const verbs = new RegExp(
  String.raw`(?:^|[^\p{L}])(?<lead>som |, som |vid |är |is |och )?(?<verb>${verb})${ending}$`,
  "iu",
);

/** The same tried backwards from the name: most names stand after another word, which is seen in a tenth of the time. */
const verbEnd = new RegExp(`(?<=(?:${verb})${ending})`, "iuy");

/** Reads the words that announce the name at a place, or null where none do. */
export function namingBefore(
  text: string,
  start: number,
  end: number,
): Naming | null {
  verbEnd.lastIndex = start;
  if (!verbEnd.test(text)) return null;
  const from = Math.max(0, start - 60);
  const match = verbs.exec(text.slice(from, start));
  const verb = match?.groups?.["verb"];
  if (!match || verb === undefined) return null;
  const lead = match.groups?.["lead"] ?? "";
  const at = from + match.index + match[0].search(/\p{L}/u);
  const isRelative = /som|vid/i.test(lead) || /^(?:named|called)$/i.test(verb);
  const verbAt =
    from + match.index + match[0].toLowerCase().lastIndexOf(verb.toLowerCase());
  const subject = wordBefore(text, verbAt)?.key ?? "";
  return {
    verb: verbAt,
    start: isRelative ? at : verbAt,
    isRelative,
    isOwn: /^(?:jag|ja|jak|vi|mitt|my|i)$/.test(subject),
    goesOnAt: goesOnAt(text, end),
  };
}

function goesOnAt(text: string, end: number): number | null {
  const [join, verb] = wordsAfter(text, end);
  const joins = join !== undefined && /^(?:och|o|å|and)$/.test(join.key);
  return joins &&
    join.gap === " " &&
    verb?.gap === " " &&
    personVerbs.has(verb.key) &&
    text[verb.start] === text[verb.start]?.toLowerCase()
    ? verb.start
    : null;
}
