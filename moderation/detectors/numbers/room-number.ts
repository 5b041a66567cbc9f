import type { Detector } from "../detector.ts";
import { evidenceForMatches } from "../evidence.ts";

/** "lgh.1104", "lgh:1104", "lght 1104", "Lägenheten (1104)": the number of a flat by any joint. */
const flat =
  /(?<!\p{L})(?:lgh(?:nr|n|t)\s|(?:lgh|lägenhet(?:en)?|apartment|flat|apt)(?:\.:?\s?|:\s?|\s?\(|\snr\.?\s))(?<span>[01]\d0[1-9]|[01]\d1\d)(?![\p{L}\p{N}]|[.,:/-]\d|\s?(?:kr|kronor|kvm|m2|sek|personer)(?!\p{L}))/giu;
const house = String.raw`(?:\p{L}{0,16}boende(?:t)?|härbärge(?:t)?|vandrarhem(?:met)?|hotell(?:et)?|HVB(?:-hem(?:met)?)?|hvb-hemmet|behandlingshem(?:met)?|asylförläggning(?:en)?|förläggning(?:en)?|äldreboende(?:t)?|jouren|kvinnojouren|vårdhem(?:met)?|anstalten|häktet|shelter|hostel|hotel|refuge|camp|facility)(?!\p{L})`;
const room = String.raw`(?:rum(?:met)?|room|säng|bed)(?:\s(?:nr|nummer|no|number)\.?)?\s`;
const end = String.raw`(?![\p{L}\p{N}]|[.,:/-]\d|\s?(?:kr|kronor|kvm|m2|sek|personer|platser|sängar|år|st)(?!\p{L}))`;
/** "rum 318 på boendet": where someone sleeps. */
const roomAt = new RegExp(
  String.raw`(?<!\p{L})${room}(?<span>\d{2,4})(?=,?\s(?:på|at|in|i|of|hos)\s(?:the\s|ett\s|vårt\s|mitt\s|det\s|\p{L}{2,14}s\s)?${house})`,
  "giu",
);
/** "på härbärget, rum 318"; "jag bor i rum 318". */
const atRoom = new RegExp(
  String.raw`(?<!\p{L})(?:${house},?\s(?:i\s|in\s|på\s|har\s|och\s)?|(?:bor|bodde|sover|sov|live|lives|living|stay|stays|staying|sleep)\s(?:just nu\s|nu\s)?(?:i\s|in\s|på\s)?)${room}(?<span>\d{2,4})${end}`,
  "giu",
);

/** Finds the number of a flat and of the room somebody sleeps in, to judge. */
export const roomNumber: Detector = {
  id: "room-number",
  version: "1",
  kinds: ["reference-number"],
  run: (document) =>
    [flat, roomAt, atRoom].flatMap((pattern) =>
      evidenceForMatches(document, pattern, () => ({
        kind: "reference-number",
        source: "context",
        ruleId: "bare-number",
        weight: 0.4,
      })),
    ),
};
