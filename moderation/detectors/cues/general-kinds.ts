import { cueWords } from "./cue-words.ts";
import { notOrganisations, organisationWords } from "./organisations.ts";

const whichKind =
  "språk|skogs|skog|natt|natur|ur-?och-?skur|mulle|i-ur-och-skur-|uteförskola|ute|resurs|flykting|kooperativ|föräldra|föräldrakooperativ|asperger|autism|adhd|npf|döv|hörsel|syn|tal|missbruks|beroende|lågtröskel|nödtak|genomgångs|mottagnings|öppna|grann|familje|stor|små|syskon|äldre|yngre|barn|ungdoms|vuxen|kvinno|mans|tjej|killes?|neuro|hjärn|hjärt|lung|njur|ögon|öron|hud|barnmorske|logoped|dietist|kurator|psykolog|sjukgymnast|arbetsterapi|rehab|smärt|minnes|demens|ätstörnings|trauma|kris|lss|npf-|lss-|hvb-|sis-|bup-|psyk|akut|jour|dygnet-?runt|idrotts|hockey|ishockey|fotbolls|handbolls|innebandy|basket|skid|rid|musik|naturbruks|lantbruks|handels|restaurang|frisör|profil|konfessionella|fri|kommun|privat|stads|kvarters|närmaste|hem|special|anpassade|rörelse|friluft|frilufts|kompis|uppdrags|distans|nät|online|internet|webb";
const kind =
  "förskol(?:an?|eklassen?)|skol(?:an?|or)|gymnasi(?:et|um)|boendet?|hem(?:met)?|mottagning(?:en)?|klinik(?:en)?|avdelning(?:en)?|psykiatrin?|verksamhet(?:en)?|fritids|dagis(?:et)?|vux|tandvård(?:en)?|enhet(?:en)?";
/** "språkförskolan", "lågtröskelboendet", "logopedmottagningen": what sort of school or care it is, and no name. */
const builtKind = new RegExp(`^(?:${whichKind})-?(?:${kind})$`, "u");
/** "synhabiliteringen", "vuxenpsykiatrin", "yrkesvux": however they begin. */
const kindByEnd =
  /(?:habilitering(?:en)?|psykiatrin?|psyk|vux|-fritids|call-?cent(?:er|ret)|contact-?center)$/u;

/** Where anybody works, goes or is cared for, said without a name. */
const plain: ReadonlySet<string> = cueWords(`
  bygget bygge terapi terapin psyk akuten akutpsyk lagret lager kontoret kontor köket fabriken butiken affären restaurangen hotellet macken kiosken gymmet jobbet praktik praktiken akademin universitetet högskolan
  komvux sfi familjehem familjehemmet jourhem gymnasiet gymnasium sjukhus sjukhuset vårdhem häktet fängelset anstalten avdelning avdelningen rehab avgiftning avgiftningen behandling behandlingen daglig dagverksamhet verkstaden
  hemtjänsten äldreomsorgen äldrevården vården skola skolor dagis fritids förskola korttids kortis härbärge härbärget gruppbostad gruppbostaden stödboende apotek apoteket biblioteket badhuset simhallen ishallen kyrkan moskén
  vårdcentral vårdcentralen mödravården barnavårdscentralen ungdomsmottagningen socialkontoret kommunen kommun församlingen posten banken tandläkaren läkaren frisören optikern tåget bussen
`);

/** Tells whether a word is a kind of school, home, clinic or workplace, that a capital does not make a name: "Förskolan", "Psyk", "språkförskolan". */
export const isGeneralKind = (key: string): boolean =>
  notOrganisations.has(key) ||
  plain.has(key) ||
  (key.length > 4 && Object.hasOwn(organisationWords, key)) ||
  builtKind.test(key) ||
  kindByEnd.test(key);
