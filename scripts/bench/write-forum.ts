import { randomFrom } from "./random.ts";

/** A question with everything said to it, in the order it was said. */
export interface WrittenThread {
  title: string;
  texts: string[];
  /** Which of the topics, counted from 0. */
  topic: number;
}

const words = (
  "ansökan avgift barn barnbarn behov beslut besök betala bidrag boende bostad brev budget dag dagar dotter ekonomi " +
  "familj far farfar flytta fråga frågor fri föräldrar förskola hemma hemtjänst hjälp hjälpa hyra hyran hyresvärd höst " +
  "inkomst insats jobb jul kommun kontakt kostnad kväll kö lån lön läkare lärare mamma morgon mormor mor måste möte natt " +
  "ny olika ont oro orolig orkar pappa pengar plats prata pris rum ring rätt räkning råd saknar samtal sambo semester " +
  "sjuk skatt skild skola skuld skulder son socialtjänst sommar stress stöd svar svårt syskon söka tack tid timmar trygg " +
  "tröst umgänge undrar ungdom utredning vardag vecka veckor vinter vuxen vår vård vårdnad vänta vän väg äldre ärlig"
).split(" ");

const threads = 1_000;
const textsOfMost = 3;
/** One thread is long: the page that forums are compared by. */
const longThread = 499;
const textsOfLong = 20;
const sentences = 7;

/** A forum of 1,000 threads with 3,017 texts of about ninety words, always the same; the words are Swedish, the sense is none. */
export function writeForum(topics: number, seed = 2_026): WrittenThread[] {
  const random = randomFrom(seed);
  const upTo = (count: number) => Math.floor(random() * count);
  const sentence = (length: number) => {
    const chosen = Array.from({ length }, () => words[upTo(words.length)]);
    const line = chosen.join(" ");
    return line.charAt(0).toUpperCase() + line.slice(1);
  };
  const text = () =>
    Array.from({ length: sentences }, () => `${sentence(11 + upTo(5))}.`)
      .join(" ")
      .trim();
  return Array.from({ length: threads }, (_, number) => ({
    title: `${sentence(7)}?`,
    topic: upTo(topics),
    texts: Array.from(
      { length: number === longThread ? textsOfLong : textsOfMost },
      text,
    ),
  }));
}
