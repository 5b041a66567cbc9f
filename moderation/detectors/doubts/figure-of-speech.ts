import type { Evidence } from "../../finding.ts";
import { firstStep } from "../../lexicon/word-info.ts";
import type { RuleId } from "../rule-ids.ts";
import type { Document, Word } from "../reading/document.ts";
import { evidenceFor } from "../evidence.ts";
import { growRight } from "../organisations/organisation-by-type.ts";
import { wordRules } from "../word-rules.ts";

/** "en riktig Jönsson", "ett modernt Svensson": what is said of a kind of people. */
const ofItsKind =
  /^(?:riktig|sann|vanlig|typisk|äkta|modern|genomsnittlig|inbiten|obotlig|klassisk|förvuxen|självutnämnd|real|true|typical|proper|regular|total)$/;
const articles = /^(?:en|a|helt|nån|någon|sån|ingen|lite|such|no)$/;

/** An animal, in any form: what it is called is no person's name. */
const animal =
  /^(?:hund|katt|kisse|valp|kattunge|kanin|häst|ponny|marsvin|hamster|papegoja|undulat|fågel|orm|sköldpadda|råtta|iller|get|ko|kossa|tupp|höna)(?:en|n|an|et)?$/;
/** What has a title or a brand: a game, a book, a song, a method, a medicine. */
const thing =
  /^(?:lek|spel|brädspel|kortspel|sällskapsspel|tv-spel|dataspel|bok|roman|saga|film|serie|tv-serie|pjäs|musikal|låt|sång|visa|skiva|dikt|tidning|metod|modell|behandling|terapi|medicin|tablett|salva|app|program|podd|kurs|utbildning|drink|öl|cider|blomma|sort|sjukdom|syndrom|tavla|målning|gosedjur|mjukisdjur|docka|nalle|båt|märke|varumärke|fabrikat|storm|orkan|typsnitt|garn|mönster|schlager|psalm|musikvideo|kanal|barnkanal|tecknad|figur|seriefigur|maskot|rollek|utklädnad|dräkt|klänning|soffa|säng|stol|bokhylla|cykelmodell)(?:en|n|et|t|an)?$/;

/** "av märket Berglund", "stormen Gudrun": what is named stands right before its name. */
const namedThing =
  /^(?:märket?|varumärket|fabrikatet?|stormen|orkanen|ovädret|låten|psalmen|visan|dockan|nallen|gosedjuret|mjukisdjuret|tv-spelet|appen|podden|tv-programmet|tv-serien|maskoten|seriefiguren|cykelmodellen|bilmodellen|typsnittet)$/;

const reason = (
  document: Document,
  word: Word,
  ruleId: RuleId,
  cue: string,
): Evidence =>
  evidenceFor(word, growRight(document, word), {
    kind: "person",
    source: "context",
    ruleId,
    weight: -0.5,
    parameters: { cue },
  });

/** "en lek som kallas", "katten heter", "spelet": goes back from a name to what is called so. */
function calledSo({ words }: Document, { index, gap }: Word): Word | undefined {
  let at = index - 1;
  if (!/^ ["'”“]?$/.test(gap)) return undefined;
  if (/^(?:till|för)$/.test(words[at]?.key ?? "")) at -= 1;
  if (
    /^döp/.test(words[at - 1]?.key ?? "") &&
    words[at]?.sentence === words[index]?.sentence
  )
    return words[at];
  if (
    !/^(?:heter|hette|hetat|kallas|kallades|kallad|döpt|döpte|döptes|titel|namnet|named|called)$/.test(
      words[at]?.key ?? "",
    )
  )
    return undefined;
  at -= 1;
  while (
    /^(?:som|vi|jag|är|blev|den|hon|han|nu|bara|med)$/.test(
      words[at]?.key ?? "",
    )
  )
    at -= 1;
  return words[at]?.sentence === words[index]?.sentence ? words[at] : undefined;
}

/** "en Billy och en Malm från Ikea": furniture has the names of people and places there. */
const isFurniture = (
  { words }: Document,
  { sentence }: Word,
  before: Word | undefined,
) =>
  before !== undefined &&
  /^(?:en|ett|två|tre|min|vår|gammal|begagnad|ny)$/.test(before.key) &&
  words.some((near) => near.sentence === sentence && /^ikeas?$/.test(near.key));

/** Models of cars that people and places are called too. */
const cars =
  /^(?:octavia|touran|fabia|superb|megane|clio|corsa|astra|golf|polo|passat|leon|ibiza|alhambra|focus|fiesta|mondeo|sorento|sportage|zafira|vectra|yaris|corolla|auris|avensis|juke|micra|leaf|zoe|kangoo|berlingo|ducato|transit|caddy|tiguan|tesla|kia|mercedes|dacia|ceed|felicia|kona|arona|ateca|mokka|meriva|galaxy|sharan|carina|civic|jazz|swift|vitara|outlander|note|cherokee|duster|sandero|jimny|picasso|xantia)$/;
/** "en röd Octavia", "min gamla Golf": what stands before a car. */
const beforeCar =
  /^(?:en|min|sin|hans|hennes|vår|röd|röda|svart|svarta|vit|vita|grå|gråa|blå|blåa|grön|gröna|silvrig|beige|gul|gula|brun|gammal|gamla|ny|nya|rostig|a|his|her|my|grey|gray|black|white|red|blue|silver|old|skoda|seat|toyota|renault|opel|ford|volkswagen|vw)$/;

const isCar = (word: Word, before: Word | undefined) =>
  word.gap === " " && cars.test(word.key) && beforeCar.test(before?.key ?? "");

/** "det kommer alltid en Magnus": with an article a given name is any that is called so. */
const isOneOfMany = (
  { words }: Document,
  word: Word,
  before: Word | undefined,
) =>
  word.gap === " " &&
  /^(?:en|någon|nån|ännu|varje)$/.test(before?.key ?? "") &&
  firstStep(word.info) >= 8 &&
  words[word.index + 1]?.shape !== "capital";

function doubtOf(document: Document, word: Word): Evidence[] {
  // A loud sentence is read as in small letters.
  if (word.shape === "lower") return [];
  const [before, article] = [
    document.words[word.index - 1],
    document.words[word.index - 2],
  ];
  if (
    before &&
    article &&
    ofItsKind.test(before.key) &&
    articles.test(article.key)
  )
    return [reason(document, word, "general-statement", before.key)];
  if (isFurniture(document, word, before))
    return [reason(document, word, "fiction", "ikea")];
  if (word.gap === " " && before && namedThing.test(before.key))
    return [reason(document, word, "fiction", before.key)];
  if (isCar(word, before))
    return [reason(document, word, "fiction", before?.key ?? "")];
  if (isOneOfMany(document, word, before))
    return [reason(document, word, "general-statement", before?.key ?? "")];
  const called = calledSo(document, word);
  if (called === undefined) return [];
  if (animal.test(called.key))
    return [reason(document, word, "animal", called.key)];
  return thing.test(called.key)
    ? [reason(document, word, "fiction", called.key)]
    : [];
}

/** Doubts names that stand for a kind of people ("en riktig Svensson"), or that an animal or a thing is called by. */
export const doubtFiguresOfSpeech = wordRules([
  ({ shape }) => shape !== "lower" && shape !== "number",
  doubtOf,
]);
