import type { Tagger } from "../model/tagger.ts";
import { foldToAscii } from "./fold.ts";
import {
  listNames,
  type Lexicon,
  type ListName,
  type ListedPhrase,
} from "./lexicon.ts";
import {
  dictionaryBit, englishBit, firstStep, frequencyStep, functionWordBit, isDictionaryWord, packFirst, packSex, packSurname, packZipf,
  placeBits, type WordInfo,
  nameFirstBit,
} from "./word-info.ts"; // prettier-ignore

/** The contents of each list's items file; a list that could not be read is absent. */
export type ListFiles = Readonly<Partial<Record<ListName, string>>>;

interface Draft {
  words: Map<string, WordInfo>;
  phrases: Map<string, ListedPhrase[]>;
  phraseStarts: Map<string, number>;
  nicknames: Map<string, string>;
  generalisations: Map<string, string>;
  /** Keys with å, ä or ö, which some keyboards write without. */
  accented: string[];
}

function add(draft: Draft, key: string, bits: WordInfo) {
  const known = draft.words.get(key);
  if (known === undefined && /[åäö]/.test(key)) draft.accented.push(key);
  draft.words.set(key, (known ?? 0) | bits);
}

function addPhrase(draft: Draft, key: string, phrase: ListedPhrase) {
  const known = draft.phrases.get(key);
  if (known) known.push(phrase);
  else draft.phrases.set(key, [phrase]);
  rememberStart(draft, key);
}

function rememberStart(draft: Draft, key: string) {
  const space = key.indexOf(" ");
  if (space < 0) return;
  const first = key.slice(0, space);
  const length = key.split(" ").length;
  draft.phraseStarts.set(
    first,
    Math.max(length, draft.phraseStarts.get(first) ?? 0),
  );
}

const isPlaceLetter = (letter: string): letter is keyof typeof placeBits =>
  letter in placeBits;

function addPlace(draft: Draft, name: string, letters: string) {
  for (const letter of letters) {
    const bit = isPlaceLetter(letter) ? placeBits[letter] : 0;
    if (bit !== 0) add(draft, name, bit);
    else addPhrase(draft, name, { list: "sv/places", note: letter });
  }
  rememberStart(draft, name);
}

const wordMarks: Readonly<Record<string, WordInfo>> = {
  d: dictionaryBit,
  n: nameFirstBit,
};

type Reader = (draft: Draft, cells: readonly string[]) => void;
const phraseReader =
  (list: ListName): Reader =>
  (draft, [key = "", note = ""]) =>
    addPhrase(draft, key, { list, note });

const readers: Record<ListName, Reader> = {
  "sv/first-names": (draft, [name = "", count, sex = "n"]) =>
    add(draft, name, packFirst(Number(count)) | packSex(sex)),
  "sv/surnames": (draft, [name = "", count]) =>
    add(draft, name, packSurname(Number(count))),
  "en/first-names": (draft, [name = "", sex = "n"]) =>
    addForeignName(draft, name, sex),
  "sv/nicknames": (draft, [nickname = "", name = ""]) =>
    void draft.nicknames.set(nickname, name),
  "sv/places": (draft, [name = "", letters = ""]) =>
    addPlace(draft, name, letters),
  "sv/districts": (draft, [name = ""]) => addDistrict(draft, name),
  "sv/common-words": (draft, [word = "", zipf, mark]) =>
    add(draft, word, packZipf(Number(zipf)) | (wordMarks[mark ?? ""] ?? 0)),
  "sv/corpus-words": (draft, [word = ""]) => add(draft, word, dictionaryBit),
  "sv/function-words": (draft, [word = ""]) =>
    add(draft, word, functionWordBit | dictionaryBit),
  "sv/social-words": (draft, [word = ""]) => add(draft, word, dictionaryBit),
  "sv/school-chains": phraseReader("sv/school-chains"),
  "en/common-words": (draft, [word = ""]) => add(draft, word, englishBit),
  "en/function-words": (draft, [word = ""]) =>
    add(draft, word, functionWordBit | englishBit),
  "sv/demonyms": phraseReader("sv/demonyms"),
  "sv/countries": phraseReader("sv/countries"),
  "sv/religions": phraseReader("sv/religions"),
  "sv/languages": phraseReader("sv/languages"),
  "sv/authorities": phraseReader("sv/authorities"),
  "sv/known-names": phraseReader("sv/known-names"),
  "sv/diagnoses": phraseReader("sv/diagnoses"),
  "sv/occupations": phraseReader("sv/occupations"),
  "sv/generalisations": (draft, [name = "", words = ""]) =>
    void draft.generalisations.set(name, words),
};

function addDistrict(draft: Draft, name: string) {
  addPlace(draft, name, "l");
  if (/(?:torget|torg|platsen|plan|gatan|vägen|centrum)$/.test(name)) return;
  draft.generalisations.set(name, "en stadsdel");
}

function addForeignName(draft: Draft, name: string, sex: string) {
  if (firstStep(draft.words.get(name) ?? 0) < 6)
    add(draft, name, packFirst(32) | packSex(sex));
}

/** Reads line by line without an array of all lines: a list of names has a hundred thousand. */
function readList(draft: Draft, list: ListName, content: string) {
  const read = readers[list];
  let start = 0;
  while (start < content.length) {
    const found = content.indexOf("\n", start);
    const end = found < 0 ? content.length : found;
    if (end > start && content[start] !== "#")
      read(draft, content.slice(start, end).split("\t"));
    start = end + 1;
  }
}

/** A keyboard without å, ä and ö writes names and everyday words all the same: "Goran", "maste". */
function addAsciiSpellings(draft: Draft) {
  for (const key of draft.accented) {
    const info = draft.words.get(key) ?? 0;
    const isName =
      (info & 0x3ff) !== 0 || (info & (placeBits.m | placeBits.l)) !== 0;
    const spelling = foldToAscii(key);
    const known = draft.words.get(spelling);
    if (isName && !isDictionaryWord(info) && known === undefined)
      draft.words.set(spelling, info);
    const isEveryday = isDictionaryWord(info) && frequencyStep(info) >= 10;
    if (isEveryday && firstStep(known ?? 0) < 8)
      draft.words.set(spelling, (known ?? 0) | dictionaryBit);
  }
}

/** Builds the lexicon from the contents of the lists, and says in `missing` which of them were absent or empty. */
export function createLexicon(
  files: ListFiles,
  hashes: Readonly<Record<string, string>> = {},
  tagger: Tagger | null = null,
): Lexicon {
  const draft: Draft = {
    words: new Map(),
    phrases: new Map(),
    phraseStarts: new Map(),
    nicknames: new Map(),
    generalisations: new Map(),
    accented: [],
  };
  const missing: string[] = tagger === null ? ["model"] : [];
  for (const list of listNames) {
    const content = files[list];
    if (content === undefined || content.trim() === "") missing.push(list);
    else readList(draft, list, content);
  }
  addAsciiSpellings(draft);
  const { accented: _, ...read } = draft;
  return { ...read, hashes, tagger, missing };
}
