import type { Evidence } from "../../finding.ts";
import { services } from "../cues/services.ts";
import type { Detector } from "../detector.ts";
import type { Document } from "../reading/document.ts";
import { evidenceForMatches, type Reason } from "../evidence.ts";
import { toldAccount } from "./handle-reason.ts";

const online = String.raw`(?:facebook|fb|messenger|whats-?app|wapp|snap(?:chat)?|insta(?:gram)?|telegram|discord|signal|viber|sms|jodel)`;
const noun = String.raw`(?:grupp(?:en)?|gruppchatt(?:en)?|chatt?(?:en)?|sida(?:n)?|tråd(?:en)?|kanal(?:en)?|server(?:n)?|event(?:et)?|evenemang(?:et)?|group(?:\schat)?|page|channel)`;
const onlineGroup = String.raw`(?:${online}(?:-|\s)?${noun}|\p{L}{0,12}chatt(?:en)?|group\schat|\p{L}{0,14}grupp(?:en)?\s(?:på|on)\s(?:${services}))`;
const called = String.raw`(?:\s(?:som\s|that\s)?(?:heter|hette|kallas|kallades|är|is\scalled|was\scalled|called|named|med\snamnet):?)?\s`;
const quoted = String.raw`["”“«'](?<span>[^"”“«»'\n]{3,60})["”“»'](?!\s(?:skrev|skriver|sa|säger|stod|står|wrote|said)(?!\p{L}))`;

/** "Facebookgruppen ”Vi som minns sågverket”": a group of some service, by its name in quotes. */
const groupInQuotes = new RegExp(
  String.raw`(?<!\p{L})${onlineGroup}${called}${quoted}`,
  "giu",
);
/** "dom döpte chatten till ”Bort med Kim”", "named the chat "Kick out Kim"": what a group was made to be called. */
const groupNamed = new RegExp(
  String.raw`(?<!\p{L})(?:döpt|döpte|döper|named?|renamed|called)(?:\som)?\s(?:hela\s|vår\s|sin\s|the\s|our\s|klassens\s|class\s)?(?:\p{L}{0,12}grupp(?:en)?|\p{L}{0,12}chatt?(?:en)?|servern?|group(?:\schat)?)(?:\still)?\s${quoted}`,
  "giu",
);
/** "gruppen ”Alla utom Kim” på snap": in quotes, with the service near. */
const groupThere = new RegExp(
  String.raw`(?<!\p{L})\p{L}{0,12}(?:grupp(?:en)?|chatt(?:en)?|server(?:n)?|group)${called}${quoted}`,
  "giu",
);
/** "hela klassen är med i ”Bort med Kim” på whatsapp": what one is in there. */
const memberThere = new RegExp(
  String.raw`(?<!\p{L})(?:med|medlem|inlagd|tillagd|inbjuden|member)\s(?:i|till|of)\s${quoted}(?=\s(?:på|on)\s(?:${services})(?!\p{L}))`,
  "giu",
);
const capital = String.raw`[\p{Lu}\d][\p{L}\d&+-]*`;
const link = String.raw`(?:(?:på|i|mot|för|från|vid|av|och|o|med|of|in|for|the|and)\s){0,2}`;
/** "snapgruppen heter Piller Sthlm 🍃", "WhatsApp-gruppen Trappan 5-9": without quotes, as far as capitals reach. */
const groupByCapitals = new RegExp(
  String.raw`(?<!\p{L})(?:(?:${online}|Facebook|FB|Messenger|Whats-?[Aa]pp|Snap(?:chat)?|Insta(?:gram)?|Telegram|Discord|Signal|Viber)(?:-|\s)?${noun}|\p{L}{0,14}grupp(?:en)?\spå\s(?:${services}))(?:\s(?:som\s)?(?:heter|hette|kallas|is\scalled|called))?\s(?<span>(?=\p{Lu})${capital}(?:\s${link}${capital}){0,5}(?:\s\p{Ll}{3,16}(?=\s?\p{Extended_Pictographic}))?(?:\s?\p{Extended_Pictographic}\ufe0f?){0,3})`,
  "gu",
);
/** A service, or that somebody made the group and asked others in. */
const service = new RegExp(
  String.raw`(?<!\p{L})(?:${services}|bjöd in|bjudit in|lade? till|lagt till|la till|skapade|skapat|invited|added)(?!\p{L})`,
  "iu",
);

function isNearService(
  { text }: Document,
  { index, 0: found }: RegExpExecArray,
): boolean {
  const end = index + found.length;
  return (
    service.test(text.slice(Math.max(0, index - 50), index)) ||
    service.test(text.slice(end, end + 30))
  );
}

/** "Facebookgruppen Tack": one ordinary word may begin the next clause. */
function capitalsReason(
  { vocabulary }: Document,
  { groups }: RegExpExecArray,
): Reason {
  const span = groups?.span ?? "";
  return toldAccount(vocabulary.isOrdinary(span.toLowerCase()) ? 0.3 : 0.6);
}

/** Finds what groups and chats of a service are called, be it all ordinary words. */
export const handleOfGroup: Detector = {
  id: "handle-of-group",
  version: "1",
  kinds: ["handle"],
  run: (document): Evidence[] => [
    ...[groupInQuotes, groupNamed, memberThere].flatMap((pattern) =>
      evidenceForMatches(document, pattern, () => toldAccount(0.7)),
    ),
    ...evidenceForMatches(document, groupThere, (match) =>
      isNearService(document, match) ? toldAccount(0.6) : null,
    ),
    ...evidenceForMatches(document, groupByCapitals, (match) =>
      capitalsReason(document, match),
    ),
  ],
};
