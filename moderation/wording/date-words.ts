import { fold } from "../lexicon/fold.ts";

/** What would be written instead of a day: its season, and its month; null for what the words do not tell. */
export interface DateWords {
  year: number | null;
  month: number | null;
}

const months =
  "januari|februari|mars|april|maj|juni|juli|augusti|september|oktober|november|december".split(
    "|",
  );
const englishMonths =
  "january|february|march|april|may|june|july|august|september|october|november|december".split(
    "|",
  );
const ordinals =
  "första|andra|tredje|fjärde|femte|sjätte|sjunde|åttonde|nionde|tionde|elfte|tolfte".split(
    "|",
  );
const shortMonth =
  /(?<!\p{L})(jan|feb|mar|apr|maj|jun|jul|aug|sep|okt|oct|nov|dec)(?!l?o)/u;

function monthByName(text: string): number | null {
  if (!/\p{L}/u.test(text)) return null;
  const index = [months, englishMonths]
    .map((names) => names.findIndex((name) => text.includes(name)))
    .find((at) => at >= 0);
  if (index !== undefined) return index + 1;
  const short = shortMonth.exec(text)?.[1]?.replace("oct", "okt");
  if (short !== undefined)
    return months.findIndex((name) => name.startsWith(short)) + 1;
  const second = / i (\p{L}+)$/u.exec(text)?.[1];
  return second === undefined ? null : ordinals.indexOf(second) + 1 || null;
}

const isMonth = (value: number) => value >= 1 && value <= 12;

/** "4/3", "den 4.3", "2019-02-17", "20190217", "16/11-25". */
function fromFigures(text: string): DateWords {
  const iso = /((?:19|20)\d\d)[-/.]?(\d{1,2})[-/.]?\d{1,2}/.exec(text);
  if (iso && isMonth(Number(iso[2])))
    return { year: Number(iso[1]), month: Number(iso[2]) };
  const day =
    /\d{1,2}(?::e|:a|e)? ?(?:[/.-]| i ) ?(\d{1,2})(?:[-/. ]{1,2}((?:19|20)?\d\d))?/.exec(
      text,
    );
  if (day && isMonth(Number(day[1])))
    return {
      year: day[2] === undefined ? null : fullYear(day[2]),
      month: Number(day[1]),
    };
  const short = /^(\d\d)(\d\d)\d\d$/.exec(text);
  if (short && isMonth(Number(short[2])))
    return { year: fullYear(short[1] ?? ""), month: Number(short[2]) };
  return { year: null, month: null };
}

// Nobody who writes was born before 1930 in such numbers that "-29" would be meant.
const firstYear = 30;
const fullYear = (digits: string): number =>
  digits.length === 4
    ? Number(digits)
    : Number(digits) + (Number(digits) >= firstYear ? 1900 : 2000);

/** Reads the month and the year that a date names. */
export function readDate(surface: string): DateWords {
  const text = fold(surface);
  const month = monthByName(text);
  const born = /^((?:19|20)?\d\d)(?::?(?:or|orna|a|an))s?$/.exec(text);
  if (born) return { year: fullYear(born[1] ?? ""), month: null };
  const year =
    /(?<!\d)(?:19|20)\d\d(?!\d)/.exec(text)?.[0] ??
    (month !== null || /^[-'´]?\s?\d\d$/.test(text)
      ? /(?:^|[-'´ ])(\d\d)$/.exec(text)?.[1]
      : undefined);
  const inFigures = fromFigures(text);
  return {
    month: month ?? inFigures.month,
    year: inFigures.year ?? (year === undefined ? null : fullYear(year)),
  };
}

const seasons = ["vintern", "våren", "sommaren", "hösten"];
const pastSeasons = ["i vintras", "i våras", "i somras", "i höstas"];
const englishSeasons = ["winter", "spring", "summer", "autumn"];

/** December to February are winter, and so on by threes, as SMHI counts the seasons of the calendar. */
const seasonAt = (month: number) => Math.floor((month % 12) / 3);

/** Gives the season and the month of a date as one writes them; a past one without a year as "i våras". */
export function seasonWords(
  { month, year }: DateWords,
  { isPast, language }: { isPast: boolean; language: "sv" | "en" },
): string[] {
  if (month === null)
    return [
      language === "en"
        ? "some time ago"
        : isPast
          ? "för ett tag sedan"
          : "en dag",
    ];
  const season = seasonAt(month);
  if (language === "en")
    return [
      `in the ${englishSeasons[season]}`,
      `one day in ${capital(englishMonths[month - 1] ?? "")}`,
    ];
  const past = isPast && year === null ? pastSeasons[season] : undefined;
  return [past ?? `under ${seasons[season]}`, `en dag i ${months[month - 1]}`];
}

const capital = (word: string) => word.charAt(0).toUpperCase() + word.slice(1);

/** Gives the decade someone was born in: "på 1940-talet". */
export function decadeWords(year: number, language: "sv" | "en"): string {
  const decade = Math.floor(year / 10) * 10;
  return language === "en" ? `in the ${decade}s` : `på ${decade}-talet`;
}
