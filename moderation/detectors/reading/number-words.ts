const small: Readonly<Record<string, string>> = {
  noll: "0", nought: "0", zero: "0", cero: "0", oh: "0", ett: "1", en: "1", one: "1", två: "2", two: "2", tre: "3", three: "3", fyra: "4", four: "4", fem: "5", five: "5", sex: "6", six: "6",
  sju: "7", seven: "7", åtta: "8", atta: "8", eight: "8", nio: "9", nine: "9", tva: "2",
}; // prettier-ignore
/** As who learns the language hears them, and in Finnish, which is a language of Sweden. */
const alsoSaid: Readonly<Record<string, string>> = {
  yksi: "1", kaksi: "2", kolme: "3", neljä: "4", viisi: "5", kuusi: "6", seitsemän: "7", kahdeksan: "8", yhdeksän: "9",
  nol: "0", et: "1", tvo: "2", fira: "4", fäm: "5", seks: "6", säx: "6", siu: "7", shu: "7", sjuu: "7", åta: "8", otta: "8",
}; // prettier-ignore
/** The digits as nouns stand alone: "en femma", "nollan". */
const nouns: Readonly<Record<string, string>> = {
  nolla: "0", nollan: "0", etta: "1", ettan: "1", tvåa: "2", tvåan: "2", trea: "3", trean: "3", fyran: "4", femma: "5", femman: "5", sexa: "6", sexan: "6", sjua: "7",
  sjuan: "7", åttan: "8", nia: "9", nian: "9",
}; // prettier-ignore
const teens: Readonly<Record<string, string>> = {
  tio: "10", elva: "11", tolv: "12", tretton: "13", fjorton: "14", femton: "15", sexton: "16", sjutton: "17", arton: "18", nitton: "19",
  ten: "10", eleven: "11", twelve: "12", thirteen: "13", fourteen: "14", fifteen: "15", sixteen: "16", seventeen: "17", eighteen: "18", nineteen: "19",
}; // prettier-ignore
const tens: Readonly<Record<string, string>> = {
  tjugo: "2", tju: "2", trettio: "3", tretti: "3", fyrtio: "4", fyrti: "4", femtio: "5", femti: "5", sextio: "6", sexti: "6", sjuttio: "7", sjutti: "7", åttio: "8", åtti: "8", attio: "8", atti: "8",
  nittio: "9", nitti: "9", twenty: "2", thirty: "3", forty: "4", fifty: "5", sixty: "6", seventy: "7", eighty: "8", ninety: "9",
}; // prettier-ignore

const anyOf = (words: Readonly<Record<string, string>>) =>
  Object.keys(words)
    .toSorted((a, b) => b.length - a.length)
    .join("|");
const belowHundred = String.raw`(?:(?<tens>${anyOf(tens)})(?<unit>${anyOf(small)})?|(?<teen>${anyOf(teens)})|(?<small>${anyOf(small)}))`;
/** One number at a time, the longest first: "nittonhundraåttiosju", "hundrasjuttiofyra", "sjuttiofyra", "noll". */
const number = new RegExp(
  String.raw`(?:(?<century>nittonhundra|tjugohundra|tvåtusen)(?:och)?|(?<hundred>(?:${anyOf(small)})?)hundra(?:och)?)?${belowHundred}|\d+`,
  "y",
);

/** "fyrtiosju", "tolv", "noll sex": two figures or more that are told in words, as part of a pattern. */
export const toldFigures = String.raw`(?:(?:(?:${anyOf(tens)})(?:${anyOf(small)})?|${anyOf(teens)})(?:[ ,]{1,2}(?:${anyOf(small)}))?|(?:${anyOf(small)})(?:[ ,]{1,2}(?:(?:${anyOf(tens)})(?:${anyOf(small)})?|${anyOf(teens)}|${anyOf(small)})){1,3})(?!\p{L})`;

function digitsOf({ groups = {}, 0: text }: RegExpExecArray): string {
  const unit = groups.unit === undefined ? "0" : (small[groups.unit] ?? "0");
  const below =
    groups.tens !== undefined
      ? (tens[groups.tens] ?? "") + unit
      : (teens[groups.teen ?? ""] ?? small[groups.small ?? ""] ?? text);
  if (groups.century !== undefined)
    return (
      (groups.century === "nittonhundra" ? "19" : "20") + below.padStart(2, "0")
    );
  if (groups.hundred === undefined) return below;
  return (small[groups.hundred] ?? "1") + below.padStart(2, "0");
}

/** Most words are told from numbers by how they begin. */
const beginning =
  /^(?:\d|nought|nol|zero|cero|oh|e[nti]|t[vwrhjieo]|f[yieoä]|s[ejiäh]|yksi|kaksi|kolme|viisi|kuusi|kahd|yhd|neljä|åt|at|ni|o[nht]|hu|el|ar)/;

/** Reads a word that says nothing but digits ("noll", "sjuttiofyra", "nollsjunoll", "0sju0") as these digits, or gives null. */
export function readDigits(key: string): string | null {
  if (key.length > 80 || !beginning.test(key)) return null;
  const noun = nouns[key] ?? alsoSaid[key];
  if (noun !== undefined) return noun;
  let digits = "";
  for (const part of key.split(/[-_]/)) {
    // "nolla-sjuttio": a noun among the parts.
    const ofPart = nouns[part] ?? alsoSaid[part];
    if (ofPart !== undefined) {
      digits += ofPart;
      continue;
    }
    for (let at = 0; at < part.length;) {
      number.lastIndex = at;
      const match = number.exec(part);
      if (match === null) return null;
      digits += digitsOf(match);
      at += match[0].length;
    }
  }
  return digits === "" ? null : digits;
}
