import type { Evidence } from "../../finding.ts";
import {
  frequencyStep,
  isDictionaryWord,
  isPlace,
  placeBits,
  settlement,
} from "../../lexicon/word-info.ts";
import { atEachWord } from "../at-each-word.ts";
import { landmarkEnds, landmarkWords, plainEnds } from "../cues/landmarks.ts";
import type { Detector } from "../detector.ts";
import type { Document, Word } from "../reading/document.ts";
import { evidenceFor, evidenceForMatches, type Reason } from "../evidence.ts";
import { formTest } from "../reading/form-test.ts";

const whereabouts =
  /^(?:i|på|vid|till|från|bakom|nära|bredvid|mot|runt|intill|utanför|under|ovanför|över|framför|kring|via)$/;

const place = (cue: string, weight: number): Reason => ({
  kind: "place",
  source: "context",
  ruleId: "place-cue-before",
  weight,
  parameters: { cue },
});

const isTown = (word: Word | undefined): boolean =>
  word?.gap === " " &&
  isPlace(word.name.info, settlement) &&
  !isDictionaryWord(word.info);

/** "hamnplanet hjo", "pumphuset i sylte": a town right after tells which. */
function hasTown(document: Document, word: Word): boolean {
  const next = document.words[word.index + 1];
  return (
    isTown(next) ||
    (next?.key === "i" &&
      next.gap === " " &&
      isTown(document.words[next.index + 1]))
  );
}

const isLandmark = formTest(
  ({ key, info }) =>
    landmarkWords.has(key) ||
    (landmarkEnds.test(key) &&
      !plainEnds.has(key) &&
      (!isDictionaryWord(info) || frequencyStep(info) <= 4)),
);

/** "björkvallen asså": what was meant all along, as a sentence of its own. */
const saidAfter = /^(?:asså|alltså|typ)$/;

/** "vid pumphuset", "på munktellbadet": a place everybody in one town knows. */
function landmark(document: Document, word: Word): Evidence[] {
  if (word.shape === "number" || !isLandmark(word)) return [];
  const before = document.words[word.index - 1];
  const isWhere =
    before !== undefined && word.gap === " " && whereabouts.test(before.key);
  if (hasTown(document, word))
    return [evidenceFor(word, word, place(before?.key ?? "", 0.4))];
  if (word.isFirst && saidAfter.test(document.words[word.index + 1]?.key ?? ""))
    return [evidenceFor(word, word, place("", 0.22))];
  return isWhere && !word.isFirst
    ? [evidenceFor(word, word, place(before.key, 0.22))]
    : [];
}

/** "i boden": a town that ends like a definite noun, where it may be meant. */
function definiteTown(document: Document, word: Word): Evidence[] {
  if (!isPlace(word.name.info, placeBits.m)) return [];
  const before = document.words[word.index - 1];
  return word.shape === "lower" &&
    word.gap === " " &&
    before !== undefined &&
    isDictionaryWord(word.info) &&
    /^(?:i|från|till|fr|t)$/.test(before.key)
    ? [evidenceFor(word, word, place(before.key, 0.1))]
    : [];
}

/** "hon e i manchester": a city abroad that is a word besides, where somebody is or goes. */
function cityAbroad(document: Document, word: Word): Evidence[] {
  if (!isPlace(word.name.info, placeBits.w)) return [];
  const verb = document.words[word.index - 2];
  const before = document.words[word.index - 1];
  return word.shape === "lower" &&
    word.gap === " " &&
    isDictionaryWord(word.info) &&
    word.text.length > 3 &&
    /^(?:i|från|till|t|fr)$/.test(before?.key ?? "") &&
    /^(?:är|e|ä|bor|bodde|flyttar|flyttade|flytta|åker|åkte|åka|kommer|kom|föddes|född)$/.test(
      verb?.key ?? "",
    )
    ? [evidenceFor(word, word, place(before?.key ?? "", 0.22))]
    : [];
}

