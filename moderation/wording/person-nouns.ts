import { cueWords } from "../detectors/cues/cue-words.ts";
import {
  englishPeople,
  kinWords,
  roleWords,
} from "../detectors/cues/people.ts";

const roleTail =
  /(?:lärare|chef|sekreterare|handläggare|sköterska|läkare|pedagog|assistent|konsulent|ledare|terapeut|mamma|pappa|kompis)(?:n|en)?$|(?:läraren|lärarn|sköterskan|mamman|pappan|kompisen)$/;

/** Titles that stand before a surname and are no one's role: they go with the name. */
export const titles: ReadonlySet<string> = cueWords(
  "herr hr fru fr frk mr mrs ms miss sir dr prof",
);

// Words of the detectors' lists that announce a name and name nobody: "den nya, Kalle", "personalen Eva".
const notNouns: ReadonlySet<string> = cueWords(
  "nya dejt personen personer personal personalen boende resurs undertecknad man mans frus makes farsans brorsans chefs farmors mormors exmans yngste yngsta äldste äldsta mellersta minsta minsting vittne st",
);

/** Tells whether a word says who someone is to another: "bror", "läraren", "neighbour". */
export const isPersonNoun = (key: string): boolean =>
  (kinWords.has(key) ||
    roleWords.has(key) ||
    englishPeople.has(key) ||
    (key.length > 8 && roleTail.test(key))) &&
  !titles.has(key) &&
  !notNouns.has(key);

const plurals: ReadonlySet<string> = cueWords(`
  pojkar pojkarna döttrar döttrarna söner sönerna flickor flickorna barnen barnbarnen kusiner kusinerna kompisar kompisarna vänner vännerna väninnor
  bästisar grannar grannarna kollegor klasskamrater tvillingar tvillingarna trillingar trillingarna syskonen syskon bonusbarnen svärföräldrar
  svärföräldrarna föräldrar föräldrarna päron fosterföräldrar familjehemsföräldrar fröknar fröknarna eleverna elever vikarier soctanter kontaktpersoner twins
  kids children boys girls sons daughters brothers sisters friends parents
`);

const numbersOfPeople: ReadonlySet<string> = cueWords(
  "två tre fyra fem sex sju two three four five six seven",
);
const pluralOwners: ReadonlySet<string> = cueWords("mina dina våra sina era");

/** Tells whether a word says how many there are: "våra tre barn". */
export const isNumberOfPeople = (key: string): boolean =>
  numbersOfPeople.has(key);

/** Tells whether a noun, with the word before it, speaks of several people. */
export const isSeveral = (noun: string, owner: string): boolean =>
  plurals.has(noun) || pluralOwners.has(owner) || numbersOfPeople.has(owner);

const likeNames: ReadonlySet<string> = cueWords(`
  mamma pappa mama papa far mor farsa morsa mormor morfar farmor farfar moster faster morbror farbror gammelfarmor gammelmormor gammelmorfar
  gammelfarfar brorsan syrran fröken magister dad mum mom mummy daddy grandma grandpa granny auntie uncle aunt abla abi baba hooyo aabo
`);

const definiteTail = /(?:en|an|et|ern|arn|orn|bon|na)$/;
const notDefinite = /(?:barn|man|assistent|patient|klient)$/;

/** Tells whether a noun says who is meant without a word before it: "läraren", "mamma". */
export const standsByItself = (noun: string): boolean =>
  likeNames.has(noun) || isDefinite(noun);

/** Tells whether a noun is in its definite form: "läraren", "kompisen". */
export const isDefinite = (noun: string): boolean =>
  definiteTail.test(noun) && !notDefinite.test(noun);

const irregular: Readonly<Record<string, string>> = {
  far: "pappan", mor: "mamman", bror: "brodern", broder: "brodern", halvbror: "halvbrodern", lillebror: "lillebrodern", storebror: "storebrodern", storbror: "storebrodern",
  styvfar: "styvpappan", styvmor: "styvmamman", man: "mannen", exman: "exmannen", fästman: "fästmannen", kontaktman: "kontaktmannen", fru: "frun", exfru: "exfrun",
  son: "sonen", vän: "vännen", pojkvän: "pojkvännen", flickvän: "flickvännen", svärfar: "svärfadern", svärmor: "svärmodern", ex: "exet",
}; // prettier-ignore

/** Gives the definite form of a word for a person: "handläggare" becomes "handläggaren". */
export function definiteOf(noun: string): string {
  const known = irregular[noun];
  if (known !== undefined) return known;
  if (standsByItself(noun)) return noun;
  const listed = [`${noun}en`, `${noun}n`, `${noun}et`].find(
    (form) => kinWords.has(form) || roleWords.has(form),
  );
  if (listed !== undefined) return listed;
  if (noun.endsWith("barn")) return `${noun}et`;
  return /[aeiouyåäö]$|er$|or$/.test(noun) ? `${noun}n` : `${noun}en`;
}
