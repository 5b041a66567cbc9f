/**
 * What the lists know of one word, packed in the bits of one small integer, so that a quarter of a million words cost
 * one map: first name, surname, sex, frequency, dictionary, place kinds.
 */
export type WordInfo = number;

const firstShift = 0;
const surnameShift = 5;
const sexShift = 10;
const zipfShift = 12;
const placeShift = 17;

export const dictionaryBit = 1 << 16;
export const englishBit = 1 << 25;
export const functionWordBit = 1 << 26;
/** A dictionary has the word, but it is said as a name far more often: "viola", "ljung". */
export const nameFirstBit = 1 << 27;

/** Kinds of place, by the letter the shipped list writes. */
export const placeBits = {
  m: 1 << placeShift, // municipality, county, province
  l: 1 << (placeShift + 1), // town or district
  v: 1 << (placeShift + 2), // village, parish
  s: 1 << (placeShift + 3), // street
  k: 1 << (placeShift + 4), // school
  h: 1 << (placeShift + 5), // stop
  n: 1 << (placeShift + 6), // lake
  w: 1 << (placeShift + 7), // abroad
} as const;
export const anyPlace = 0xff << placeShift;
export const settlement = placeBits.m | placeBits.l | placeBits.v;

/** Packs a count of bearers into a step of powers of two, 1 for one bearer. */
export const stepOf = (count: number): number =>
  Math.min(31, 1 + Math.floor(Math.log2(Math.max(1, count))));
/** Gives the least number of bearers a step stands for. */
export const bearersOf = (step: number): number =>
  step === 0 ? 0 : 2 ** (step - 1);

export const packFirst = (count: number): WordInfo =>
  stepOf(count) << firstShift;
export const packSurname = (count: number): WordInfo =>
  stepOf(count) << surnameShift;
export const packSex = (sex: string): WordInfo =>
  (sex === "f" ? 1 : sex === "m" ? 2 : 3) << sexShift;
export const packZipf = (tenfold: number): WordInfo =>
  Math.min(15, Math.max(1, Math.round(tenfold / 5))) << zipfShift;

export const firstStep = (info: WordInfo): number => (info >> firstShift) & 31;
export const surnameStep = (info: WordInfo): number =>
  (info >> surnameShift) & 31;
/** Zipf frequency doubled: 12 is a word said once in a thousand, 6 once in a million. */
export const frequencyStep = (info: WordInfo): number =>
  (info >> zipfShift) & 15;
/** Tells whether a name is a woman's, a man's, or borne by both. */
export const sexOf = (info: WordInfo): "f" | "m" | "n" =>
  (["n", "f", "m"] as const)[(info >> sexShift) & 3] ?? "n";
export const isDictionaryWord = (info: WordInfo): boolean =>
  (info & dictionaryBit) !== 0;
export const isFunctionWord = (info: WordInfo): boolean =>
  (info & functionWordBit) !== 0;
export const isEnglishWord = (info: WordInfo): boolean =>
  (info & englishBit) !== 0;
export const isPlace = (info: WordInfo, bits: number = anyPlace): boolean =>
  (info & bits) !== 0;
export const isNameFirst = (info: WordInfo): boolean =>
  (info & nameFirstBit) !== 0;
