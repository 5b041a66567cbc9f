import type { Document, Word } from "../reading/document.ts";
import { readCandidate } from "../reading/name-candidate.ts";
import { isCapital, isSpace } from "../reading/capitals.ts";

/** "Skogsgläntan syd", "Solgården norra": which of two homes with one name; "norr om stan" tells the way to it. */
function isSideOf({ words, text }: Document, word: Word): boolean {
  const after = words[word.index + 1];
  return (
    /^(?:syd|nord|norr|söder|öst|öster|väst|väster|norra|södra|östra|västra|city|centrum)$/.test(
      word.key,
    ) &&
    !/^(?:om|ut|ifrån|upp|ner)$/.test(after?.key ?? "") &&
    !(after?.gap === " " && /^\s\p{Lu}/u.test(text.slice(word.end)))
  );
}

/** Parts of the country larger than a town, which firms name themselves after. */
const regions =
  /^(?:Väst|Öst|Syd|Nord|Norr|Söder|Mitt|Sjuhärad|Skaraborg|Sörmland|Södermanland|Bergslagen|Roslagen|Mälardalen|Norrland|Västerbotten|Norrbotten|Lappland|Ångermanland|Medelpad|Jämtland|Härjedalen|Hälsingland|Gästrikland|Dalarna|Värmland|Närke|Västmanland|Uppland|Östergötland|Västergötland|Småland|Öland|Gotland|Blekinge|Halland|Skåne|Bohuslän|Dalsland|Dal|Ådalen|Österlen|Söderslätt|Göinge|Sydost|Sydväst|Nordväst|Nordost|Bygden|Stan|Staden|Trakten)$/;
/** What works for many and is told apart by where: "Vardagshjälpen", "Torsdagsklubben", "Assistans". */
const ofTown =
  /(?:ringen|kakel|vvs|rent|kvinnor|kraft|konsult|hjälpen|klubben|gruppen|föreningen|jouren|bolaget|kompaniet|kören|laget|kollektivet|cirkeln|assistans|omsorg|arna)$/;

/** Gives the last word of where a firm says it works: "i Väst", "i Sörmland"; the firm's own last word where it says nothing. */
export function growOverRegion(document: Document, last: Word): Word {
  const join = document.words[last.index + 1];
  const region = document.words[last.index + 2];
  const isRegion =
    join?.key === "i" &&
    join.gap === " " &&
    region?.gap === " " &&
    isCapital(region) &&
    isCapital(last) &&
    (regions.test(region.text) || ofTown.test(last.key));
  return isRegion ? region : last;
}

/** "Livskraft" goes on with "Omsorg", "Städ" with "& Fönster", "Tallkronan" with "3". */
export function growRight(
  document: Document,
  from: Word,
  isOrganisation: boolean,
): Word {
  let last = from;
  for (let step = 0; step < 4; step++) {
    const next = document.words[last.index + 1];
    if (!next || !isSpace(next.gap) || next.isFirst) break;
    const region = isOrganisation ? growOverRegion(document, last) : last;
    if (region !== last) {
      last = region;
      continue;
    }
    if (isOrganisation && isSideOf(document, next)) return next;
    const isPart =
      isOrganisation &&
      isCapital(next) &&
      next.text.length > 1 &&
      !(readCandidate(document, next).isFunction && next.shape !== "capital");
    const isNumber =
      isOrganisation &&
      isCapital(last) &&
      /^\d{1,2}$/.test(next.text) &&
      !/^\s?(?:år|kr|st|barn|gång|min|tim|mån|dag|veck|-)/.test(
        document.text.slice(next.end, next.end + 7),
      );
    if (!isPart && !isNumber) break;
    last = next;
    if (isNumber) break;
  }
  return last;
}
