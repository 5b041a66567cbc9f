import { stemmer } from "@orama/stemmers/swedish";

// The commonest words, which every text holds: they tell nothing about what is sought.
const stopWords = new Set(
  (
    "och i att det som en på är av för med till den har de inte om ett han hon men jag var du vi så kan man från vid nu under efter " +
    "upp ut här där då än bara min mitt mina din ditt dina sin sitt sina mig dig sig oss er ni hans hennes dem dom denna detta vad när " +
    "hur eller också ska skulle får få vara blir blev bli hade ha kunna kommer vill varit mycket mer alla allt någon något några ja nej"
  ).split(" "),
);

// The definite forms and their genitives, which the stemmer leaves: huset, frågorna, föräldern, cykelbanan.
const definite = /(?:arna|erna|orna|en|et)s?$|(?<=[aeiouyåäö]|er)ns?$/u;
const shortestStem = 3;

/** The stems of a Swedish text, in order, stop words left out: the form in which threads are indexed and sought. */
export function stemsOf(text: string): string[] {
  return wordsOf(text)
    .filter((word) => !stopWords.has(word))
    .map(stemOf);
}

/** The stems of a text as the search index keeps them. */
export const stemsIn = (text: string): string => stemsOf(text).join(" ");

/** The stem of one word in lower case: "huset" and "hus" give the same, "får" and "far" do not. */
export function stemOf(word: string): string {
  const bare = word.replace(definite, "");
  const stem = stemmer(bare.length >= shortestStem ? bare : word);
  return stem.length >= 2 ? stem : word;
}

/** The words of a text in lower case. */
export function wordsOf(text: string): string[] {
  return (
    text
      .normalize("NFC")
      .toLowerCase()
      .match(/[\p{L}\p{N}]+/gu) ?? []
  );
}
