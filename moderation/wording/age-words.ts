const units = [
  "noll",
  "ett",
  "två",
  "tre",
  "fyra",
  "fem",
  "sex",
  "sju",
  "åtta",
  "nio",
  "tio",
  "elva",
  "tolv",
  "tretton",
  "fjorton",
  "femton",
  "sexton",
  "sjutton",
  "arton",
  "nitton",
];
/** The tens as they are written and said: "sjuttio", "sjutti", "tju". */
const tens = ["", "", "tju", "tretti", "fyrti", "femti", "sexti", "sjutti", "åtti", "nitti"]; // prettier-ignore

const schoolYears = "förskoleklass|ettan|tvåan|trean|fyran|femman|sexan|sjuan|åttan|nian".split("|"); // prettier-ignore
const schoolStart = 6;

/** "sexan" and "åk 6" are the year one turns twelve: the first year at school is the one after six. */
function yearsAtSchool(text: string): number | null {
  const named = schoolYears.indexOf(text);
  const figure = /^(?:åk|årskurs|klass)\s?(\d)$/.exec(text)?.[1];
  if (named >= 0) return named + schoolStart;
  return figure === undefined ? null : Number(figure) + schoolStart;
}

const englishNumbers: Readonly<Record<string, number>> = {
  one: 1, two: 2, three: 3, four: 4, five: 5, six: 6, seven: 7, eight: 8, nine: 9, ten: 10, eleven: 11, twelve: 12, thirteen: 13, fourteen: 14, fifteen: 15, sixteen: 16,
  seventeen: 17, eighteen: 18, nineteen: 19, twenty: 20, thirty: 30, forty: 40, fifty: 50, sixty: 60, seventy: 70, eighty: 80, ninety: 90,
}; // prettier-ignore

/** "ninety-one" is 91; null where no English number stands. */
function englishYears(text: string): number | null {
  const numbers = text
    .split(/[\s-]+/)
    .flatMap((word) =>
      Object.hasOwn(englishNumbers, word) ? (englishNumbers[word] ?? 0) : [],
    );
  return numbers.length === 0
    ? null
    : numbers.slice(0, 2).reduce((sum, number) => sum + number, 0);
}

/** Reads the first number of an age, in figures or Swedish words; null where there is none. */
export function yearsOf(surface: string): number | null {
  const text = surface.toLowerCase();
  const atSchool = yearsAtSchool(text);
  if (atSchool !== null) return atSchool;
  if (text.includes("hundra")) return 100;
  const figure = /\d{1,3}/.exec(text)?.[0];
  if (figure !== undefined) return Number(figure);
  const foreign = englishYears(text);
  if (foreign !== null) return foreign;
  const ten = tens.findIndex((word) => word !== "" && text.includes(word));
  const rest =
    ten > 0
      ? text
          .slice(text.indexOf(tens[ten] ?? "") + (tens[ten] ?? "").length)
          .replace(/^g?[oi]/, "")
      : text;
  const unit = units.findLastIndex(
    (word) => rest.startsWith(word) || (ten < 0 && text.includes(word)),
  );
  return ten < 0 && unit < 0 ? null : Math.max(0, ten) * 10 + Math.max(0, unit);
}

/** What a social worker would write instead of an age: the span it lies in, and a wider one. */
export interface AgeWords {
  span: string;
  wider: string;
}

// The stages are those of preschool and school; from 90 there are few of each year even in a large municipality.
const stages: readonly (readonly [number, string, string])[] = [
  [2, "i spädbarnsåldern", "i förskoleåldern"],
  [6, "i förskoleåldern", "i barnaåren"],
  [10, "i lågstadieåldern", "i skolåldern"],
  [13, "i mellanstadieåldern", "i skolåldern"],
  [16, "i tonåren", "i skolåldern"],
  [20, "i tonåren", "i ungdomsåren"],
];
const englishStages: readonly (readonly [number, string, string])[] = [
  [2, "under two", "under school age"],
  [6, "under school age", "in early childhood"],
  [13, "of school age", "under 18"],
  [18, "in the teens", "under 18"],
  [20, "in the teens", "under 25"],
];

const retiredFrom = 65;
const fewFrom = 90;

/** Gives the words for an age, in figures or words, or null where it holds no number. */
export function ageWords(
  surface: string,
  language: "sv" | "en",
): AgeWords | null {
  const isInfant =
    /mån|veck|dag|dygn|month|week|\dv|\sv(?!\p{L})/iu.test(surface) &&
    !/år|year|fyll|turn|\s(?:och|o|å|and)\s/i.test(surface);
  const years = isInfant ? 0 : yearsOf(surface);
  if (years === null) return null;
  const stage = (language === "sv" ? stages : englishStages).find(
    ([below]) => years < below,
  );
  if (stage) return { span: stage[1], wider: stage[2] };
  return language === "sv" ? adult(years) : englishAdult(years);
}

const decadeOf = (years: number) => Math.floor(years / 10) * 10;

function adult(years: number): AgeWords {
  const wider = years < retiredFrom ? "i vuxen ålder" : "i pensionsåldern";
  return years >= fewFrom
    ? { span: "över 80 år", wider }
    : { span: `i ${decadeOf(years)}-årsåldern`, wider };
}

function englishAdult(years: number): AgeWords {
  const wider = years < retiredFrom ? "of working age" : "of retirement age";
  return years >= fewFrom
    ? { span: "over 80", wider }
    : { span: `in the ${decadeOf(years)}s`, wider };
}
