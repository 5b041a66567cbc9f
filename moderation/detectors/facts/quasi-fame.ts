import type { Detector } from "../detector.ts";
import { evidenceForRows, type QuasiRow, wordPattern } from "./quasi-rows.ts";

/** Programmes that ordinary people take part in or are told of in; names of programmes are public. */
const programmes = String.raw`idol|bonde söker fru|robinson|expedition robinson|big brother|paradise hotel|farmen|hela sverige bakar|mästerkocken|sveriges mästerkock|bachelor|bachelorette|uppdrag granskning|kalla fakta|nyhetsmorgon|postkodmiljonären|vem vill bli miljonär|på spåret|melodifestivalen|mello|talang|ex on the beach|gift vid första ögonkastet|lyxfällan|love island|let's dance|körslaget|allsång på skansen|efterlyst|malou efter tio|fråga doktorn|arga snickaren|äntligen hemma|husdrömmar|sommarpratarna|barnens hopp|insider|du är vad du äter|biggest loser|svenska hollywoodfruar|ensam mamma söker|unga mammor|ung och bortskämd|svenska truckers|tunnelbanan|trädgårdsonsdag|spårlöst|allt för sverige|jills veranda|draknästet|genikampen|gladiatorerna|fångarna på fortet`;

const media = String.raw`tidningen|lokaltidningen|kvällstidningen|tidningarna|radion|lokalradion|nyheterna|tv|teve|löpsedeln|löpsedlarna|aftonbladet|expressen|rapport|aktuellt|en dokumentär|dokumentären|en podd|podden`;

const appearances: readonly QuasiRow[] = [
  [
    wordPattern(
      String.raw`(?:med|deltog|deltagit|deltagare|vann|vunnit|tävlat|tävlade|uppe|varit|var|syntes|sågs|känd)\s(?:i|på|från)\s(?<span>${programmes})`,
    ),
    "only-one",
    "quasi-shape",
    0.4,
  ],
  [
    wordPattern(
      String.raw`(?:stod|skrev|skrevs|skrivit|skrivits|skrev de|handlade|rapporterade)\s(?:de\s|dom\s|det\s)?om\s(?:oss|mig|mej|honom|henne|dem|dom|min\s\p{L}+|vår\s\p{L}+|familjen|detta|fallet)\s(?<span>(?:i|på)\s(?:${media}))`,
    ),
    "only-one",
    "quasi-shape",
    0.4,
    /(?:stod|skr[ei]v|handlade|rapporterade)/iu,
  ],
  [
    wordPattern(
      String.raw`(?:(?:blev|blivit|intervjuad|intervjuades|gick|gått|porträtterad|hängdes ut|uthängd|känd)\s(?:i|på|av|från)\s(?<span>${media}|viral\p{L}*|tiktok|flashback))`,
    ),
    "only-one",
    "quasi-shape",
    0.35,
  ],
];

const bodies = String.raw`kommunfullmäktige|regionfullmäktige|landstingsfullmäktige|kyrkofullmäktige|kyrkomötet|fullmäktige|kommunstyrelsen|regionstyrelsen|socialnämnden|skolnämnden|byggnadsnämnden|miljönämnden|kulturnämnden|\p{L}+nämnden|riksdagen|regeringen|sametinget|eu-parlamentet|europaparlamentet|kyrkorådet|stiftsstyrelsen|partistyrelsen|domkapitlet|stadshuset`;

const offices: readonly QuasiRow[] = [
  [
    wordPattern(
      String.raw`(?:sitter|satt|suttit|invald|vald|kandiderar|plats|mandat|ersättare|ledamot|suppleant|politiker)\s(?:i|till|för\s\p{L}+\si)\s(?<span>${bodies})`,
    ),
    "occupation",
    "rare-occupation",
    0.45,
    /fullmäktige|nämnden|riksdag|regering|sameting|parlament|kyrk|styrelsen|kapitlet|stadshuset/iu,
  ],
  [
    wordPattern(
      String.raw`(?:ledamot|ersättare|suppleant|politiker|toppkandidat|nämndledamot)\s(?:i|till|för)\s(?:${bodies}|\p{L}{2,24}partiet)`,
    ),
    "occupation",
    "rare-occupation",
    0.45,
    /fullmäktige|nämnden|riksdag|regering|sameting|parlament|kyrk|styrelsen|kapitlet|stadshuset|partiet/iu,
  ],
];

