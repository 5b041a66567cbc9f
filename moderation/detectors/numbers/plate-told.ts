import type { Evidence } from "../../finding.ts";
import type { Detector } from "../detector.ts";
import type { Document } from "../reading/document.ts";
import { evidenceForMatches, type Reason } from "../evidence.ts";

const figure = String.raw`(?:noll|ett|två|tre|fyra|fem|sex|sju|åtta|nio|zero|one|two|three|four|five|six|seven|eight|nine)(?!\p{L})`;
const end = String.raw`(?:[ ,-]{1,2}(?:${figure}|\d(?!\p{N}))){2,3}(?:[ ,-]{1,2}\p{L})?(?!\p{L})`;
/** "mhk trehundraarton": all the figures in one word. */
const inHundreds = String.raw`[ ,-]{1,2}(?:ett|två|tre|fyra|fem|sex|sju|åtta|nio)?hundra\p{L}{0,14}(?!\p{L})`;
/** "q i v två ett fyra": letters one by one and figures in words. */
const oneByOne = new RegExp(
  String.raw`(?<![\p{L}\p{N}])\p{L}(?:[ ,.-]{1,2}\p{L}){2}(?=[ ,-]{1,2}(?:${figure}|\d[ ,-]))${end}`,
  "giu",
);
/** A letter by itself and one more: to ask for these takes 2 µs, and one text in seven has them; \p{L} would take 3. */
const letterByLetter = /[ ,.-][^\s\d][ ,.-]{1,2}[^\s\d][ ,-]/u;
/** "skylten vib två ett fyra": three letters and figures in words, beside the word for a plate or a vehicle. */
const inWords = new RegExp(
  String.raw`(?<!\p{L})(?:\p{L}{0,10}skylt(?:en)?|\p{L}{0,10}plåten?|reg(?:nr|nummer|numret)?|bil(?:en)?|volvon?|saab|bmw|audi|merca|mercedes|golf|passat|skoda|kia|toyota|ford|moppen?|mopeden?|epan?)(?:[\s,:]{1,2}(?:är|e|har|med|skylten|plåten|reg|nr|det står)){0,3}[\s,:]{1,2}(?<span>(?!${figure}|(?:de|det|som|har|med|var|och|men|för|kör|gör|går|tog|fick|mig|oss|den|kom|bor|när|hos|nya|ny)\s)\p{L}{3}(?:${end}|${inHundreds}))`,
  "giu",
);
const spellings = String.raw`(?:adam|bertil|cesar|caesar|david|erik|filip|gustav|helge|ivar|johan|kalle|ludvig|martin|niklas|olof|petter|quintus|qvintus|rudolf|sigurd|tore|urban|viktor|wilhelm|xerxes|yngve|zäta|åke|ärlig|östen)`;
/** "qvintus ivar viktor 214": letters as they are spelled over a telephone. */
const spelled = new RegExp(
  String.raw`(?<![\p{L}\p{N}])${spellings}(?:[ ,-]{1,2}${spellings}){2}(?:[ ,-]{1,2}\d{2} ?[\d\p{L}](?![\p{L}\p{N}])|${end})`,
  "giu",
);
const shape = String.raw`(?<![\p{L}\p{N}-])(?<span>\p{L}{3}[ -]?\d{2} ?[\d\p{L}])(?![\p{L}\p{N}])`;
const sign = String.raw`(?:\p{L}{0,14}skylt(?:en|ar|arna)?|\p{L}{0,8}plåt(?:en)?|bil(?:en)?|moppen|mopeden|mc:?n|släpet|husvagnen)(?!\p{L})`;
/** "qod417 står det på bilen", "iva 21k på regskylten": the plate first and then where it is. */
const onSign = new RegExp(
  String.raw`${shape}(?=\s(?:(?:är|var|står|stod|sitter|satt|fanns)\s(?:det\s|skrivet\s)?)?på\s(?:min\s|hans\s|hennes\s|deras\s)?${sign})`,
  "giu",
);
/** "moppen, qvi 318, blev stulen": between commas behind a vehicle. */
const besideVehicle = new RegExp(
  String.raw`(?<!\p{L})(?:bil(?:en)?|skåpbilen?|lastbilen?|moppen?|mopeden?|mc:?n|epan?|släpet|husvagnen?|skylten|plåten|volvon?|saaben?|golfen|audin)\s?[,(]\s?${shape}`,
  "giu",
);

/** "regplåt öqv 318": right after the word for it, or for a car's make and model. */
const afterSign = new RegExp(
  String.raw`(?<!\p{L})(?:\p{L}{0,14}skylt(?:en)?|\p{L}{0,8}plåt(?:en)?|(?:volvo|saab|bmw|audi|mercedes|merca|vw|toyota|kia|skoda|ford|opel|peugeot|renault|mazda|nissan|hyundai|seat|fiat|honda)\s[\p{L}\d]{1,8})[\s:,]{1,2}${shape}`,
  "giu",
);

const nearVehicle =
  /(?:bil|volvo|saab|bmw|audi|merc|golf|passat|skoda|kia|toyota|ford|mopp|moped|mc(?!\p{L})|epa|skylt|plåt|reg|van(?!\p{L})|car(?!\p{L})|plate)/iu;

const reason = (weight: number): Reason => ({
  kind: "plate",
  source: "context",
  ruleId: "plate",
  weight,
});

/** "q å ö två ett tre" spells something, and a vehicle beside it tells what. */
function spelledReason(
  { text }: Document,
  { index, 0: found }: RegExpExecArray,
): Reason {
  const end = index + found.length;
  const around = text.slice(Math.max(0, index - 70), end + 50);
  return reason(nearVehicle.test(around) ? 0.8 : 0.4);
}

/** "skylten var 500": an ordinary word in small letters before a number is one. */
function lettersReason(
  { vocabulary }: Document,
  { groups }: RegExpExecArray,
): Reason | null {
  const letters = groups?.span?.slice(0, 3) ?? "";
  return letters === letters.toLowerCase() && vocabulary.isOrdinary(letters)
    ? null
    : reason(0.75);
}

/** Finds registration plates told aloud, and in small letters beside where they hang. */
export const plateTold: Detector = {
  id: "plate-told",
  version: "1",
  kinds: ["plate"],
  run: (document): Evidence[] => [
    ...[
      ...(letterByLetter.test(document.text) ? [oneByOne] : []),
      spelled,
    ].flatMap((pattern) =>
      evidenceForMatches(document, pattern, (match) =>
        spelledReason(document, match),
      ),
    ),
    ...evidenceForMatches(document, inWords, () => reason(0.75)),
    ...[onSign, besideVehicle, afterSign].flatMap((pattern) =>
      evidenceForMatches(document, pattern, (match) =>
        lettersReason(document, match),
      ),
    ),
  ],
};
