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
const tens = [
  "",
  "",
  "tjugo",
  "trettio",
  "fyrtio",
  "femtio",
  "sextio",
  "sjuttio",
  "åttio",
  "nittio",
];

/** Reads the first number of an age, in figures or Swedish words; null where there is none. */
function yearsOf(surface: string): number | null {
  const text = surface.toLowerCase();
  const figure = /\d{1,3}/.exec(text)?.[0];
  if (figure !== undefined) return Number(figure);
  const ten = tens.findIndex((word) => word !== "" && text.includes(word));
  const rest =
    ten > 0
      ? text.slice(text.indexOf(tens[ten] ?? "") + (tens[ten] ?? "").length)
      : text;
  const unit = units.findLastIndex(
    (word) => rest.startsWith(word) || (ten < 0 && text.includes(word)),
  );
  return ten < 0 && unit < 0 ? null : Math.max(0, ten) * 10 + Math.max(0, unit);
}

/** Gives the range an age lies in, as one would write it: "i lågstadieåldern", "i 40-årsåldern". */
export function ageRange(surface: string): string {
  const years = /mån|vecko?r|month|week/i.test(surface) ? 0 : yearsOf(surface);
  if (years === null) return "i en viss ålder";
  if (years < 2) return "ett spädbarn";
  if (years < 6) return "i förskoleåldern";
  if (years < 10) return "i lågstadieåldern";
  if (years < 13) return "i mellanstadieåldern";
  if (years < 20) return "i tonåren";
  return `i ${Math.floor(years / 10) * 10}-årsåldern`;
}