/** "📍 hamnplanet hjo": what stands after the pin of a map. */
const pinned =
  /[\u{1F4CD}\u{1F4CC}]\s?(?<span>[\p{L}-]{2,}(?:\s[\p{L}-]{2,})?)/gu;
/** "23:an mot högsbo", "ta 5an till", "missade 16.an": a line by its number alone. */
const line =
  /(?<![\p{L}\p{N}.,:/-])(?:(?:med|ta|tar|tog|tagit|åker|åkte|missade|väntar på|kör|buss|bussen|hoppade av|på)\s(?<span>\d{1,3}[:.]?an))(?=\s(?:mot|till|från|hem|dit|in|i|kl|varje|igen|och|o|så)(?![\p{L}])|\s?[.,!?)]|$)/giu;
/** "bor längs 222an", "huset ligger vid e 18": the road where somebody lives. */
const livedAlong =
  /(?<!\p{L})(?:bor|bodde|bo|ligger|huset|nära)\s(?:precis\s|nära\s|ute\s)?(?:längs|längsmed|efter|vid|nära|utmed|intill)\s(?<span>\d{2,4}[:.]?an|[eE]\s\d{1,2}(?!\d|\s?kr)|riksväg\s\d{1,3}|rv\s?\d{1,3})(?![\p{L}\p{N}])/gu;
/** "164:an stannar": a line that does what a bus does. */
const lineStops =
  /(?<![\p{L}\p{N}.,:/-])(?<span>\d{2,3}[:.]?an)(?=\s(?:stannar|stannade|går|gick|kommer|kom|avgår|slutar|kör|åker|passerar|vänder|är (?:sen|inställd)))/giu;
/** "spårvagnen, tian", "bussen (tvåan)", "tog femman till": its number in words. */
const lineInWords =
  /(?:(?:buss(?:en)?|spårvagn(?:en)?|vagnen|pendeln|tåget)(?:,|\s\(|\snr|\snummer)?\s?|(?<![\p{L}])(?:tog|tar|ta|åker|åkte|byter till|missade)\s)(?<span>ettan|tvåan|trean|fyran|femman|sexan|sjuan|åttan|nian|tian|elvan|tolvan)(?=\)|,|\s(?:till|mot|från|hem|in)(?![\p{L}]))/giu;
/** "the red line", "lägenhet 1204": told without a name. */
const unnamed =
  /(?<![\p{L}])(?:(?:red|green|blue) line(?=\s(?:at|to|from|near|by|in)\s|[.,])|(?:lägenhet(?:en)?|lgh|apartment|flat)\.?\s(?:nr\.?\s)?(?<span>[01]\d{3}))(?![\p{L}\p{N}])/giu;
const lineTowards =
  /(?<![\p{L}\p{N}.,:/-])(?<span>\d{1,3}[:.]?an)(?=\s(?:mot|till|från)\s\p{L}{3,})/giu;
/** "till heron city", "på väla center": a house of shops, by its name in small letters. */
const shoppingHouse =
  /(?<![\p{L}])(?:till|på|i|vid|från|runt|utanför|mot)\s(?!(?:vår|min|ett|en|stora|det|denna|varje)\s)(?<span>\p{L}{3,}\s(?:city|mall|outlet|arena|arenan|gallerian|shopping|center|köpstad|marketplace))(?!\p{L})/giu;
/** "865:an mot handen": where the line goes, be it a word. */
const lineEnd =
  /(?<![\p{L}\p{N}.,:/-])(?:\d{1,3}:?an|(?:buss|linje|spårvagn|tåg|pendel|tunnelbana)\p{L}{0,3}\s\d{1,3})\smot\s(?!(?:min|mitt|mina|vår|honom|henne|mig|oss|er|dig|varandra|alla|en|ett|den|det|stan|centrum|skolan|jobbet|hemmet)(?!\p{L}))(?<span>\p{L}{3,})/giu;
