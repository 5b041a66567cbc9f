import { wordBefore, wordsBefore } from "../wording/beside.ts";
import type { Fit, Spot } from "./spot.ts";

const before =
  /^(?:den|d|the|on|i|in|år|(?:mån|tis|ons|tors|fre|lör|sön)dags|mån(?:dag(?:en)?)?|tis(?:dag(?:en)?)?|ons(?:dag(?:en)?)?|tor(?:s|sdag(?:en)?)?|fre(?:dag(?:en)?)?|lör(?:d|dag(?:en)?)?|sön(?:d|dag(?:en)?)?|monday|tuesday|wednesday|thursday|friday|saturday|sunday)$/;
const takesBare =
  /^(?:från|fr\.?o\.?m|med|till|t\.?o\.?m|före|efter|innan|per|mellan|kring|runt|omkring|inför|av|of|from|until|till|after)$/;
const takesSince = /^(?:sedan|sen|since)$/;

const pastToSeason: Readonly<Record<string, string>> = {
  "i vintras": "vintern", "i våras": "våren", "i somras": "sommaren", "i höstas": "hösten",
}; // prettier-ignore

/** The time without its preposition: "våren", "mars". */
const bare = (words: string): string =>
  pastToSeason[words] ??
  words
    .replace(/^under |^en dag i |^in the |^one day in /, "")
    .replace(/^på (?=\d{4}-talet)/, "");

/** "mellan den 2 och den 19 november": from one day to another, which are one time. */
const isSpanOfDays = (surface: string): boolean =>
  /\d(?::?e)? (?:och|till) (?:den )?\d/u.test(surface);

/** Where the date's own small words begin: "den", "lördag", "i". */
function startOf({ text, start }: Spot): number {
  let at = start;
  for (const word of wordsBefore(text, start, 2)) {
    if (!/^\.?:? $/.test(word.gap) || !before.test(word.key)) break;
    at = word.start;
  }
  return at;
}

/** An hour of a day that is no longer told: "8 oktober klockan 14". */
const clockAfter = (text: string, end: number): number =>
  /^,? (?:klockan|kl\.?) ?\d{1,2}(?:[.:]\d{2})?(?!\d)/u.exec(
    text.slice(end, end + 20),
  )?.[0].length ?? 0;

/** Fits "under våren", "en dag i mars" or "på 1940-talet" where a date stood, after "sedan" and "född" alike. */
export function fitDate(spot: Spot): Fit | null {
  const { text, replacement } = spot;
  if (
    !/^(?:under|en dag|i (?:vint|vår|som|höst)|på \d|in the|one day|för ett|some time)/.test(
      replacement,
    )
  )
    return null;
  const inside = /:?(?:or|orna|a|an)$/u.test(spot.surface);
  const born = inside
    ? /(?:or|orna|a|an)$/u.exec(spot.surface)
    : /^:?(?:or|a|orna|an)(?!\p{L})/u.exec(text.slice(spot.end));
  if (born && /^på \d{4}-talet$/.test(replacement))
    return {
      start: spot.start,
      end: inside ? spot.end : spot.end + born[0].length,
      words: `${replacement.slice(3, 7)}-talist${/or/.test(born[0]) ? "er" : ""}`,
    };
  const start = startOf(spot);
  const end = spot.end + clockAfter(text, spot.end);
  const join = wordBefore(text, start);
  const gap = join?.gap === " " ? join.key : "";
  if (gap === "av")
    return {
      start: join?.start ?? start,
      end,
      words: `från ${bare(replacement)}`,
    };
  if (/^(?:mellan|från)$/.test(gap) && isSpanOfDays(spot.surface))
    return { start: join?.start ?? start, end, words: replacement };
  if (takesBare.test(gap)) return { start, end, words: bare(replacement) };
  if (takesSince.test(gap))
    return {
      start,
      end,
      words: pastToSeason[replacement] ? replacement : bare(replacement),
    };
  const lastYear = /^ (?:förra året|i år|last year)/.test(
    text.slice(end, end + 14),
  );
  if (lastYear && pastToSeason[replacement])
    return { start, end, words: `under ${bare(replacement)}` };
  return { start, end, words: replacement };
}
