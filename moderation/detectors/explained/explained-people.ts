import type { ExplainedRow } from "./explained-row.ts";

const somebody = String.raw`(?:han|hon|hen|jag|ja|de|dom|vi|alla|folk|man|he|she|everyone|they)`;

/** Months, virtues and things that people are called by in English. */
const wordNames =
  "joy|hope|faith|grace|june|april|may|august|summer|autumn|dawn|rose|violet|daisy|ruby|amber|crystal|angel|sky|star|storm|jade|pearl|eve|melody|destiny|honey|mark|rich|bill|jack|drew|chase|hunter|prince|patience|precious|blessing|mercy|comfort|gift|river|harmony|justice";

/** What is said of somebody's name that tells it is one, and where the name stands in it. */
export const explainedPeople: readonly ExplainedRow[] = [
  // "kapten (han kallas så)", "Tussen, som alla kallar henne", "Bertil i tobaksaffärn som alla kallar honom": a byname before what says that it is one.
  [
    new RegExp(
      String.raw`(?<![\p{L}])(?<span>\p{L}{3,20})(?:,|\s[(–-])\s?(?:som\s)?(?:${somebody}\s(?:bara\s)?(?:kallas|kallar|kallade|kallades)|kallas|kallad(?:es)?\s${somebody}|kallar\s${somebody})\s(?:så|det|den|honom|henne|mig|hen)(?!\p{L})`,
      "giu",
    ),
    "nickname",
    "name-cue-after",
    0.4,
  ],
  [
    new RegExp(
      String.raw`(?<![\p{L}])(?<span>\p{Lu}\p{L}{2,20}(?:\s(?:i|på|vid|från|med)\s\p{L}{3,24})?)\ssom\s${somebody}\s(?:kallar|kallade|säger till|kallat)\s(?:honom|henne|hen|mig)(?!\p{L})`,
      "gu",
    ),
    "nickname",
    "name-cue-after",
    0.5,
  ],
  // "heter nicke nyfiken på snap": what somebody calls himself on the net, to its last word.
  [
    /(?<![\p{L}])(?:heter|kallar sig|kallas|går under|är|e|finns som)\s(?<span>\p{L}{2,16}\s\p{L}{2,16})\spå\s(?:snap|snapen|snapchat|insta|instagram|tele|telegram|discord|tiktok|wickr|signal|roblox|kik|omegle|jodel|facebook|messenger|whatsapp)(?!\p{L})/giu,
    "nickname",
    "name-cue-before",
    0.4,
  ],
  // "heter uffe pengar (kontot", "kallar sig lilla my": a name to its last word, where the clause ends with it.
  [
    /(?<![\p{L}])(?:heter|hette|kallar sig|kallas)\s(?<span>\p{L}{2,16}\s\p{L}{4,16})(?=\s?(?:[(.!?\n]|$))/giu,
    "nickname",
    "name-cue-before",
    0.22,
  ],
  // "i told jazz but": whom one tells, in English.
  [
    /(?<![\p{L}])(?:i|he|she|we|they|ja|jag)\s(?:told|texted|snapped|dmd|asked|messaged|blocked|hate|love|miss|dated)\s(?<span>\p{L}{3,12})(?=\s(?:men|but|and|o|och|that|att|bc|because|about|not|he|she)(?!\p{L})|[,.!?]|$)/giu,
    "nickname",
    "name-cue-before",
    0.35,
  ],
  // "txt gav 0046 31", "ring bengan 070": who answers a number.
  [
    /(?<![\p{L}])(?:txt|text|sms|sms:?a|messa|ring|ringer|ringa|call|phone|tel|nås via|nå mig via)\s(?<span>\p{L}{2,16})\s?[:,-]?\s?(?=\+?\d[\d\s-]{6,})/giu,
    "person",
    "name-cue-after",
    0.35,
  ],
  // "/B i Rödeby", "/ K": a letter after the stroke that signs.
  [
    /(?:\n|[.!?]\s{1,3})\/\s?(?<span>\p{Lu}\.?)(?=\s?(?:$|\n|,|\d{1,2}(?!\d)|(?:i|på|från)\s\p{Lu}))/gu,
    "initials",
    "name-signature",
    0.6,
  ],
  // "btw /sky": whatever word stands after the stroke that ends a text.
  [/\s\/\s?(?<span>\p{L}{2,14})(?=\s*$)/gu, "person", "name-signature", 0.35],
  // "står h. rydbeck på": a letter with its stop before a surname, both small.
  [
    /(?<![\p{L}.\d])(?<span>[a-zåäö]\.\s\p{Ll}{4,20})(?=\s(?:på|som|i|har|är|e|och|o|sa|ringde|svarar)(?!\p{L})|[,!?)]|$)/gu,
    "initials",
    "name-initial",
    0.3,
  ],
  // "P. J. Boyle": two initials with a space, before a name.
  [
    /(?<![\p{L}.])(?<span>\p{Lu}\.\s\p{Lu}\.\s\p{Lu}\p{L}{2,})(?!\p{L})/gu,
    "person",
    "name-initial",
    0.7,
  ],
  // "hmu melwin.exe": an account after how one asks to be written to.
  [
    /(?<![\p{L}])(?:hmu|adda|add|dm|dma|hit me up|skriv till)\s(?:me\s|mig\s|on\s|på\s)?(?<span>[\p{L}\d_]{2,20}[._][\p{L}\d_]{2,20})(?![\p{L}\d_@])/giu,
    "handle",
    "handle-after-cue",
    0.6,
  ],
  // "April at the open preschool said": a month or a virtue that says something.
  [
    /(?:^|[.!?]\s)(?<span>April|June|May|August|Summer|Autumn|Hope|Joy|Faith|Grace|Dawn|Crystal|Heather|Ivy|Rose|Violet|Daisy|Angel|Destiny|Honey|Patience|Prudence|Mercy|Precious|Comfort|Blessing|Charity|Gift)\s(?:[a-z]+\s){0,5}(?:said|says|told|asked|asks|thinks|wants|knows|called|calls|wrote|cried|hit|hits|needs|lives|likes|hates)(?![\p{L}])/gu,
    "person",
    "name-cue-after",
    0.5,
  ],
  // "mammas pojkvän "Tigern" stänger": what somebody near is called.
  [
    /(?<![\p{L}])(?:pojkvän|flickvän|sambo|kille|tjej|man|fru|kompis|polare|granne|bror|brorsa|syster|chef|lärare|langare|dealer|ex|kusin|vän)(?:en|n)?,?\s["”“](?<span>\p{L}{3,16})["”“]/giu,
    "nickname",
    "name-cue-before",
    0.4,
  ],
  // "blomman o hela gänget": who is named before those around.
  [
    /(?<![\p{L}])(?<span>\p{L}{3,12})\s(?:o|och|å|&)\s(?:hela\s)?(?:gänget|hans gäng|hennes gäng|deras gäng|hans polare|hans kompisar|hennes kompisar|hans grabbar|hennes tjejer)(?!\p{L})/giu,
    "nickname",
    "name-cue-after",
    0.3,
  ],
  // "en som kallas Farbror Blå": kin and a colour, as children name.
  [
    /(?<![\p{L}])(?<span>(?:Farbror|Tant|Moster|Faster|Morbror|Onkel|Syster|Bror|Fröken|Kapten)\s(?:Blå|Grön|Brun|Röd|Gul|Svart|Grå|Lila|Vit|Arg|Sur|Glad|Snäll|Ful|Fin|Lång|Tjock|Smal|Gammal|Ond|God))(?!\p{L})/gu,
    "nickname",
    "name-cue-before",
    0.45,
  ],
  // ""Kaffekokarn" bor i": in quotation marks, and does what only somebody does.
  [
    /["”“](?<span>\p{L}{3,20}(?:\s\p{L}{2,16})?)["”“]\s(?:bor|sa|säger|ringer|ringde|slår|slog|hotar|hotade|säljer|langar|sov|sover|kom|kommer hem|jobbar|dricker|super|knackar|står och|sitter och|lives|said|hits)(?!\p{L})/giu,
    "nickname",
    "name-cue-after",
    0.35,
  ],
  // "lilla my som vi kallar min syrra": what somebody of the family is called.
  [
    /(?:^|[.!?\n]\s?|,\s)(?<span>\p{L}{3,20}(?:\s\p{L}{2,16})?)\ssom\s(?:jag|ja|vi|alla|de|dom|hon|han)\s(?:kallar|kallade|säger till)\s(?:min|mitt|vår|vårt|våran|sonen|dottern|pappa|mamma|lillen|brorsan|syrran|barnet|honom|henne|hen|mig)(?!\p{L})/giu,
    "nickname",
    "name-cue-after",
    0.35,
  ],
  // "hi its joy again": who writes again, in English.
  [
    new RegExp(
      String.raw`(?<![\p{L}])(?:it'?s|this is|i'?m|i am)\s(?<span>${wordNames})\s(?:again|here|speaking|from)(?!\p{L})`,
      "giu",
    ),
    "person",
    "name-cue-before",
    0.5,
  ],
  // "my brother will wants": "will" before a verb of the third person.
  [
    /(?<![\p{L}])(?:my|our|his|her)\s(?:\p{Ll}{3,8}\s)?(?:brother|son|cousin|friend|dad|uncle|boyfriend|husband|neighbour|neighbor|teacher)\s(?<span>will|may)\s(?:is|was|has|wants|needs|says|said|hits|hit|goes|got|lives|drinks)(?!\p{L})/giu,
    "person",
    "name-cue-before",
    0.5,
  ],
  // "april starts school": a month that does what a child does, at the head of a sentence.
  [
    /(?:^|[.!?]\s)(?<span>april|june|may|august|summer|autumn|joy|hope|faith|grace|dawn)\s(?:starts|started|goes to|said|says|told|wants|hits|hit|cried|cries|has (?:adhd|autism|a|no|her|his)|is (?:my|our|\d|so|very|autistic|pregnant|sick|scared|afraid))(?!\p{L})/gu,
    "person",
    "name-cue-after",
    0.4,
  ],
  // "alla köper av skruven vid": from whom one buys.
  [
    /(?<![\p{L}])(?:köper|köpt|köpte|köpa|handlar|handlat|handlade|beställer|fixar|fixat|langas)\s(?:\p{L}{2,8}\s)?(?:av|från|genom)\s(?<span>\p{L}{4,14}(?:en|et|n|is))\s(?:vid|på|i|bakom|utanför|o|och|när|som)(?!\p{L})/giu,
    "nickname",
    "name-cue-before",
    0.22,
  ],
  // "my sister june (5)", "our daughter april is": a month or a thing right after who it is, in English.
  [
    new RegExp(
      String.raw`(?<![\p{L}])(?:my|our|his|her)\s(?:(?:little|big|older|younger|baby|best|twin)\s)?(?:sister|brother|daughter|son|cousin|friend|mum|mom|aunt|girl|kid|niece|granddaughter|grandma|wife|girlfriend|bestie)\s(?<span>${wordNames})(?=\s?[(,.!?\n]|\s(?:is|was|has|and|who|goes|said|in|at|got|to)(?!\p{L})|$)`,
      "giu",
    ),
    "person",
    "name-cue-before",
    0.5,
  ],
  // "talk to me on tife.exe": an account that ends like a file.
  [
    /(?<![\p{L}])(?:on|på|to|adda|add|snap|insta|discord|tele|telegram|heter|är|is)\s(?<span>[\p{L}\d_]{2,20}\.(?:exe|zip|mp3|wav|gif|png|jpg|jpeg|bat))(?![\p{L}\d])/giu,
    "handle",
    "handle-after-cue",
    0.5,
  ],
  // "kallar mig "nisse hult"": two words in quotation marks, by which somebody is called.
  [
    /(?<![\p{L}])(?:kallar|kallas|kallade|kallad|kallat|heter|called|calls|call)\s(?:\p{L}{2,8}\s){0,2}["”“](?<span>\p{L}{2,16}(?:\s\p{L}{2,16}){1,2})["”“]/giu,
    "nickname",
    "name-cue-before",
    0.22,
  ],
];