/** "tvärbanan", "roslagsbanan", "saltsjöbanan": railways of one town. */
const railway =
  /(?<![\p{L}])(?:tvärbanan|roslagsbanan|saltsjöbanan|lidingöbanan|nockebybanan|spårväg city|angeredsbanan|boråsbanan|inlandsbanan|stångådalsbanan|tjustbanan|kinnekulletåget|bohusbanan|älvsborgsbanan|viskadalsbanan|skånebanan|österlenbanan|dalabanan|bergslagsbanan|fryksdalsbanan|haparandabanan|malmbanan|botniabanan|mittbanan|västerdalsbanan|krösatåget|pågatåget|upptåget|(?:röda|gröna|blå|rosa)\slinjen)(?![\p{L}])/giu;

/** "på norr", "nere på väster": the side of a town where someone lives or goes. */
const sideOfTown =
  /(?<![\p{L}])(?:på|från|nere på|uppe på)\s(?<span>norr|söder|öster|väster|norra sidan|södra sidan|östra sidan|västra sidan)(?=\s?[.,!?)]|\s(?:i|och|o|å|men|där|som|om|så|nu|är|e|har)(?![\p{L}])|$)/giu;
/** "18.05-bussen": a tour that goes once a day. */
const tour =
  /(?<![\p{L}\p{N}.,:/-])\d{1,2}[.:]\d{2}[\s-](?:bussen|tåget|färjan|båten|turen)(?![\p{L}])/giu;

/** "folkets hus i grums", "Folkets park": what nearly every town has, with its town or a capital. */
const ofThePeople =
  /(?<![\p{L}])(?:gamla\s)?(?:Folkets (?:Hus|hus|Park|park)|folkets (?:hus|park)(?=\sin?\s\p{L})|(?:\p{L}[\p{L}-]{0,24}s )folkets (?:hus|park))(?![\p{L}])/gu;

/** "gamla posten", "hallska huset", "Gamla prästgården": an old use or an owner, and the house. */
const oldHouse =
  /(?<![\p{L}])(?:(?<!(?:[Dd]en|[Dd]et|[Dd]e|[Vv]år|[Mm]in|din|sin|hans|hennes|[Mm]itt|[Vv]årt|samma|en|ett)\s)(?:gamla|Gamla)\s(?:badhuset|simhallen|kallbadhuset|varmbadhuset|rådhuset|stadshuset|läroverket|flickskolan|realskolan|samskolan|seminariet|sanatoriet|mentalsjukhuset|barnhemmet|saluhallen|slakthuset|gasklockan|lokstallet|godsmagasinet|busstationen|fängelset|häktet|sporthallen|bowlinghallen|stadsbiblioteket|centralskolan|tullen|hamnkontoret|kaserngården|skofabriken|strumpfabriken|textilfabriken|ylleväveriet|syfabriken|glassfabriken|chokladfabriken|tändsticksfabriken|tobaksfabriken|bomullsspinneriet|folkets\shus|folkets\spark|ordenshuset|godtemplarhuset|församlingshemmet|kommunalhuset|länsresidenset|domkapitlet|häradshuset|kvarteret|posten|posthuset|skolan|banken|apoteket|prästgården|mejeriet|brandstationen|stationen|stationshuset|sjukhuset|tingshuset|tullhuset|telegrafen|konsum|domus|tempo|epa|lasarettet|bryggeriet|tvätteriet|kommunhuset|polishuset|bageriet|cellulosan|sulfiten|massafabriken|pappersbruket|glasbruket|järnverket|varvet|hamnmagasinet|kiosken|macken|ishallen|badet|dansbanan|bion|smedjan|kvarnen|sågen|bruket|fabriken|väveriet|spinneriet|garveriet|läkarhuset|doktorsvillan|lärarbostaden|missionshuset|ordenshuset|folkan|teatern|kapellet|kyrkan|sjukstugan|vårdhemmet|ålderdomshemmet|fattigstugan|fattighuset|hotellet|pensionatet|järnvägshotellet|affären|handelsboden|lanthandeln|posthuset|lotsstationen|regementet|kasernen|vattentornet|gasverket|elverket|slakteriet|bönhuset|skolhuset|småskolan|folkskolan|biblioteket|biografen|värdshuset|gästgiveriet|gästgivargården|soldattorpet|klockargården|statarlängan|tegelbruket|ullspinneriet|kvarnhuset|läkarbostaden)|(?!svenska|norska|danska|finska|ryska|tyska|franska|engelska|polska|spanska|hemska|falska|friska|kungliga)\p{L}{4,}ska\s(?:huset|villan|gården|stiftelsen|skolan|hemmet|kliniken|parken|magasinet|palatset))(?![\p{L}])(?:,\s(?:ingång|uppgång|port|lgh|trappa)\s(?:\d{1,4}\s?[A-Ha-h]?|[A-H])(?![\p{L}\p{N}]))?/gu;

