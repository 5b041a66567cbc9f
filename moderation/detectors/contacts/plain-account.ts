import { fold } from "../../lexicon/fold.ts";
import { lookUp } from "../../lexicon/lexicon.ts";
import {
  dictionaryBit,
  englishBit,
  functionWordBit,
} from "../../lexicon/word-info.ts";
import type { Document } from "../reading/document.ts";

/** What is on a service for all, and what is said of accounts: "följ kommunen på facebook", "min snap är problemet". */
const common =
  /(?:(?<!hör)ningen|klingen|heten|ionen|itetet|eriet|debatten|arbetet|matchen|hjälpen|supporten|hatet|eventet|evenemanget|programmet|serien|podden|mötet|loppet|resan|spelet|stödet|samtalet|ämnet|frågan|kriget|valet|laget|vården|psykiatrin|socialen|soc|socialtjänsten|tjänsten|linjen|rådet|partiet|kyrkan|biblioteket|kampanjen|krisen|livesändningen|trenden|musiken|låten|receptet|reklamen|favoriten|hemsidan|inläggen|bråket|läget|lektionen|kursen|kommunen|polisen|sidan|gruppen|skolan|kontot?|profilen|filmen|klippet|videon|bilden|kanalen|sajten|appen|inlägget|tråden|chatten|storyn|flödet|historien|föreningen|regionen|verket|nämnden|förvaltningen|myndigheten|tidningen|företaget|butiken|annonsen|länken|flickvännen|pojkvännen|läraren|rektorn|chefen|handläggaren|sekreteraren|problemet|anledningen|orsaken|skälet|grejen|platsen|stället|beviset|svaret|allting|ingenting|nånting|någonting|grupp|sida|kanal|film|bild|klipp|information(?:en)?|info|mobilen|telefonen|datorn|nätet|internet|veckan|månaden|helgen|morgonen|början|slutet|våningen|nivån|åldern|instagram|facebook|snapchat|tiktok|messenger|discord|youtube)$|^(?:mannen|killen|tjejen|personen|kvinnan|pojken|kompisen|vännen|saken|livet|klassen|gången|delen|tiden|natten|kvällen|dagen|året|någon|nån|någonstans|allihop|samtliga)$/u;
/** Tells whether a word is what everybody speaks of on a service: "följ kommunen på facebook", "skriv till eleverna på snap". */
export const isOfEverybody = (key: string): boolean =>
  common.test(key) || /(?:arna|erna|orna|ande|ende)$/u.test(key);
const notThere =
  /^(?:jag|han|hon|hen|den|det|de|dom|något|nåt|annorlunda|likadant|likadan|aktiv|elak|elaka|taskig|känd|populär|inne|ute|kompis|kompisar|vänner|mycket|ofta|alltid|bara|inte|också|samma|mig|dig|henne|honom|bilder|filmer|klipp|stor|störst|vem|vad|som|anonym|privat|offentlig|blockad|taggad|kul|bra|bäst|sämst|fake|falsk|sig|med)$/u;
/** Tells whether a word is what anybody is or has on a service: "är aktiv på snap", "heter något annat på insta". */
export const isSaidThere = (key: string): boolean => notThere.test(key);

/** "borttagen", "övergivet": what was done to it, which ends as a noun does. */
const done =
  /(?:tag|giv|stul|skriv|fall|slit|håll|gång|bliv|komm|lit|öpp|vux|eg|trog|leds|fik|vak|nak|mog|svunn|funn|brut|bjud|skur|drag|rut|bund|vunn|gjut|ljug|vid|äk|väl|kopi|sk)(?:en|et)$/u;
/** "avstängd", "superviktigt", "öppnades": how something is, and what is done. */
const wordEnds =
  /(?:ad|at|ade|ats|ades|as|ar|er|or|ande|ende|(?:[dglmnrsvåö]|äng|yll|öm|ör|äs|äc)(?:da|de|ta|te)|[aeouyäö][nlr]d|ngd|md|gd|vd|lld|st|kt|ppt|mt|ig|igt|iga|isk|iskt|iska|lig|sam|samt|bar|lös|löst|full|fullt|fri|fritt|vis|bra|kul|dålig|cool|ball|fin|ful|tom|tomt|seg|stor|svår|tråkig|rolig|ledsen|öppen|arna|erna|orna|orna|ena)$/u;
/** "trollmor", "nattsyster": no plural, though it ends as one. */
const kin =
  /^(?!svär|styv|stor|lill|halv|bonus|plast|låtsas|gud|barna|tvilling|små)\p{L}{4,}(?:(?<!hu)mor|far|bror|syster|tiger|krigare|ögat|hjärtat)$/u;
const strengthened = /^(?:super|jätte|skit|svin|mega|as|dö|ur)\p{L}{3,}/u;

const englishCommon =
  /^(?:private|public|another|already|through|against|together|without|somehow|anymore|currently|something|anything|everything|nothing|someone|somebody|anyone|anybody|everyone|everybody|nobody|because|himself|herself|themselves|yourself|myself|people|content|support|account|profile|facebook|instagram|snapchat|discord|telegram|youtube|whatsapp|nickname|username|children|customer|password|forever|tomorrow|yesterday|tonight|whatever|whoever|whenever|homework|housing|evidence|football|research|services|business|shopping|software|language|knowledge|terrible|horrible|mother|father|brother|sister|daughter|teacher|stranger|advice|apparently|offline|online|inactive|suspended|under|where|which|their|about)$/u;
const englishEnds =
  /(?:ed|ing|ly|ful|less|ic|ical|al|able|ible|ous|ive|ent|ant|ion|ment|ness|ity|ance|ence|s|y|en|ism|ship|hood)$/u;

const listed = ({ lexicon }: Document, key: string): number =>
  lookUp(lexicon, fold(key)) & (dictionaryBit | functionWordBit | englishBit);

/** "regnbågen", "skuggan": the definite form, which nobody says of an account otherwise. */
const isDefinite = (key: string): boolean =>
  /\p{L}{4}(?:en|et|an|on|[lr]n)$/u.test(key) && !done.test(key);

/** Tells whether a plain word may be what an account is called: a definite noun, a compound, or no word at all. */
export function isPlainAccount(document: Document, word: string): boolean {
  const key = word.replace(/^live:/iu, "").toLowerCase();
  if (key.length < 5 || common.test(key) || strengthened.test(key))
    return false;
  if ((listed(document, key) & functionWordBit) !== 0) return false;
  if (kin.test(key)) return true;
  if (wordEnds.test(key)) return false;
  return isDefinite(key) || (listed(document, key) === 0 && !done.test(key));
}

/** The same for English: "moonlight", "darkshadow", but not "private" or "information". */
export function isEnglishAccount(document: Document, word: string): boolean {
  const key = word.toLowerCase();
  if (key.length < 6 || englishCommon.test(key)) return false;
  if (listed(document, key) === 0) return !/(?:ed|(?<!k)ing|ly|s)$/u.test(key);
  return key.length > 7 && !englishEnds.test(key);
}
