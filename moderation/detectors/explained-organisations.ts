import type { ExplainedRow } from "./explained-row.ts";

/** What stands before or after the name of a firm, school or group that tells it is one, and where the name stands in it. */
export const explainedOrganisations: readonly ExplainedRow[] = [
  // "hyr av k&j fastigheter", "B & S Bygg": letters joined by the sign of firms, and what the firm does.
  [
    /(?<![\p{L}&])(?!q\s?&\s?a\s|h\s?&\s?m\s)(?<span>\p{L}{1,3}\s?&\s?\p{L}{1,3}\s(?:fastighet(?:er)?|förvaltning|bostäder|hyreshus|bygg|måleri|snickeri|el|rör|vvs|plåt|tak|golv|mark|städ|städservice|service|transport|åkeri|taxi|bil|bilar|bilservice|däck|motor|assistans|omsorg|hemtjänst|vård|kök|grill|pizzeria|salong|hår|redovisning|juristbyrå|bemanning|konsult|trädgård))(?!\p{L})/giu,
    "organisation",
    "organisation-form",
    0.6,
  ],
  // "nej till Torpets F–6-skola", "torpets f-9 skola": a school by its years, whatever the stroke.
  [
    /(?<![\p{L}])(?<span>\p{L}{3,24}s\s(?:f|1|4|6|7)\s?[-–—]\s?(?:3|5|6|9)(?:[-–]|\s)?skola)(?!\p{L})/giu,
    "school",
    "organisation-form",
    0.6,
  ],
  // "går på naglar by ylva", "Nagelbaren by Linh": a salon by what it does and who does it.
  [
    /(?<![\p{L}])(?<span>(?:\p{L}{0,12}(?:naglar|nails|nagelbaren|nagelstudion?|hår|hair|salong(?:en)?|beauty|skönhet|lashes|fransar|brows|bryn|spa|massage|studio|styling|makeup|tattoo|foto|café|cafe|catering|design|blommor|bröd)\s)by\s\p{L}{2,15})(?!\p{L})/giu,
    "organisation",
    "organisation-form",
    0.5,
  ],
  // "brev via KTG-H, det gymnasiet": letters of a school with those of its branch, where a school is spoken of.
  [
    /(?<![\p{L}])(?:via|från|på|till|hos)\s(?<span>(?!USB|TV|DVD)\p{Lu}{2,5}-\p{Lu}{1,2})(?![\p{L}\p{N}-])(?:(?=[^\n]{0,80}(?:gymnasi|skol|elev|rektor|klass|program|lärare))|(?<=(?:gymnasi|skol|elev|rektor|klass|program|lärare)[^\n]{0,80}))/gu,
    "organisation",
    "organisation-cue-before",
    0.3,
  ],
  // "på fritids humlan", "tjejjouren ylva": what groups of children are called, in lower case after what they are.
  [
    /(?<![\p{L}])(?:på|från|till|stänger|har|hos|vid)\s(?<span>fritids\s(?:raketen|kometen|månen|stjärnan|solen|planeten|galaxen|regnbågen|humlan|fjärilen|nyckelpigan|myran|spindeln|gräshoppan|igelkotten|ekorren|räven|ugglan|björnen|lodjuret|vargen|haren|grodan|delfinen|valen|pingvinen|draken|piraten|skutan|skeppet|fyren|ankaret|grottan|kojan|kotten|tallkotten|linden|eken|björken|granen|blåbäret|lingonet|smultronet|kantarellen|vulkanen|orkanen|blixten|åskan|snurran|kulan|bubblan|pärlan|diamanten|kristallen))(?!\p{L})/giu,
    "school",
    "organisation-cue-before",
    0.4,
  ],
  // "maten från köket linden är kall": which kitchen cooks for the old, after what is eaten.
  [
    /(?<![\p{L}])(?:mat|maten|matlåda|matlådan|matlådor|matlådorna|lunch|lunchen|middagen|portionerna)\s(?:från|av|ifrån)\s(?<span>(?:stor|central|tillagnings|produktions|skol)?köket\s\p{L}{2,20}(?:en|et|an|on|na|o|sjö|vik|lund))(?!\p{L})/giu,
    "organisation",
    "organisation-cue-before",
    0.4,
  ],
];
