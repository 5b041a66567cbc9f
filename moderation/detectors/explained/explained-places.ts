import type { ExplainedRow } from "./explained-row.ts";

/** What is said of the name of a place or a house that tells it is one, and where the name stands in it. */
export const explainedPlaces: readonly ExplainedRow[] = [
  // "Batman (det är en stad)", "Roma, ett samhälle på Gotland": a name before what kind of place it is.
  [
    /(?<![\p{L}])(?<span>\p{Lu}\p{L}{2,20})(?:\s\(|,\s)(?:det\s(?:är|e|ligger)\s|it'?s\s|it\sis\s)?(?:en|ett|a|an)\s(?:\p{L}{2,12}\s)?(?:stad|by|ort|småstad|förort|stadsdel|bygd|socken|ö|kommun|bruksort|håla|samhälle|city|town|village|suburb)(?!\p{L})/gu,
    "place",
    "place-cue-before",
    0.5,
  ],
  // "min ingång är 31 A": which door of a house.
  [
    /(?<![\p{L}])(?:ingång|ingången|port|porten|uppgång|uppgången|trappuppgång|adress|adressen|husnummer|gatunummer|dörren)\s?(?:är|e|:|heter|nr)\s?(?<span>\d{1,3}\s?[A-Ha-h])(?![\p{L}\p{N}])/gu,
    "place",
    "street-number",
    0.45,
  ],
  // "vit dörr nummer 15", "port nr 4": which of the doors.
  [
    /(?<!\p{L})(?:dörr|dörren|port|porten|grind|grinden|uppgång|ingång|radhus|husnummer|door|gate)\s(?<span>(?:nummer|nr\.?|number|no\.?)\s\d{1,3}(?:\s?[A-Ha-h])?)(?![\p{L}\p{N}])/giu,
    "place",
    "street-number",
    0.4,
  ],
  // "i kolonistugan nr 41 på tallgläntan": which of many small houses or plots, and where they stand.
  [
    /(?<!\p{L})(?:\p{L}{0,8}stugan?|kolonin?|kolonilotten?|tomten?|husvagnen?|villavagnen?|båtplatsen?)\s(?<span>(?:nr\.?|nummer)\s?\d{1,3}(?:\s(?:på|vid)\s\p{L}{4,24})?)(?![\p{L}\p{N}])/giu,
    "place",
    "street-number",
    0.4,
  ],
  // "on Dr. Allards gata": a title with its stop in the name of a street.
  [
    /(?<![\p{L}])(?<span>(?:Dr|Prof|S:t|S:ta|St|Kapt|Maj)\.?\s\p{Lu}\p{L}+\s(?:gata|väg|gränd|plats|torg|backe|plan|allé)(?:\s\d{1,3}(?:\s?[A-Ha-h](?!\p{L}))?)?)(?![\p{L}])/gu,
    "street",
    "street-suffix",
    0.8,
  ],
  // "Tobo 211, 748 50 Tobo": the number of a farm, before its post code.
  [
    /(?<![\p{L}])(?<span>\p{Lu}[\p{L}-]{2,24}\s\d{1,4})(?=[,\n]\s?\d{3}\s?\d{2}\s\p{Lu})/gu,
    "street",
    "street-number",
    0.7,
  ],
  // "elevhem Tallen, rum 12": which room, after the name of a house.
  [
    /(?<=\p{Lu}[\p{L}-]{2,24},\s)(?<span>(?:rum|room|lgh|lägenhet|korridor|stuga|dörr)\s\d{1,4}(?:\s?[A-Ha-h])?)(?![\p{L}\p{N}])/gu,
    "place",
    "street-number",
    0.4,
  ],
  // "V-ås", "K-stads station": the first letter of a town and its end.
  [
    /(?<![\p{L}\p{N}-])(?<span>\p{Lu}[-:](?:ås|stad|köping|borg|hamn|vall|valla|sund|holm|fors|berga|hättan|vik|ryd|skoga|tuna)s?)(?![\p{L}-])/gu,
    "place",
    "place-suffix",
    0.5,
  ],
  // "Samhället heter faktiskt Vi", "Byn heter Å": a name of any kind and length, after what kind of place it is.
  [
    /(?<!\p{L})(?:[Ss]amhället|[Bb]yn|[Oo]rten|[Ss]tället|[Ss]taden|[Oo]mrådet|[Gg]ården|[Tt]orpet|[Gg]atan|[Vv]ägen|[Hh]uset|[Kk]varteret|[Ss]tadsdelen|[Ff]örorten|[Ss]ocknen|[Öö]n|[Vv]illage|[Tt]own)\s(?:heter|hette|kallas|kallades|is\scalled)\s(?:(?:faktiskt|egentligen|alltså|bara|verkligen|ju|nämligen|för)\s)?["'”]?(?<span>\p{Lu}\p{L}{0,20})(?!\p{L})/gu,
    "place",
    "place-cue-before",
    0.5,
    "any word",
  ],
  // "en liten by, Os heter den": the name first.
  [
    /(?<!\p{L})(?:samhälle|by|byn|ort|orten|ställe|stad|håla|gård|torp|gata|väg|ö|område|kvarter)(?!\p{L})[^.!?\n]{0,24}[,:.]\s["'”]?(?<span>(?!Vad|Hur|Vem|Så|Nu|Det|Den)\p{Lu}\p{L}{0,20})["'”]?\s(?:heter|hette|kallas)\s(?:den|det|byn|orten|samhället|stället|gården|gatan)(?!\p{L})/gu,
    "place",
    "place-cue-before",
    0.5,
    "any word",
  ],
];
