import { cueWords } from "./cue-words.ts";

/** Words for a firm, home or club in the definite form, after which only its name can stand without a verb. */
export const namedTypes: ReadonlySet<string> = cueWords(`
  behandlingshemmet behandlingshem vårdhemmet hvb-hemmet hvb stödboendet gruppboendet korttidsboendet äldreboendet demensboendet boendet familjehemsfirman familjehemsfirma familjehemsföretaget konsulentföretaget assistansbolaget assistansbolag hemtjänsten hemtjänstbolaget hemtjänstföretaget hemtjänstfirman
  omsorgsbolaget vårdbolaget städfirman städbolaget flyttfirman byggfirman taxibolaget åkeriet bemanningsföretaget firman företaget bolaget restaurangen pizzerian krogen caféet kaféet salongen frisören kiosken butiken bageriet affären gymmet
  föreningen klubben kvinnojouren tjejjouren stiftelsen församlingen skolan friskolan resursskolan förskolan dagiset fritids fritidsgården kollot kollo lägret sommarlägret scoutkåren teatergruppen kören bandet dansskolan ridskolan daghemmet familjedaghemmet
  mottagningen kliniken vårdcentralen hyresvärden bostadsbolaget inkassobolaget juristbyrån begravningsbyrån dagverksamheten träffpunkten anhöriggruppen
`);

/** What such a name often begins with in lower case. */
export const namingAdjectives: ReadonlySet<string> = cueWords(`
  ny nya gröna gyllene silver blå röda vita gula svarta gyllene stora lilla gamla trygga trygg lugna lugn lugna god goda glad glada fria unga snälla varma ljusa öppna hjälpande helande lysande levande växande skyddande rena friska sköna vackra starka stark sunda klara
  snabba snabb bästa första sista enkla smarta raka rätta nära egna kloka mjuka tysta vilda lyckliga livs hela
`);

/** Whom a genitive before "förskola" or "skola" speaks of, other than a name. */
export const plainOwners: ReadonlySet<string> = cueWords(`
  kommun kommunen stad staden region regionen landsting stat staten by byn bygd bygden område området trakt land landet församling församlingen kyrka kyrkan förening granne grannen
  barn barnet barnen son sonen dotter dottern pojke pojken flicka flickan elev eleven elever eleverna familj familjen förälder föräldrar föräldrarna pappa mamma farfar mormor farmor morfar bror syster syskon syskonen
  man mannen fru frun sambo sambon kompis kompisen vän vännen lärare läraren chef chefen dag dagen år året tid idag dagens framtid framtiden morgondag ort orten stadsdel stadsdelen kvarter kvarteret alla allas vars dess
  jobb jobbet arbetsplats arbetsplatsen fabrik fabriken hotell hotellet sjukhus sjukhuset lasarettet universitetet högskolan kommunhuset bolag bolaget företag företaget förening föreningen brukare brukaren kund kunden patient patienten vecka veckan månad månaden sambo avliden avlidnes exet kompis vardag vardagen helg helgen natt natten kväll kvällen centrum centrumet boende boendet skola skolan anstalten häktet campus granskap
  kvinna kvinnan kille killen tjej tjejen unge ungen personal personalen rektor rektorn huvudman huvudmannen värld världen sverige nation nationen folk folket människa människan
`);

/** What homes, groups and firms promise, two at a time. */
export const valueNouns: ReadonlySet<string> = cueWords(`
  liv ljus hopp tro kärlek glädje stöd styrka trygghet omsorg omtanke hjärta hälsa harmoni balans ro frid fred framtid kraft mod vilja värme gemenskap respekt frihet närhet vila lek lärande
  puts blänk glans rent fint städ hem trädgård korv bröd kaffe kaka hår naglar hund katt häst ris ros nål tråd form färg ton takt
`);

/** What a firm of two capitals ends in: "Nordia Pack", "Vestor Frakt". */
export const firmSecondWords: readonly string[] = `
  Pack Pall Frakt Lager Plast Stål Trä Metall Logistik Logistics Bygg Städ Clean Cleaning Industri Industrier Mekano Mekan Verktyg Maskin Maskiner Teknik Tech Care Omsorg Vård Kemi Glas Papper Kartong Fisk Kött Chark Bröd Bageri Textil Möbler Gummi Gjuteri Svets Rör Transport Trans Group Partner Energi Marin Telecom Print Tryck Catering Bemanning Assistans Buss Däck Bil Auto Gods Cargo Steel Wood Paper Farm Odling Skog Timber Trading Export Import Food Foods
`
  .trim()
  .split(/\s+/);
