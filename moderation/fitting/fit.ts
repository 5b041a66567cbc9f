import type { Label } from "../finding.ts";
import type { Language } from "../language.ts";
import type { Replacement } from "../redact.ts";
import { wordAfter } from "../wording/beside.ts";
import { removal, withCapital } from "./edges.ts";
import { fitAge } from "./fit-age.ts";
import { fitDate } from "./fit-date.ts";
import { fitFact } from "./fit-fact.ts";
import { fitPerson, mayNeedName } from "./fit-person.ts";
import { inGenitive, type IsGenitive } from "./genitive.ts";
import type { Fit, Rule, Spot } from "./spot.ts";

/** One replacement and the places it goes to, in the order of the text. */
export interface Placing {
  replacement: string;
  spans: readonly { start: number; end: number }[];
  label: Label | null;
  placeholder: string | null;
  isGenitive: IsGenitive;
  language: Language;
}

const rules: Record<Label, Rule> = {
  PERSON: fitPerson,
  PLACE: fitFact,
  ORG: fitFact,
  ID: () => null,
  CONTACT: () => null,
  DATE: fitDate,
  AGE: fitAge,
  QUASI: fitFact,
};

/** "Lars' mamma": the sign of the genitive goes with the name. */
const apostropheAt = (text: string, span: { start: number; end: number }) =>
  /[sxz]['’´] \p{L}/iu.test(text.slice(span.end - 1, span.end + 3)) ? 1 : 0;

const ownerIn = (surface: string): string | undefined =>
  /^(\p{Lu}\S*s) \p{Ll}+$/u.exec(surface)?.[1];

/** "Kalles skola", found as one, is Kalle's: the thing owned stays. */
function withoutOwned(spot: Spot): Spot {
  if (spot.label !== "PERSON") return spot;
  const owner = ownerIn(spot.surface);
  if (owner === undefined) return spot;
  return {
    ...spot,
    surface: owner,
    end: spot.start + owner.length,
    isGenitive: true,
  };
}

/** "polis i Norrfors", found as one, is a place with what somebody does there: that stays. */
function withoutLead(spot: Spot): Spot {
  if (spot.label !== "PLACE" || spot.replacement === "") return spot;
  const lead = /^\p{Ll}+ (?:i|på|från|vid|utanför) (?=\p{Lu})/u.exec(
    spot.surface,
  )?.[0].length;
  if (lead === undefined) return spot;
  return {
    ...spot,
    surface: spot.surface.slice(lead),
    start: spot.start + lead,
  };
}

function fitOne(given: Spot): Fit {
  const spot = withoutLead(withoutOwned(given));
  const { text, start, end, replacement, label } = spot;
  const fit = label === null ? null : rules[label](spot);
  if (fit) return fit;
  if (replacement === "") return removal(text, start, end);
  const words = spot.isGenitive
    ? inGenitive(replacement, spot.language)
    : replacement;
  return { start, end, words };
}

/** Tells whether a role may have to leave its place to a placeholder, in a third of the time of fitting it in. */
export function mayNeedPlaceholder(
  text: string,
  span: { start: number; end: number },
): boolean {
  const end = span.end + apostropheAt(text, span);
  const owner = ownerIn(text.slice(span.start, end));
  const last = owner === undefined ? end : span.start + owner.length;
  return mayNeedName(text, span.start, last);
}

/** Fits one replacement into each place it goes to, so that every sentence reads as Swedish there. */
export function fitReplacement(text: string, placing: Placing): Replacement[] {
  let free = 0;
  return placing.spans.map((given, at) => {
    const span = { ...given, end: given.end + apostropheAt(text, given) };
    const surface = text.slice(span.start, span.end);
    const following = wordAfter(text, span.end);
    const next = following?.gap === " " ? following.key : "";
    const spot: Spot = {
      ...placing,
      ...span,
      text,
      surface,
      isGenitive: placing.label !== null && placing.isGenitive(surface, next),
      isLater: at > 0,
    };
    // Two places beside each other share what stands between them: neither is left out for overlapping.
    const fit = withCapital(
      text,
      bounded(
        withoutEcho(text, fitOne(spot), spot),
        spot,
        free,
        placing.spans[at + 1]?.start,
      ),
    );
    free = Math.max(free, fit.end);
    return { start: fit.start, end: fit.end, replacement: fit.words };
  });
}

/** Words that stand beside themselves say nothing new: "ortodoxa kopter" is "troende" once. What was marked by hand is nobody's to shorten. */
function withoutEcho(text: string, fit: Fit, { label }: Spot): Fit {
  const words = fit.words.toLowerCase();
  if (label === null || words === "" || words.startsWith("[")) return fit;
  // In small letters a few signs are two: twice as much is read as the words are long, and not the whole text.
  const reach = 2 * words.length + 4;
  const before = text
    .slice(Math.max(0, fit.start - reach), fit.start)
    .toLowerCase();
  if (before.endsWith(`${words} `))
    return { start: fit.start - 1, end: fit.end, words: "" };
  const after = text.slice(fit.end, fit.end + reach).toLowerCase();
  return after.startsWith(` ${words}`) &&
    !/^\p{L}/u.test(after.slice(words.length + 1))
    ? { ...fit, end: fit.end + words.length + 1 }
    : fit;
}

/** A fit that would reach into another place keeps to its own. */
function bounded(fit: Fit, spot: Spot, free: number, limit = Infinity): Fit {
  const { start, end, replacement } = spot;
  if (fit.start >= free && fit.end <= limit) return fit;
  if (fit.words === "")
    return {
      ...fit,
      start: Math.max(fit.start, free),
      end: Math.min(fit.end, limit),
    };
  return { start, end, words: replacement };
}
