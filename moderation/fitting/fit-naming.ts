import { namingBefore } from "../wording/naming.ts";
import { isPlaceholder } from "../wording/placeholder.ts";
import { removal } from "./edges.ts";
import type { Fit, Spot } from "./spot.ts";

const drop = (start: number, end: number): Fit => ({ start, end, words: "" });

/** The bracket, or the whole clause, that only tells a name: "(han heter Kalle)", "Jag heter Kalle." */
function clauseAround(text: string, verb: number, end: number): Fit | null {
  const before = /(?:^|[.!?\n,(]\s?)(?<clause>(?:[\p{L}]+\s){1,3})$/u.exec(
    text.slice(Math.max(0, verb - 40), verb),
  )?.groups?.["clause"];
  const closes = /^\s?(?:[.!,)\n]|$)/u.exec(text.slice(end));
  if (before === undefined || !closes) return null;
  const start = verb - before.length;
  if (text[start - 1] === "(" && text[end] === ")")
    return removal(text, start - 1, end + 1);
  const isSentence = start === 0 || /[.!?\n]\s?$/u.test(text.slice(0, start));
  const stop =
    text[end] === "." || text[end] === "!" || text[end] === "," ? end + 1 : end;
  if (isSentence) return drop(start, text[stop] === " " ? stop + 1 : stop);
  const lead = /[,]?\s?$/u.exec(text.slice(0, start))?.[0].length ?? 0;
  return text[start - lead] === "," ? drop(start - lead, end) : null;
}

/** "My name is Grace and I rent": what comes after the name has its own subject. */
function ownClause(text: string, verb: number, end: number): Fit | null {
  const before = /(?:^|[.!?,\n]\s?)(?<clause>(?:\p{L}+\s){1,3})$/u.exec(
    text.slice(Math.max(0, verb - 40), verb),
  )?.groups?.["clause"];
  const join = /^,? (?:(?:och|o|å|and) )?(?=(?:jag|ja|vi|i|we)\s)/iu.exec(
    text.slice(end),
  );
  if (before === undefined || !join) return null;
  const own = before.replace(/^(?:hej|hejsan|hallå|hello|hi) /iu, "");
  return drop(verb - own.length, end + join[0].length);
}

/** Fits what stands after "heter": no role can be a name, so the words that name go, or a placeholder stays. */
export function fitNaming(spot: Spot): Fit | null {
  const { text, start, end, replacement, placeholder } = spot;
  const naming = namingBefore(text, start, end);
  if (naming === null || isPlaceholder(replacement)) return null;
  const next =
    naming.isOwn && replacement === ""
      ? ownClause(text, naming.verb, end)
      : null;
  if (next) return next;
  if (naming.goesOnAt !== null) return drop(naming.verb, naming.goesOnAt);
  if (naming.isRelative) {
    const gap = /[,]?\s?$/u.exec(text.slice(0, naming.start))?.[0] ?? "";
    const hadComma = gap.startsWith(",") || text[naming.start] === ",";
    const stop = hadComma && text[end] === "," ? end + 1 : end;
    return drop(naming.start - gap.length, stop);
  }
  if (replacement === "") return clauseAround(text, naming.verb, end) ?? null;
  return placeholder === null ? null : { start, end, words: placeholder };
}
