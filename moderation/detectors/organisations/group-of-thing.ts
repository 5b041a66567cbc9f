import type { Evidence } from "../../finding.ts";
import { firstStep, isFunctionWord } from "../../lexicon/word-info.ts";
import { atCueWords, cuesOf } from "../at-cue-words.ts";
import { cueWords } from "../cues/cue-words.ts";
import { plainOwners } from "../cues/firm-words.ts";
import { kinWords, roleWords } from "../cues/people.ts";
import type { Detector } from "../detector.ts";
import type { Document, Word } from "../reading/document.ts";
import { named } from "./work-nearby.ts";

/** "händernas", "vågens": what a thing owns. */
const mayOwn = /(?:en|an|et|on|na|n)s$/;

const groups: ReadonlySet<string> = cueWords(
  "kör damkör manskör barnkör gospelkör orkester blåsorkester storband band dansband ensemble cirkel bokcirkel studiecirkel läsecirkel teatergrupp dansgrupp teaterensemble spelmanslag kvartett revy stödgrupp pysselgrupp stickcafé",
);
/** Who has a choir or a circle wherever they are: "kyrkans kör". */
const anybodys =
  /^(?:.*(?:skolan|kyrkan|församlingen|klassen|staden|byn|kommunen|föreningen|gården|folket|huset|hemmet|klubben|laget)s|stans|barnens|kompisarnas|killarnas|grabbarnas|flickornas|pojkarnas|lärarnas|elevernas|pensionärernas|damernas|männens|kvinnornas|ungdomarnas|tjejernas|världens|landets|årets|dagens|kvällens|veckans|denns|gudstjänstens|jobbets|ortens|områdets|seniorernas|festens|bröllopets|studenternas|universitetets|teaterns|rektorns|.+arens|.+erskans|.+istens)$/;

/** "min kör, Händernas kör", "vågens orkester": what a thing owns is called after it. */
function groupOfThing(document: Document, group: Word): Evidence[] {
  const owner = document.words[group.index - 1];
  return groups.has(group.key) &&
    group.gap === " " &&
    owner !== undefined &&
    mayOwn.test(owner.key) &&
    !anybodys.test(owner.key) &&
    !kinWords.has(owner.key) &&
    !roleWords.has(owner.key) &&
    !plainOwners.has(owner.key.slice(0, -1)) &&
    !roleWords.has(owner.key.slice(0, -1)) &&
    !kinWords.has(owner.key.slice(0, -1)) &&
    firstStep(owner.name.info) < 6 &&
    !isFunctionWord(owner.info)
    ? [named(owner, group, "association", 0.4)]
    : [];
}

const cuesOfGroups = cuesOf(groups);

/** Finds choirs, bands and circles that are called after a thing: "Händernas kör". */
export const groupOfThings: Detector = {
  id: "group-of-things",
  version: "1",
  kinds: ["association"],
  run: (document) => atCueWords(document, cuesOfGroups, [groupOfThing]),
};
