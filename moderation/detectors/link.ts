import type { Evidence } from "../finding.ts";
import type { Detector } from "./detector.ts";
import type { Document } from "./document.ts";
import { evidenceForMatches } from "./evidence.ts";

const withScheme =
  /(?<![\p{L}\p{N}])(?:https?|ftp|hxxps?):\/\/[^\s<>"”]{2,300}/giu;
const domain =
  /(?<![\p{L}\p{N}@._/-])(?:www\.)?[\p{L}\p{N}](?:[\p{L}\p{N}-]{0,61}[\p{L}\p{N}])?(?:\.[\p{L}\p{N}-]{1,40}){0,3}\.(?:se|nu|com|net|org|eu|io|me|app|gg|tv|fi|no|dk|info|dev|example|ly|co|gl|be|tech|blog|shop|link|online)(?![\p{L}\p{N}-])(?:\/[^\s<>"”]{0,200})?/giu;
const postcode =
  /(?<![\p{L}\p{N}+.,:/-])(?:(?:SE|S)[ -])?(?<span>[1-9]\d{2} ?\d{2})(?=,? {1,2}\p{Lu}\p{L}+)(?! (?:Kr|SEK|KR)(?!\p{L}))/gu;
const postcodeAfterCue =
  /(?<![\p{L}\p{N}])(?:postnr|postnummer|postnumret|postkod|zip(?: ?code)?|postal code|postadress)[\s:är]{0,6}(?<span>\d{3} ?\d{2})(?!\p{N})/giu;
const postcodeAfterStreet =
  /(?:gatan|vägen|gränd|torget|stigen|backen|väg|gata|allé)\s\d{1,3}\s?[A-Za-z]?,?\s{0,2}(?:lgh \d{4},?\s)?(?<span>[1-9]\d{2} ?\d{2})(?!\p{N})/giu;
const ip4 =
  /(?<![\p{L}\p{N}.])(?:(?:25[0-5]|2[0-4]\d|1?\d?\d)\.){3}(?:25[0-5]|2[0-4]\d|1?\d?\d)(?![\p{N}.]?\p{N})/gu;
const ip6 =
  /(?<![\p{L}\p{N}:])(?:[\da-f]{1,4}:){2,7}(?::?[\da-f]{1,4}){1,7}(?![\p{L}\p{N}:])/giu;

const withoutEnd = (text: string) => text.replace(/[.,;:!?)\]'"]+$/u, "");
/** Addresses that are everyone's. */
const publicHosts =
  /(?:^|\.|\/\/)(?:1177|forsakringskassan|socialstyrelsen|skatteverket|migrationsverket|arbetsformedlingen|polisen|domstol|bris|umo|youmo|kronofogden|skolverket|ivo|csn|regeringen|riksdagen|mind|kvinnofridslinjen)\.(?:se|nu)(?:$|\/)/iu;

function run(document: Document): Evidence[] {
  const links = [withScheme, domain].flatMap((pattern) =>
    evidenceForMatches(document, pattern, (match) =>
      publicHosts.test(match[0])
        ? null
        : { kind: "link", source: "shape", ruleId: "link", weight: 0.85 },
    ),
  );
  const trimmed = links.map((link) => ({
    ...link,
    end:
      link.start + withoutEnd(document.text.slice(link.start, link.end)).length,
  }));
  return [
    ...trimmed,
    ...[postcode, postcodeAfterCue, postcodeAfterStreet].flatMap((pattern) =>
      evidenceForMatches(document, pattern, () => ({
        kind: "postcode",
        source: "shape",
        ruleId: "postcode",
        weight: pattern === postcode ? 0.75 : 0.85,
      })),
    ),
    ...[ip4, ip6].flatMap((pattern) =>
      evidenceForMatches(document, pattern, (match) =>
        /^\d{1,2}:\d{2}(?::\d{2})?$/.test(match[0])
          ? null
          : {
              kind: "ip-address",
              source: "shape",
              ruleId: "ip-address",
              weight: 0.8,
            },
      ),
    ),
  ];
}

/** Finds links, post codes and internet addresses. */
export const link: Detector = {
  id: "link",
  version: "1",
  kinds: ["link", "postcode", "ip-address"],
  run,
};