/** "Flogsta höghus 7", "Norrlunda kvarter 3": a house of many, after its district. */
const houseOfMany =
  /(?<![\p{L}])\p{Lu}\p{L}{2,}\s(?:höghus|hus|kvarter|korridor|etapp|punkthus|lamellhus|loftgångshus|port)\s\d{1,3}\s?[A-Ha-h]?(?![\p{L}\p{N}])/gu;

/** "stuga 14 på Almvikens camping": which of those that are let. */
const letOut =
  /(?<![\p{L}])(?:stuga|plats|tomt|vagn|rum|husvagn)\s\d{1,3}\s(?:på\s)?\p{L}{3,}\s(?:camping|stugby|vandrarhem|hotell)(?!\p{L})/giu;

/** "Östralycke 11, 2 tr": a farm or an estate with a number and a floor, wherever it stands. */
const withFloor =
  /(?<![\p{L}])\p{Lu}\p{L}{3,}\s\d{1,3}\s?[a-hA-H]?,\s(?:\d\s?tr(?:appor)?|\d\s?vån(?:ingen)?|(?:lgh|våning|port|uppgång)\s[\dA-H]{1,4}|(?:första|andra|tredje|fjärde|femte|sjätte|översta|nedersta|\d:?[ae])\s(?:våningen?|vån|porten|uppgången))(?![\p{L}\p{N}])/gu;

/** "vid norra bryggan": which of two that a town has. */
const oneOfTwo =
  /(?<![\p{L}])(?:vid|på|till|från|bakom|nära|mot|under|i)\s(?<span>(?:norra|södra|östra|västra|övre|nedre)\s(?:bryggan|stranden|hamnen|bron|entrén|ingången|porten|torget|parken|skolan|kajen|udden|viken|piren|stationen|uppgången|badet|kyrkan|kyrkogården|rondellen|sjön|dammen|backen|berget|skogen|vägen|gatan))(?![\p{L}])/giu;

function run(document: Document): Evidence[] {
  const found = (pattern: RegExp, weight: number) =>
    evidenceForMatches(document, pattern, ({ 0: text }) =>
      place(text.split(" ")[0] ?? text, weight),
    );
  return [
    ...atEachWord(document, [landmark, definiteTown, cityAbroad]),
    ...found(pinned, 0.5),
    ...[line, lineStops, lineTowards, lineInWords].flatMap((pattern) =>
      found(pattern, 0.3),
    ),
    ...found(livedAlong, 0.35),
    ...found(lineEnd, 0.35),
    ...found(shoppingHouse, 0.3),
    ...found(unnamed, 0.15),
    ...found(railway, 0.4),
    ...[sideOfTown, tour].flatMap((pattern) => found(pattern, 0.25)),
    ...found(oneOfTwo, 0.22),
    ...found(oldHouse, 0.35),
    ...found(ofThePeople, 0.3),
    ...found(houseOfMany, 0.5),
    ...(/\d\s?[a-hA-H]?,\s/.test(document.text) ? found(withFloor, 0.7) : []),
    ...found(letOut, 0.5),
  ];
}

/** Finds what only those of one town know by name: landmarks, old houses, lines, and what a pin marks. */
export const landmarks: Detector = {
  id: "landmarks",
  version: "1",
  kinds: ["place"],
  run,
};
