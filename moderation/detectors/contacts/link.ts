import type { Evidence } from "../../finding.ts";
import { isPublicHost } from "../cues/public-hosts.ts";
import type { Detector } from "../detector.ts";
import type { Document } from "../reading/document.ts";
import { evidenceForMatches } from "../evidence.ts";

const withScheme =
  /(?<![\p{L}\p{N}])(?:https?|ftp|hxxps?):\/\/[^\s<>"”]{2,300}/giu;
const domain =
  /(?<![\p{L}\p{N}@._/-])(?:www\.)?[\p{L}\p{N}](?:[\p{L}\p{N}-]{0,61}[\p{L}\p{N}])?(?:\.[\p{L}\p{N}-]{1,40}){0,5}\.(?:se|nu|com|net|org|eu|io|me|app|gg|tv|fi|no|dk|info|dev|example|ly|co|gl|be|tech|blog|shop|link|online)(?![\p{L}\p{N}-])(?:\/[^\s<>"”]{0,200})?/giu;
/** "www.klassbilder-exempel.xyz", "bilder-exempel.ru": any ending after "www.", and others where they are no words. */
const otherEnds =
  /(?<![\p{L}\p{N}@._/-])(?:www\.[\p{L}\p{N}][\p{L}\p{N}-]{0,61}(?:\.[\p{L}\p{N}-]{2,40}){0,3}\.\p{L}{2,10}|[\p{L}\p{N}][\p{L}\p{N}-]{1,61}\.(?:xyz|site|page|store|biz|ru|pl|uk|cc)|[\p{L}\p{N}]{1,40}-[\p{L}\p{N}-]{1,40}\.(?:de|to|us|ai))(?![\p{L}\p{N}@.-]|\/)/giu;
/** "https : // example.com/x" and "example punkt se snedstreck x". */
const spacedOut =
  /(?<![\p{L}\p{N}])(?:https? ?: ?\/ ?\/ ?[^\s<>"”]{2,300}|[\p{L}\p{N}-]{2,40}(?: punkt | dot |\.)(?:se|com|nu|net|org|eu|example)(?: (?:snedstreck|slash) [\p{L}\p{N}._-]{2,60}){1,4})/giu;
/** With something after a stroke, any ending makes a link: "forms.gle/x", "zoom.us/j/1". */
const withPath =
  /(?<![\p{L}\p{N}@._/-])[\p{L}\p{N}][\p{L}\p{N}-]{1,40}(?:\.[\p{L}\p{N}-]{1,40}){0,3}\.\p{Ll}{2,10}\/(?=[^\s<>"”]{0,200}[\d_\-/]|[^\s<>"”]{6})[^\s<>"”]{2,200}/gu;
/** "kajsans blogg punkt se": an address said aloud. */
const spoken =
  /(?<![\p{L}\p{N}])(?:www\s?(?:\.|punkt)\s?)?(?:\p{L}[\p{L}\d-]{1,30} (?:(?:punkt|dot) )?)?\p{L}[\p{L}\d-]{2,40} (?:punkt|dot) (?:se|com|nu|org|net)(?=[\s.,!?)]|$)(?! (?:bilaga|ovan|nedan|även|sidan|mer|också|över|hur|vad|om|här|att)(?!\p{L}))(?! (?:till (?:att|så)|på (?:mig|dig|oss|er|det|den|honom|henne|dem|dom|hur|när|tv|film|klockan)|ut|upp|efter|fram)(?!\p{L}))/giu;
/** "trottmamma[.]se", "trottmamma(punkt)se": the stop in brackets. */
const stopInBrackets =
  /(?<![\p{L}\p{N}@._/-])[\p{L}\p{N}][\p{L}\p{N}-]{1,40}(?:\s?[[({]\s?(?:\.|punkt|dot)\s?[\])}]\s?[\p{L}\p{N}-]{2,40}){0,2}\s?[[({]\s?(?:\.|punkt|dot)\s?[\])}]\s?(?:se|com|nu|net|org|eu|io|me|app|gg|no|dk|fi)(?![\p{L}\p{N}])/giu;
/** "www trottmamma se": with spaces for stops. */
const spacedStops =
  /(?<![\p{L}\p{N}])www[\s,]\s?[\p{L}\p{N}-]{3,40}[\s.,]\s?(?:[\p{L}\p{N}-]{3,40}[\s.,]\s?)?(?:se|com|nu|net|org)(?![\p{L}\p{N}])/giu;
const ip4 =
  /(?<![\p{L}\p{N}.])(?:(?:25[0-5]|2[0-4]\d|1?\d?\d)\.){3}(?:25[0-5]|2[0-4]\d|1?\d?\d)(?![\p{N}.]?\p{N})/gu;
const ip6 =
  /(?<![\p{L}\p{N}:])(?:[\da-f]{1,4}:){2,7}(?::?[\da-f]{1,4}){1,7}(?![\p{L}\p{N}:])/giu;

/** "fe80::a1b2", "2001::1": groups left out. */
const ip6Short =
  /(?<![\p{L}\p{N}:])(?=[\da-f:]*[\da-f]{3})(?=[\da-f:]*\d)[\da-f]{1,4}(?::[\da-f]{1,4}){0,6}::[\da-f]{1,4}(?::[\da-f]{1,4}){0,6}(?![\p{L}\p{N}:])/giu;
/** "ip 192,0,2,14": with other signs, after the word for it. */
const ip4Told =
  /(?<!\p{L})ip(?:-?(?:adress(?:en)?|nummer|nr|address))?(?:\s?:|\s(?:är|var|is))?\s(?<span>\d{1,3}(?:[,;·-]\s?\d{1,3}){3})(?![\p{N}.,-]?\p{N})/giu;
/** "00-1a-2b-3c-4d-5e", "001a.2b3c.4d5e": of a computer or a telephone itself. */
const mac =
  /(?<![\p{L}\p{N}:.-])(?:[\da-f]{2}(?:-[\da-f]{2}){5}|[\da-f]{2}(?::[\da-f]{2}){5}|(?=[\da-f.]{0,13}[a-f])(?=[\da-f.]{0,13}\d)[\da-f]{4}(?:\.[\da-f]{4}){2})(?![\p{L}\p{N}:-]|\.\p{N})/giu;

/** "osv.se nedan", "slut.Nu": a sentence's end without its space. */
const isSentenceEnd = (found: string) =>
  /^(?:osv|etc|hej|tack|dvs|obs|mm|bl\.?a|ok|nej|ja)\.[\p{L}]{2,3}$/iu.test(
    found,
  ) || /^\p{Ll}+\.(?:Se|Nu|No|Me|Be)$/u.test(found);
const withoutEnd = (text: string) => text.replace(/[.,;:!?)\]'"]+$/u, "");
/** What everybody visits, as long as no page of it is named: "Doktor.se", "blocket.se". */
const publicSites =
  /^(?:www\.)?(?:doktor|blocket|hemnet|tradera|vinted|prisjakt|google|youtube|facebook|instagram|tiktok|snapchat|wikipedia|netflix|spotify|svt|svtplay|tv4|expressen|aftonbladet|dn|svd|swish|kry|apoteket|apotea|ica|coop|willys|ikea|klarna|hitta|eniro|ratsit|mrkoll|merinfo|booking|amazon|zalando|shein|temu|sj|postnord|systembolaget|flashback|familjeliv|killar|antagning|studera|indeed|linkedin|roblox|discord|twitch)\.(?:se|com|nu|org)$/iu;

/** "www polisen se", "www kommunen se", "polisen punkt se": the site of everybody, however it is said. */
const isSaidPublic = (found: string): boolean => {
  const host = found
    .toLowerCase()
    .replace(/\s?[[({]?\s?(?:punkt|dot|\.)\s?[\])}]?\s?|[\s,]+/gu, ".");
  return (
    isPublicHost(host) ||
    publicSites.test(host) ||
    /(?:kommunen|sidan)\.\p{L}+$/u.test(host)
  );
};

const hasStroke = /\/|snedstreck|slash/i;
/** Two full stops or colons with hardly anything between, which is in few texts. */
const hasAddress = /\d\.\d{1,3}\.\d|:[\da-f]{0,4}:/i;

function run(document: Document): Evidence[] {
  const patterns = hasStroke.test(document.text)
    ? [withScheme, domain, withPath, spacedOut]
    : [domain];
  const links = patterns.flatMap((pattern) =>
    evidenceForMatches(document, pattern, (match) =>
      isPublicHost(match[0]) ||
      publicSites.test(match[0]) ||
      isSentenceEnd(match[0])
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
    ...[spoken, stopInBrackets, spacedStops].flatMap((pattern) =>
      evidenceForMatches(document, pattern, ({ 0: found }) =>
        isSaidPublic(found)
          ? null
          : { kind: "link", source: "shape", ruleId: "link", weight: 0.5 },
      ),
    ),
    ...evidenceForMatches(document, otherEnds, ({ 0: found }) =>
      isPublicHost(found) || isSaidPublic(found)
        ? null
        : { kind: "link", source: "shape", ruleId: "link", weight: 0.5 },
    ),
    ...[
      ...(hasAddress.test(document.text) ? [ip4, ip6, ip6Short] : []),
      ip4Told,
      mac,
    ].flatMap((pattern) =>
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

/** Finds links and internet addresses. */
export const link: Detector = {
  id: "link",
  version: "2",
  kinds: ["link", "ip-address"],
  run,
};
