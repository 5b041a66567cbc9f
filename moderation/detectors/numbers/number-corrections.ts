import type { Evidence, Kind } from "../../finding.ts";
import type { Detector } from "../detector.ts";
import type { Document } from "../reading/document.ts";
import { evidenceForMatches, type Reason } from "../evidence.ts";

const span = String.raw`(?<span>(?<![\d.,:/-])\d{2,4}(?: \d\d)?)(?!\p{N}|[.,:/-]\d| \d|\s?(?:kr|kronor|sek|år|åring\p{L}*|procent|%|personer|dagar|veckor|månader|timmar|gånger|st|barn)(?!\p{L})|\s(?:jan|feb|mars|apr|maj|jun|jul|aug|sep|okt|nov|dec)|\s(?:till|och)\s\d)`;
const ending = String.raw`(?:sista|slutet|sist|slutsiffr\p{L}*|(?:de |the )?last)(?: (?:siffran|siffrorna|siffror|två|fyra|delen|biten|digits|two|four)){0,2}`;
/** "ändra sista till 77", "slutet ska vara 45": what the end of a number is instead. */
const atItsEnd = new RegExp(
  String.raw`(?<!\p{L})${ending}\s(?:(?:ska|skall|skulle|bör|should)\s(?:va|vara|bli|stå|be)|är|e|blir|till|mot|to|is)(?:\s(?:det|egentligen|nog|alltså))?\s${span}`,
  "giu",
);
/** "nej 23 ska det va på slutet": the same with the figures first. */
const saidLast = new RegExp(
  String.raw`(?<!\p{L})(?:nej|menar|menade|utan|vara|stå|till)[,:]?\s${span}(?=[^\d.!?\n]{0,24}\s(?:på slutet|i slutet|sist|at the end)(?!\p{L}))`,
  "giu",
);
/** "…2217, nej 2271", "…1184 (inte 1148)", "…06 18 *19": right behind the number it mends. */
const rightBehind = new RegExp(
  String.raw`(?<=\d)[\s,.;:(–-]{1,4}(?:\*|(?:(?:eller|oj|nej|nä|fel|förlåt|sorry|ursäkta|äh|eh|vänta|rättelse|rättat|menar|menade|jag|inte|ska|skulle|det|va|vara|stå|skrev|sista|fyra|siffrorna|no|not|wait|i mean)[\s,.:;]{1,3}){1,6})${span}`,
  "giu",
);

const telephone = String.raw`(?:\+\d|0[1-9])(?:[ ()/–-]{0,2}\d){6,11}`;
const birth = String.raw`(?:\d{2})?\d{6} ?[-+–]? ?\d{4}`;
const plate = String.raw`\p{Lu}{3} ?\d{2} ?[\d\p{Lu}](?![\p{L}\p{N}])`;
/** A number that may be mended, and how near its end it is. */
const near = (number: string, reach: string) =>
  new RegExp(String.raw`(?<![\p{L}\p{N}])${number}${reach}$`, "u");
const far = String.raw`[^\d\n]{0,80}`;
const kinds: readonly (readonly [Kind, string])[] = [
  ["phone", telephone],
  ["personal-number-last-four", birth],
  ["plate", plate],
];
const behind = kinds.map(([kind, number]) => [kind, near(number, "")] as const);
const before = kinds.map(
  ([kind, number]) => [kind, near(number, far)] as const,
);
const speaksOfNumber = /(?:nummer|numret|(?<!\p{L})nr|mobil|telefon|number)/iu;

function reasonOf(kind: Kind): Reason {
  return {
    kind,
    source: "context",
    ruleId: kind === "phone" ? "phone-shape" : "number-after-cue",
    weight: 0.8,
  };
}

/** Gives what kind of number ends a text, or lies at most a clause before its end. */
function kindBefore(text: string, rows: typeof behind): Kind | null {
  return rows.find(([, pattern]) => pattern.test(text))?.[0] ?? null;
}

/** What ends in something is told of a number in any text; that it should be otherwise is told of one alone. */
const isWished = /ska|skulle|bör|should|till|mot|slutet/iu;

function mendedBefore(
  { text }: Document,
  { index, 0: found }: RegExpExecArray,
): Reason | null {
  const part = text.slice(Math.max(0, index - 110), index);
  const kind = kindBefore(part, before);
  if (kind !== null) return reasonOf(kind);
  return speaksOfNumber.test(part) && isWished.test(found)
    ? reasonOf("phone")
    : null;
}

const isMending =
  /\*|eller|oj|nej|nä|fel|förlåt|sorry|ursäkta|vänta|rättelse|rättat|mena|inte|ska|vara|sista|skrev|no|wait|i mean/iu;

function mendedBehind(
  { text }: Document,
  { index, 0: found }: RegExpExecArray,
): Reason | null {
  if (!isMending.test(found)) return null;
  const kind = kindBefore(text.slice(Math.max(0, index - 24), index), behind);
  return kind && reasonOf(kind);
}

/** Finds what a writer puts instead of the end of a number just told: "ändra sista till 77", "nej 2271". */
export const numberCorrections: Detector = {
  id: "number-corrections",
  version: "1",
  kinds: ["phone", "personal-number-last-four", "plate"],
  run: (document): Evidence[] => [
    ...[atItsEnd, saidLast].flatMap((pattern) =>
      evidenceForMatches(document, pattern, (match) =>
        mendedBefore(document, match),
      ),
    ),
    ...evidenceForMatches(document, rightBehind, (match) =>
      mendedBehind(document, match),
    ),
  ],
};
