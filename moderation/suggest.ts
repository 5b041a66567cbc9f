import type { Document } from "./detectors/reading/document.ts";
import type { Finding, Label, Suggestion } from "./finding.ts";
import { mayNeedPlaceholder } from "./fitting/fit.ts";
import { fitGroup } from "./fitting/fit-group.ts";
import {
  type Language,
  languageAmong,
  type LanguageReader,
  languageReader,
} from "./language.ts";
import type { Lexicon } from "./lexicon/lexicon.ts";
import { numberProposed, type Proposed } from "./number-placeholders.ts";
import { ageWords } from "./wording/age-words.ts";
import { dateWords } from "./wording/date-suggestions.ts";
import { namingBefore } from "./wording/naming.ts";
import { anotherOne, inEnglish } from "./wording/noun-forms.ts";
import { roleWords } from "./wording/person-words.ts";
import { placeholder } from "./wording/placeholder.ts";
import { vaguerByEnding } from "./wording/listed-words.ts";
import { vaguerWords } from "./wording/vaguer.ts";

/** What the suggestions for one group are made from. */
interface Group {
  text: string;
  findings: readonly Finding[];
  all: readonly Finding[];
  language: Language;
  lexicon: Lexicon;
}

const remove: Suggestion = { action: "remove", replacement: "" };
const generalise = (replacement: string): Suggestion => ({
  action: "generalise",
  replacement,
});

/** One person has one suggestion, wherever the text tells who it is: "min bror Kalle" says it for every "Kalle". */
function forPerson(group: Group): Suggestion[] {
  const { text, findings, all, language, lexicon } = group;
  for (const finding of findings) {
    const words = roleWords(text, finding, all, language);
    if (words !== null) return [generalise(words)];
  }
  const place = placeOfAll(findings, lexicon);
  return place
    ? [generalise(language === "en" ? inEnglish(place) : place)]
    : [];
}

/** What the first is by its ending, where all are something by theirs: "Nils-Eriks skola" makes no school of Nils-Erik. */
function placeOfAll(
  findings: readonly Finding[],
  lexicon: Lexicon,
): string | null {
  let first: string | null = null;
  for (const { surface } of findings) {
    const words = vaguerByEnding(surface, lexicon);
    if (words === null) return null;
    first ??= words;
  }
  return first;
}

const leftOut: ReadonlySet<Label> = new Set(["PERSON", "CONTACT"]);
const greets = new Set(["name-signature", "name-greeting"]);

/** What has a line to itself belongs to no sentence: a name or a number below a letter. */
const fillsLine = (text: string, { start, end }: Finding): boolean =>
  /(?:^|\n)[ \t]*$/u.test(text.slice(Math.max(0, start - 40), start)) &&
  /\n/u.test(text.slice(0, start)) &&
  /^[ \t]*(?:\n|$)/u.test(text.slice(end, end + 40));

/** "vit dörr nummer 15": without its number the door is any door. */
const isNumberOfDoor = ({ label, surface, evidence }: Finding): boolean =>
  label === "PLACE" &&
  /^(?:nr|nummer|number|no)\.?\s\d/iu.test(surface) &&
  evidence.some(
    ({ kind, ruleId }) => kind === "place" && ruleId === "street-number",
  );

/** A name that only signs, greets or names the writer is best left out, and what stands below a letter: "mvh", "Hej!", "Jag är 14". */
function isBestLeftOut({ text, findings }: Group): boolean {
  return findings.every(
    (finding) =>
      fillsLine(text, finding) ||
      finding.evidence.some(({ ruleId }) => greets.has(ruleId)) ||
      namingBefore(text, finding.start, finding.end)?.isOwn === true,
  );
}

function specific(group: Group): Suggestion[] {
  const [first] = group.findings;
  if (!first) return [];
  const { language, lexicon, text } = group;
  if (first.label === "PERSON") return forPerson(group);
  if (first.label === "AGE") {
    const words = ageWords(first.surface, language);
    return words === null
      ? []
      : [generalise(words.span), generalise(words.wider)];
  }
  if (first.label === "DATE")
    return dateWords(text, first, language).map(generalise);
  const words = vaguerWords(text, first, lexicon);
  if (words === null) return [];
  return [generalise(language === "en" ? inEnglish(words) : words)];
}

