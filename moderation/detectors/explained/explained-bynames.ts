import type { ExplainedRow } from "./explained-row.ts";

const somebody = String.raw`(?:vi|jag|ja|man|alla|folk|de|dom|hon|han)`;
const says = String.raw`(?:säger|kallar|sa|kallade|brukar säga|brukar kalla)`;

/** What is said of a byname that tells it is one, and where it stands in that. */
export const explainedBynames: readonly ExplainedRow[] = [
  // "Gråsparven på avdelning fem, som vi anhöriga säger": a capital, where one is found, and who says so.
  [
    new RegExp(
      String.raw`(?<![\p{L}])(?<span>\p{Lu}\p{L}{3,20})(?:\s(?:på|i|hos|från)\s\p{L}+(?:\s\p{L}+)?)?,\ssom\s${somebody}(?:\s\p{L}+)?\s${says}(?!\p{L})`,
      "gu",
    ),
    "nickname",
    "name-cue-after",
    0.4,
  ],
  // "eller dubbel-r som vi säger", "stor- å lill-olle som vi kallar dom".
  [
    new RegExp(
      String.raw`(?<![\p{L}])(?:eller|el)\s(?<span>[\p{L}-]{3,20})\ssom\s${somebody}\s${says}(?!\p{L})`,
      "giu",
    ),
    "nickname",
    "name-cue-after",
    0.35,
  ],
  [
    new RegExp(
      String.raw`(?<![\p{L}])(?<span>\p{L}{3,8}-\s(?:o|å|och)\s\p{L}{3,8}-?\p{L}{2,14})\ssom\s${somebody}\s${says}(?!\p{L})`,
      "giu",
    ),
    "nickname",
    "name-cue-after",
    0.4,
    "any word",
  ],
  // "svarar bara på styrman, det har han hetat sen": what somebody was always called.
  [
    /(?<![\p{L}])(?<span>\p{L}{3,20}),\s(?:det|så)\s(?:har|hette|kallades|blev)\s(?:han|hon|hen|jag)\s(?:alltid\s|jämt\s)?(?:hetat|kallats|då|alltid|jämt)(?!\p{L})/giu,
    "nickname",
    "name-cue-after",
    0.35,
  ],
  // "Mögel (luktar, därav namnet)": why.
  [
    /(?<![\p{L}])(?<span>\p{Lu}\p{L}{3,20})\s\([^)\n]{0,40}(?:därav|därför|namnet|kallas|kallar)[^)\n]{0,20}\)/gu,
    "nickname",
    "name-cue-after",
    0.4,
  ],
  // "i min telefon bara Dracula": under what somebody is saved.
  [
    /(?<![\p{L}])i\s(?:min|hans|hennes|mammas|pappas)\s(?:telefon|mobil)\s(?:bara\s|står\s(?:han|hon)\s(?:som\s)?|heter\s(?:han|hon)\s)(?:bara\s)?["”“]?(?<span>\p{L}{3,20})(?!\p{L})/giu,
    "nickname",
    "name-cue-before",
    0.4,
  ],
  // "kallar sig Greven på Väster": a capital, be it a word that everybody uses.
  [
    /(?<![\p{L}])(?:kallar|kallade|kalla|kallat)\s(?:sig|sej)\s(?:för\s)?["”“]?(?<span>\p{Lu}\p{L}{2,20})(?!\p{L})/gu,
    "nickname",
    "name-cue-before",
    0.5,
  ],
  // "en man, Monday han heter": a name before its verb, as by who learns the language.
  [
    /(?<![\p{L}])(?!(?:Vad|Vem|Hur|Att|Om|Så|Som|Och|När|Där|Men|För|Jag|Det|Hej|Nu|Då)\s)(?<span>\p{Lu}\p{L}{2,20})\s(?:han|hon)\sheter(?!\p{L})/gu,
    "person",
    "name-cue-after",
    0.5,
  ],
  // "sitter med my o nu": a name that is a word of English, in a Swedish clause.
  [
    /(?<![\p{L}])(?:med|me|mä|hos|mot|till|av)\s(?<span>my)(?=\s(?:o|och|å|i|på|är|e|har|som|men|när|så|va|nu|längre)(?!\p{L})|\s?[.,!?\n]|$)/gu,
    "person",
    "name-cue-before",
    0.4,
    "any word",
  ],
  // "mina små A+R": a letter for each of two children.
  [
    /(?<![\p{L}])(?:mina|våra|hennes|hans|barnen|tvillingarna|pojkarna|flickorna|syskonen)\s(?:\p{L}{2,10}\s)?(?<span>\p{Lu}\s?[+&]\s?\p{Lu})(?![\p{L}\p{N}])/gu,
    "initials",
    "name-initial",
    0.5,
  ],
  // "loppan (syrran)": whoever is kin, told in brackets.
  [
    /(?<=(?:^|\s))(?!(?:mamma|pappa|morsan|farsan|hon|han|hen|henne|honom|barnet|tjejen|killen|mig|oss|familjen|alla)(?!\p{L}))(?<span>\p{L}{3,16})(?=\s\((?:min|mitt)?\s?(?:syrran|brorsan|lillasyster|lillebror|storasyster|storebror|lillsyrran|lillbrorsan|storsyrran|storbrorsan|syster|bror|min son|min dotter|hunden|katten|sonen|dottern)\))/giu,
    "nickname",
    "name-cue-after",
    0.35,
  ],
  // "en heter Räven å en slim.": the second of two that are called something.
  [
    /(?<!\p{L})(?:heter|hette|kallas)\s\p{L}{2,16}\s(?:å|o|och)\s(?:en|den\sandra|den\sandre|en\sannan)\s(?<span>\p{L}{3,16})(?=\s?(?:[.,!?)\n]|$))/giu,
    "nickname",
    "name-cue-before",
    0.35,
  ],
  // "(hennes mamma säger Bé Na)": what the family says.
  [
    /\((?:\p{L}+\s){0,4}(?:säger|kallar|says|calls)\s(?:bara\s|henne\s|honom\s|mig\s|her\s|him\s)?(?<span>\p{Lu}\p{L}{1,16}(?:\s\p{Lu}\p{L}{1,16})?)\)/gu,
    "nickname",
    "name-cue-before",
    0.45,
    "any word",
  ],
  // "☀️lo☀️ är 4": a word between two pictures that are the same, and what somebody is.
  [
    /(?<sign>\p{Extended_Pictographic}\ufe0f?)\s?(?<span>\p{L}{2,12})\s?\k<sign>(?=\s(?:är|e|ä|har|bor|fyller|blir|går|is|has)(?!\p{L}))/gu,
    "person",
    "name-cue-after",
    0.4,
  ],
  // "ett konto som heter mammas lilla kris där": an account by up to four words.
  [
    /(?<![\p{L}])(?:kontot?|profil(?:en)?|kanal(?:en)?|gruppchatt(?:en)?|chatt(?:en)?|instakonto(?:t)?)\s(?:som\s)?(?:heter|hette|kallas)\s(?<span>[\p{L}\d]+(?:\s[\p{L}\d]+){1,3}?)(?=\s(?:där|och|o|som|på|men)(?!\p{L})|\s?[.,!?\n]|$)/giu,
    "handle",
    "handle-after-cue",
    0.35,
  ],
  // "han heter mörkergranen.x där": an account in two parts.
  [
    /(?<![\p{L}])(?:heter|hette|kallas|finns som)\s(?<span>[\p{L}\d_]{3,24}[._][\p{L}\d_]{1,24})(?=\s(?:där|på|o|och)(?!\p{L})|\s?[.,!?]|$)/giu,
    "handle",
    "handle-after-cue",
    0.4,
  ],
  // "he owes smokey money": to whom, in English.
  [
    /(?<![\p{L}])(?:owes?|owed|owing)\s(?!me|him|her|them|us|you|a|the|his|my|some|lots|people|everyone|someone)(?<span>\p{L}{3,16})\s(?:money|cash|\d)/giu,
    "nickname",
    "name-cue-before",
    0.35,
  ],
  // "skriver bara AH under breven": with which letters somebody signs.
  [
    /(?<![\p{L}])(?:skriver|signerar|undertecknar)\s(?:bara\s)?(?:med\s|som\s)?(?<span>\p{Lu}{2,3})\sunder(?!\p{L})/gu,
    "initials",
    "name-initial",
    0.4,
  ],
];
