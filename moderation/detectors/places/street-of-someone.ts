import type { Evidence } from "../../finding.ts";
import {
  firstStep,
  isDictionaryWord,
  surnameStep,
} from "../../lexicon/word-info.ts";
import { atCueWords, cuesOf } from "../at-cue-words.ts";
import type { Detector } from "../detector.ts";
import type { Document, Word } from "../reading/document.ts";
import { evidenceAt } from "../evidence.ts";
import { numberAfter, numberStart } from "./house-number.ts";
import { roadWords } from "../reading/place-tail.ts";

const isDefinite = ({ key }: Word) => /(?:n|et)$/.test(key) && key !== "plan";
/** "axels väg ur missbruket", "annas plats i kön": what is gone or taken in a life. */
const isOfLife =
  /^\s(?:ur|till|in|ut|fram|framåt|tillbaka|genom|mot|från|hem|hit|dit|i livet|i kön|i soffan|på)(?!\p{L})/iu;
/** Whom a town calls its streets after: "kung oskars väg", "doktor forselius backe". */
const titles =
  /^(?:kung|kungs?|drottning|prins|prinsessan?|kronprins|hertig|sankt|sankta|s:t|s:ta|st|doktor|dr|prof|professor|general|amiral|kapten|major|löjtnant|överste|biskop|greve|grevinnan?|baron|friherre|jungfru|mäster|fru|herr|lektor|prost|kantor|rektor|borgmästare|länsman|rådman|ingenjör|patron|direktör|disponent|lasse|pelle|kalle)$/;

const isFirstName = ({ name }: Word) => firstStep(name.info) >= 8;
const isNamed = ({ name, info }: Word) =>
  !isDictionaryWord(info) && firstStep(name.info) + surnameStep(name.info) > 0;

/** How family names end, be they words besides: "lin" and "blom". */
const familyEnding =
  /.{3}(?:blom|berg|ström|gren|kvist|qvist|lund|mark|dahl|stedt|sson|man|holm|fors|wall|ell|roth)s$/;
/** "Granbloms", "Öströms": a capital on what no list knows, or on what ends as families do. */
const isUnlisted = ({ shape, key, info, form }: Word) =>
  shape === "capital" &&
  key.endsWith("s") &&
  !isDictionaryWord(info) &&
  (familyEnding.test(key) || !form.isOrdinary);

/** "bor på gustav adolfs gata": a title or a first name, and the name that owns a street, in small letters. */
function afterWholeName(document: Document, road: Word): Evidence[] {
  const [first, owner] = [-2, -1].map(
    (offset) => document.words[road.index + offset],
  );
  if (
    first?.index === undefined ||
    owner?.gap !== " " ||
    road.gap !== " " ||
    !owner.name.isGenitive ||
    isOfLife.test(document.text.slice(road.end, road.end + 12))
  )
    return [];
  const title = document.words[first.index - 1];
  if (first.gap === " " && title !== undefined && titles.test(title.key))
    return [found(document, title, road, 0.7)];
  const isWhole =
    titles.test(first.key) || (isFirstName(first) && isNamed(owner));
  return isWhole ? [found(document, first, road, 0.7)] : [];
}

/** "Linders gatan": a name that owns a street, and the street with an article of its own, which no ordinary owner leaves. */
function writtenApart(document: Document, road: Word): Evidence[] {
  const owner = document.words[road.index - 1];
  return owner !== undefined &&
    isDefinite(road) &&
    road.gap === " " &&
    ((owner.name.isGenitive && isNamed(owner)) || isUnlisted(owner))
    ? [found(document, owner, road, 0.6)]
    : [];
}

const found = (
  document: Document,
  first: Word,
  road: Word,
  weight: number,
): Evidence =>
  evidenceAt(numberStart(document, first.start), numberAfter(document, road), {
    kind: "street",
    source: "shape",
    ruleId: "street-suffix",
    weight,
    parameters: { suffix: road.key },
  });

const cues = cuesOf(roadWords);

/** Finds streets named after someone, in small letters or written apart: "kung oskars väg", "Linders gatan". */
export const streetOfSomeone: Detector = {
  id: "street-of-someone",
  version: "1",
  kinds: ["street"],
  run: (document) => atCueWords(document, cues, [afterWholeName, writtenApart]),
};