/** The desk numbers what can be chosen from 1 to 5, and two of those are keeping and own words. */
const mostSuggestions = 3;

function suggestionsFor(
  group: Group,
  own: readonly Suggestion[],
  taken: ReadonlySet<string>,
): Suggestion[] {
  const { findings } = group;
  const label = findings[0]?.label ?? "QUASI";
  const marked: Suggestion = {
    action: "placeholder",
    replacement: placeholder(label, 0, group.language),
  };
  // Two who are "min kompis" would become one: the second is told apart by a number.
  if (
    label === "PERSON" &&
    own.some(({ replacement }) => taken.has(replacement))
  )
    return [marked, ...own, remove];
  if (findings.every(isNumberOfDoor)) return [remove, marked];
  if (own.length >= mostSuggestions - 1)
    return [...own.slice(0, mostSuggestions - 1), remove];
  return leftOut.has(label) && own.length === 0 && isBestLeftOut(group)
    ? [remove, marked]
    : [...own, marked, remove];
}

/** Adds to each finding what could be written instead; one person, place or number has one number and one suggestion in the text. */
export function withSuggestions(
  text: string,
  findings: readonly Finding[],
  document: Document,
): Finding[] {
  const { lexicon } = document;
  const languageAt = languageIn(text, document);
  const proposed: Proposed[] = [];
  const used = new Map<string, number>();
  const people = new Set<string>();
  for (const [key, members] of Map.groupBy(findings, ({ group }) => group)) {
    const [first] = members;
    if (!first) continue;
    const language = languageAt(first.start);
    const group = { text, findings: members, all: findings, language, lexicon };
    // What can often stay is no place to count from.
    const counted = members.some(({ tier }) => tier !== "info");
    const own = specific(group).flatMap((item) =>
      counted ? apart(item, first, used) : [item],
    );
    const suggestions = suggestionsFor(group, own, people);
    const isShown = showsPlaceholder(group, suggestions);
    proposed.push({ key, label: first.label, suggestions, isShown });
    if (first.label === "PERSON")
      for (const { replacement } of own) people.add(replacement);
  }
  const suggested = numberProposed(proposed);
  return findings.map((finding) => ({
    ...finding,
    suggestions: suggested.get(finding.group) ?? [],
  }));
}

/** Where nothing was folded away the document has the words of the text already. */
const languageIn = (text: string, document: Document): LanguageReader =>
  document.text === text ? languageAmong(document.words) : languageReader(text);

/** Tells whether the placeholder stands in the text when the first suggestion is taken: a role cannot follow "heter", and a tip is left as it is. */
function showsPlaceholder(
  { text, findings, language }: Group,
  [first, ...others]: readonly Suggestion[],
): boolean {
  if (findings.every(({ tier }) => tier === "info")) return false;
  if (first?.action === "placeholder") return true;
  const marked = others.find(({ action }) => action === "placeholder");
  if (!first || !marked || findings[0]?.label !== "PERSON") return false;
  if (!findings.some((finding) => mayNeedPlaceholder(text, finding)))
    return false;
  const { replacement } = first;
  const placeholder = marked.replacement;
  return fitGroup(text, findings, {
    ...{ replacement, placeholder, language },
  }).some((fit) => fit.replacement.startsWith(placeholder));
}

/** Two schools are two: the second is "en annan skola". */
function apart(
  item: Suggestion,
  { label }: Finding,
  used: Map<string, number>,
): Suggestion[] {
  if (label !== "PLACE" && label !== "ORG") return [item];
  const before = used.get(item.replacement) ?? 0;
  used.set(item.replacement, before + 1);
  const words = anotherOne(item.replacement, before);
  return words === null ? [] : [{ ...item, replacement: words }];
}
