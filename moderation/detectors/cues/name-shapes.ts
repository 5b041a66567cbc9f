import { cueWords } from "./cue-words.ts";

/** Who someone is, when it is written together with the name. */
export const compoundTails: readonly string[] = [
  "syrran", "syrra", "brorsan", "brorsa", "morsan", "morsa", "farsan", "farsa", "pappan", "pappa", "mamman", "mamma", "familjen",
  "ungen", "ungarna", "grabben", "grabbarna", "tjejen", "killen", "gänget", "skan", "arna", "mannen", "frun", "kompis", "kompisen", "klanen",
  "tanten", "gubben", "gumman", "barnen", "flickan", "pojken", "pojkarna", "flickorna", "bröderna", "systrarna", "släkten", "jäveln", "fan", "exet", "polaren", "familj", "syster", "bror",
].toSorted((a, b) => b.length - a.length); // prettier-ignore

/** Lone capitals that are words: an islet and a brook. */
export const notInitials: ReadonlySet<string> = cueWords("Å Ö");

/** After these a lone letter is a part, a grade or a kind: "plan B", "vitamin D". */
export const unitsOfLetters =
  /^(?:plan|kurs|kursen|storlek|har|hade|fick|få|får|mellan|fått|vitamin|hepatit|typ|alternativ|port|porten|uppgång|grupp|gruppen|del|punkt|bilaga|avdelning|avd|klass|nivå|kategori|artikel|stycke|hus|betyg|betyget|ett|hall|trappa|lokal|sal|storlek|kupa|säg|bokstaven|linje|linjen|spår|blodgrupp|influensa|körkort|behörighet|betygen)$/;