const contest = String.raw`os|vm|em|paralympics|sm-final\p{L}*|junior-?vm|junior-?em|jvm|jem|vasaloppet\sdam|nordiska\smästerskapen|invictus\sgames|special\solympics|olympiska\sspelen|olympics|paralympiska\sspelen`;

const sport: readonly QuasiRow[] = [
  [
    wordPattern(
      String.raw`(?:tävlat|tävlade|tävlar|uttagen|kvalat|kvalade|kvalificerad\p{L}*|deltog|deltagit|kämpat|boxats|simmat|spelat|spelade|åkte|åkt|åker|tränar|satsar|missade|ska)\s(?:i|till|mot|för|in i)\s(?:\p{L}+-)?(?<span>(?:${contest})(?:\si\s[\p{L}-]{3,20})?)`,
    ),
    "athlete",
    "elite-sport",
    0.45,
  ],
  [
    wordPattern(
      String.raw`(?:(?:junior|jun|ungdoms|u\d\d|para|veteran)-?)?(?:os|vm|em|sm|nm|jsm|usm|paralympics)[\s-](?:guld|silver|brons|medalj|medaljör|etta|tvåa|trea|final|finalist|deltagare|meriter|nivå|medaljen|guldet|vinnare)\p{L}*(?:\si\s[\p{L}-]{3,20})?`,
    ),
    "athlete",
    "elite-sport",
    0.45,
  ],
  [
    wordPattern(
      String.raw`(?:(?:svenska|svenskt|norska|finska|danska)\s)?\p{L}*landslaget\si\s[\p{L}-]{3,20}|landslags(?:man|kvinna|spelare|målvakt|back|åkare)(?:\si\s[\p{L}-]{3,20})?|uttagen\still\s(?:\p{L}*landslaget|landslag\p{L}*)(?:\si\s[\p{L}-]{3,20})?|landslagsuppdrag`,
    ),
    "athlete",
    "elite-sport",
    0.45,
    /landslag/iu,
  ],
  [
    wordPattern(
      String.raw`(?!styrelse)\p{L}{3,16}proffs(?:et)?|proffs\s(?:i|inom)\s[\p{L}-]{3,20}|elit(?:satsar|löpare|seglare|skidåkare|gymnast|cyklist|ryttare|domare|åkare|boxare|brottare|handbollsspelare|fotbollsspelare|tennisspelare)\p{L}*|rekordhållare|svensk\srekordhållare|världsrekordhållare`,
    ),
    "athlete",
    "elite-sport",
    0.4,
    /proffs|elit|rekord/iu,
  ],
];

const sportInEnglish: readonly QuasiRow[] = [
  [
    wordPattern(
      String.raw`(?:professional|pro|olympic|international|elite)\s(?:\p{L}+\s){0,2}(?:player|footballer|swimmer|boxer|wrestler|skier|skater|rider|cyclist|runner|athlete|gymnast|goalkeeper|coach|jockey|golfer)`,
    ),
    "athlete",
    "elite-sport",
    0.45,
    /player|footballer|swimmer|boxer|wrestler|skier|skater|rider|cyclist|runner|athlete|gymnast|goalkeeper|coach|jockey|golfer/iu,
  ],
];

const rows = [...appearances, ...offices, ...sport, ...sportInEnglish];

/** Finds what makes someone known: programmes and papers, elected offices, sport at the top. */
export const quasiFame: Detector = {
  id: "quasi-fame",
  version: "1",
  kinds: ["only-one", "occupation", "athlete"],
  run: (document) => evidenceForRows(document, rows),
};
