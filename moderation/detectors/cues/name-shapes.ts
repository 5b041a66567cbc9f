import { cueWords } from "./cue-words.ts";

/** Who someone is, when it is written together with the name. */
export const compoundTails: readonly string[] = [
  "syrran", "syrra", "brorsan", "brorsa", "morsan", "morsa", "farsan", "farsa", "pappan", "pappa", "mamman", "mamma", "familjen",
  "ungen", "ungarna", "grabben", "grabbarna", "tjejen", "killen", "gänget", "skan", "arna", "mannen", "frun", "kompis", "kompisen", "klanen",
  "tanten", "gubben", "gumman", "barnen", "flickan", "pojken", "pojkarna", "flickorna", "bröderna", "systrarna", "släkten", "jäveln", "fan", "exet", "polaren", "familj", "syster", "bror",
].toSorted((a, b) => b.length - a.length); // prettier-ignore

/** Lone capitals that are words: an islet and a brook. */
export const notInitials: ReadonlySet<string> = cueWords("Å Ö");
