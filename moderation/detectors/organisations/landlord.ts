import type { Evidence } from "../../finding.ts";
import { isDictionaryWord } from "../../lexicon/word-info.ts";
import { atEachWord } from "../at-each-word.ts";
import type { Detector } from "../detector.ts";
import type { Document, Word } from "../reading/document.ts";
import { evidenceFor } from "../evidence.ts";
import { formTest } from "../reading/form-test.ts";

/** What housing companies are called: the town or what it lives of, and "hem", "bostäder", "byggen". */
const endsSo = formTest(({ key, info }) => {
  const isFirm =
    /.{3}(?:hem|bostäder|byggen|fastigheter|bygdsbo|stadsbo)s?$/.test(key);
  return isFirm && !isDictionaryWord(info) && !kindsOfHome.test(key);
});

/** Homes and flats of a kind, which nobody is called after. */
const kindsOfHome =
  /(?:barn|familje|jour|foster|ålderdoms|vård|sjuk|ungdoms|behandlings|hvb-?|föräldra|drömh?|kollektiv|sommar|elev|korttids|utslags|studiehem|student|hyres|bostads|lägenhets|träning|övergångs|special|senior|trygghets|ungdoms|små|service|nöd|skydds|pensionärs|kommun|kategori|utrednings|uppväxt|ursprungs|mödra|djur|hund|katt|fritids|barndoms|tillsammans|ensam|härh|därh|nyproduktions|allmännyttiga?|privat|dröm|semester|sken|kris|skyddade|hyra|genomgångs)(?:hem|bostäder|fastigheter|byggen)s?$/;

const before = /^(?:hos|från|fr|till|t|via|mot|av|åt|på|med|för|och|o|är|att)$/;
const does =
  /^(?:svarar|svarade|säger|sa|sade|skickar|skickade|skrev|skriver|vill|ville|har|hade|ringer|ringde|kräver|krävde|hyr|hyrde|vägrar|vägrade|hotar|hotade|ska|kan|kommer|kom|stängde|gör|gjorde|bryr|skiter|lovade|lovar|nekar|nekade|äger|låter|tar|tog|vräker|påstår|hävdar|menar|tycker|kastar|ger|gav|höjer|höjde|renoverar|krävt|godkänner|säljer)$/;

/** "gruvhem svarar ej", "hyr av vikbostäder": who lets flats, in small letters. */
function landlord(document: Document, word: Word): Evidence[] {
  if (word.shape !== "lower" || !endsSo(word)) return [];
  const [previous, next] = [
    document.words[word.index - 1],
    document.words[word.index + 1],
  ];
  const isNamed =
    (next?.gap === " " && does.test(next.key)) ||
    (word.gap === " " && before.test(previous?.key ?? ""));
  return isNamed
    ? [
        evidenceFor(word, word, {
          kind: "workplace",
          source: "shape",
          ruleId: "organisation-suffix",
          weight: 0.35,
          parameters: {
            suffix:
              /(?:hem|bostäder|byggen|fastigheter|bo)s?$/.exec(word.key)?.[0] ??
              "",
          },
        }),
      ]
    : [];
}

/** Finds housing companies by their ending, where they act or are dealt with. */
export const landlords: Detector = {
  id: "landlords",
  version: "1",
  kinds: ["workplace"],
  run: (document) => atEachWord(document, [landlord]),
};
