import { isWorkedAt } from "./worked-at.ts";
import type { Document, Word } from "./document.ts";

/** What a school, a home or a ward is called after: a figure, or a place of tales, and no shop or office. */
const figures =
  /^(?:saltkråkan|bullerbyn|snövit|bamse|pippi|pippi långstrump|emil|madicken|ronja|mumin|mumindalen|alfons|alfons åberg|lotta|törnrosa|askungen|skalman|lilleskutt|nalle puh|nasse|villa villekulla|villekulla|villerkulla|junibacken|katthult|hedvighöjden|mattisborgen|nangijala|körsbärsdalen|törnrosdalen|tomtebo|pettson|findus|barbapapa|babar|totte|pelle svanslös|noas ark|narnia|camelot|avalon|atlantis|valhall|asgård|bifrost|norden)$/;
const types =
  /^(?:förskolan|skolan|avdelning|avdelningen|avd|äldreboendet|boendet|gruppboendet|gruppbostaden|hemmet|vårdhemmet|demensboendet|hvb|hvb-hemmet|korttids|korttidsboendet|korttidshemmet|stödboendet|servicehuset|dagiset|fritids|öppna förskolan|dagverksamheten|familjehemmet|sis|vårdavdelningen|enheten)$/;
const staff =
  /^(?:personalen|personal|fröknarna|fröken|pedagogerna|lärarna|chefen|enhetschefen|föreståndaren|rektorn|rektor|barnen|de boende|sköterskan|sköterskorna|undersköterskorna)$/;

/** Tells whether a word is a figure's or a tale's, after which homes and wards are called. */
export const mayBeFigure = ({ key }: { key: string }): boolean =>
  figures.test(key);

/** Tells whether a figure's name stands for a school, a home or a ward: "avdelning Snövit", "personalen på Saltkråkan", "placerad på Bullerbyn". */
export function isCalledFigure(
  { words }: Pick<Document, "words">,
  word: Word,
): boolean {
  const [before, previous] = [words[word.index - 1], words[word.index - 2]];
  if (!before || word.isFirst || !/^ ?["'”“]?$/.test(word.gap)) return false;
  if (types.test(before.key)) return true;
  const isStaff =
    /^(?:på|vid|från)$/.test(before.key) && staff.test(previous?.key ?? "");
  return isStaff || isWorkedAt(words, word);
}
