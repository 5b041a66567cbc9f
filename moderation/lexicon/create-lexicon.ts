import type { Tagger } from "../model/tagger.ts";
import { demonymForms } from "./demonym-forms.ts";
import { fold, foldToAscii } from "./fold.ts";
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
import { Row } from "./row.ts";
import { WordTable } from "./word-table.ts";

/** The contents of each list's items file; a list that could not be read is absent. */
export type ListFiles = Readonly<Partial<Record<ListName, string>>>;

interface Draft {
  words: WordTable;
  phrases: Map<string, ListedPhrase[]>;
  phraseStarts: Map<string, { seconds: Set<string>; most: number }>;
  nicknames: Map<string, string>;
  generalisations: Map<string, string>;
}

const add = (
  { words }: Draft,
  { content, start, keyEnd }: Row,
  bits: WordInfo,
) => words.addPart(content, start, keyEnd, bits);

function addPhrase(draft: Draft, key: string, phrase: ListedPhrase) {
  const known = draft.phrases.get(key);
  if (known) known.push(phrase);
  else draft.phrases.set(key, [phrase]);
  rememberStart(draft, key);
}

function rememberStart({ phraseStarts }: Draft, key: string) {
  if (!key.includes(" ")) return;
  const [first = "", second = "", ...others] = key.split(" ");
  const known = phraseStarts.get(first);
  const start = known ?? { seconds: new Set(), most: 0 };
  if (known === undefined) phraseStarts.set(first, start);
  start.seconds.add(second);
  start.most = Math.max(start.most, others.length + 2);
}

const isPlaceLetter = (letter: string): letter is keyof typeof placeBits =>
  letter in placeBits;

function addPlace(draft: Draft, row: Row, letters: string) {
  for (const letter of letters) {
    const bit = isPlaceLetter(letter) ? placeBits[letter] : 0;
    if (bit !== 0) add(draft, row, bit);
    else addPhrase(draft, row.key, { list: "sv/places", note: letter });
  }
  rememberStart(draft, row.key);
}

const wordMarks: Readonly<Record<string, WordInfo>> = {
  d: dictionaryBit,
  n: nameFirstBit,
};

type Reader = (draft: Draft, row: Row) => void;
const wordReader =
  (bits: WordInfo): Reader =>
  (draft, row) =>
    add(draft, row, bits);
const phraseReader =
  (list: ListName): Reader =>
  (draft, row) =>
    addPhrase(draft, fold(row.key), { list, note: row.cell(1) });

const readers: Record<ListName, Reader> = {
  "sv/first-names": (draft, row) =>
    add(draft, row, packFirst(row.count) | packSex(row.cell(2))),
  "sv/surnames": (draft, row) => add(draft, row, packSurname(row.count)),
  "en/first-names": (draft, row) => addForeignName(draft, row),
  "sv/nicknames": ({ nicknames }, row) =>
    void nicknames.set(row.key, row.cell(1)),
  "sv/places": (draft, row) => addPlace(draft, row, row.cell(1)),
  "sv/districts": (draft, row) => addDistrict(draft, row),
  "sv/common-words": (draft, row) =>
    add(draft, row, packZipf(row.count) | (wordMarks[row.cell(2)] ?? 0)),
  "sv/corpus-words": wordReader(dictionaryBit),
  "sv/function-words": wordReader(functionWordBit | dictionaryBit),
  "sv/social-words": wordReader(dictionaryBit),
  "sv/school-chains": phraseReader("sv/school-chains"),
  "en/common-words": wordReader(englishBit),
  "en/function-words": wordReader(functionWordBit | englishBit),
  "sv/demonyms": (draft, row) => {
    const form = row.cell(1);
    for (const key of demonymForms(row.key, form))
      addPhrase(draft, key, { list: "sv/demonyms", note: form });
  },
  "sv/countries": phraseReader("sv/countries"),
  "sv/religions": phraseReader("sv/religions"),
  "sv/languages": phraseReader("sv/languages"),
  "sv/authorities": phraseReader("sv/authorities"),
  "sv/known-names": phraseReader("sv/known-names"),
  "sv/diagnoses": phraseReader("sv/diagnoses"),
  "sv/occupations": phraseReader("sv/occupations"),
  "sv/generalisations": ({ generalisations }, row) =>
    void generalisations.set(row.key, row.cell(1)),
};

function addDistrict(draft: Draft, row: Row) {
  addPlace(draft, row, "l");
  if (/(?:torget|torg|platsen|plan|gatan|vägen|centrum)$/.test(row.key)) return;
  draft.generalisations.set(row.key, "en stadsdel");
}

function addForeignName(draft: Draft, row: Row) {
  if (firstStep(draft.words.get(row.key) ?? 0) < 6)
    add(draft, row, packFirst(32) | packSex(row.cell(1)));
}

function readList(draft: Draft, list: ListName, content: string) {
  const read = readers[list];
  for (const row = new Row(content); row.next();) read(draft, row);
}

const accented = Array.from("åäö", (letter) => letter.charCodeAt(0));
const isAccented = (letter: number) =>
  letter > 0x7f && accented.includes(letter);

/** A name that no dictionary has. */
const isNameAlone = (info: WordInfo) =>
  !isDictionaryWord(info) &&
  ((info & 0x3ff) !== 0 || (info & (placeBits.m | placeBits.l)) !== 0);
const isEveryday = (info: WordInfo) =>
  isDictionaryWord(info) && frequencyStep(info) >= 10;
const isSpelledSo = (info: WordInfo) => isNameAlone(info) || isEveryday(info);

/** A keyboard without å, ä and ö writes names and everyday words all the same: "Goran", "maste". */
function addAsciiSpellings({ words }: Draft) {
  for (const [key, info] of words.withLetter(isAccented, isSpelledSo)) {
    const spelling = foldToAscii(key);
    const known = words.get(spelling);
    if (isNameAlone(info) && known === undefined) words.set(spelling, info);
    if (isEveryday(info) && firstStep(known ?? 0) < 8)
      words.set(spelling, (known ?? 0) | dictionaryBit);
  }
}

/** A line of the shipped lists has thirteen signs, and two words in three stand in one list alone. */
const wordsIn = (files: ListFiles) =>
  listNames.reduce((sum, list) => sum + (files[list]?.length ?? 0), 0) / 13;

/** Builds the lexicon from the contents of the lists, and says in `missing` which of them were absent or empty. */
export function createLexicon(
  files: ListFiles,
  hashes: Readonly<Record<string, string>> = {},
  tagger: Tagger | null = null,
): Lexicon {
  const draft: Draft = {
    words: new WordTable(wordsIn(files)),
    phrases: new Map(),
    phraseStarts: new Map(),
    nicknames: new Map(),
    generalisations: new Map(),
  };
  const missing: string[] = tagger === null ? ["model"] : [];
  for (const list of listNames) {
    const content = files[list];
    if (content === undefined || content.trim() === "") missing.push(list);
    else readList(draft, list, content);
  }
  addAsciiSpellings(draft);
  return { ...draft, hashes, tagger, englishReader: null, missing };
}
