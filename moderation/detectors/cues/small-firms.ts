import { cueWords } from "./cue-words.ts";

/** What a club's name ends in, in lower case too: "älvbro hc", "norrviks ibk". */
export const clubLetters: ReadonlySet<string> = cueWords(
  "hc ibk ibf bk ff ik gif if sk hk fc bois gf rk rf kk tk sf bsk bki idrottsförening idrottsklubb idrottssällskap fotbollsförening fotbollsklubb bollklubb hockeyklubb ishockeyklubb innebandyklubb handbollsklubb simklubb simsällskap ridklubb ryttarförening ryttarsällskap skidklubb orienteringsklubb brottarklubb boxningsklubb boxningsförening judoklubb karateklubb taekwondoklubb gymnastikförening gymnastiksällskap friidrottsklubb tennisklubb golfklubb båtklubb kanotklubb segelsällskap bowlingklubb schacksällskap motorklubb cykelklubb brukshundklubb hembygdsförening kulturförening byalag bygdegård scoutkår musikkår manskör damkör hockey innebandy fotboll handboll bandy basket volleyboll simning friidrott cheer cheerleading gymnastik judo karate brottning boxning rugby dam damer herr herrar is",
);

/** What may be the abbreviation of something else ("FK", "sk" for so called): a club's only after a word that names nothing. */
export const doubtfulLetters: ReadonlySet<string> = cueWords(
  "if sk kk tk rk rf sf gf ff bk hk fotboll handboll bandy basket volleyboll simning friidrott cheer cheerleading gymnastik judo karate brottning boxning rugby dam damer herr herrar is",
);

/** What a small firm or home does, as the last word of its name: "saigon kök", "bryggans krog". */
export const firmTails: ReadonlySet<string> = cueWords(`
  kök krog bar pub grill grillen gatukök pizzeria pizza kebab sushi thai wok kolgrill steakhouse restaurang lunchrestaurang matsal servering catering café cafe kafé konditori bageri bröd bakery glass livs närlivs frukt frukthandel matbutik delikatesser charkuteri slakteri kiosk tobak spel
  nails frisör frisörer frisersalong hårsalong hår hair barber barbershop barberare salong skönhet skönhetssalong naglar nagelstudio hudvård tatuering tattoo massage spa gym fitness träning dojo dansstudio danscenter dansskola
  bil bilar bilservice bilverkstad bilvård biltvätt bilskrot bilplåt däck däckservice motor mc cykel cyklar taxi buss åkeri transport budbil flytt flyttfirma lastbil körskola trafikskola
  bygg byggnads snickeri måleri måleriet målarna plåtslageri plåt el elfirma fiber bredband larm rör vvs värme kyla golv kakel tak takläggeri glas glasmästeri smide svets mekaniska trädgård trädgårdsservice handelsträdgård plantskola blommor blomsterhandel städ städservice hemstäd fönsterputs sotning
  tandvård tandläkare tandklinik tandläkarpraktik optik optiker djurklinik djursjukhus hunddagis hundpensionat hundstall kattpensionat stall ridskola ridcenter apotek naprapat kiropraktor sjukgymnastik fysioterapi rehab psykologi psykologer psykoterapi samtalsterapi läkarhus läkargrupp familjeläkare vårdcentral hälsocentral
  omsorg äldreomsorg hemomsorg assistans hemtjänst hemvård hemservice hvb ungdomshem behandlingshem familjehem familjehemsvård stödboende gruppboende äldreboende demensboende vårdhem servicehus konsulentstöd
  advokatbyrå advokater juristbyrå juridik begravningsbyrå redovisning ekonomibyrå bokföring inkasso fastigheter förvaltning bostäder hyreshus mäkleri bemanning konsult it data foto tryckeri skomakeri skrädderi kemtvätt tvätteri second återbruk loppis antik auktioner bokhandel leksaker järn järnhandel möbler sågverk bruk gård lantbruk
  förskola friskola montessoriförskola familjedaghem dagbarnvård moské bönehus missionshus kapell hotell vandrarhem camping pensionat stugby wärdshus värdshus
`);

/** Tails that are also what somebody has at home or gets: "annas kök", "mammas bil", "dotterns assistans". */
export const homelyTails: ReadonlySet<string> = cueWords(`
  kök bar glass frukt tobak spel hår hair bröd pizza kebab sushi thai wok lunch skönhet naglar hudvård tatuering tattoo massage spa träning bil bilar bilservice däck motor mc cykel cyklar buss transport flytt lastbil bygg el fiber bredband larm rör vvs värme kyla golv kakel tak glas smide svets trädgård blommor städ hemstäd stall apotek sjukgymnastik rehab psykologi omsorg hemomsorg assistans hemtjänst hemvård hemservice familjehem förvaltning fastigheter bostäder juridik inkasso konsult it data foto antik leksaker järn möbler bruk gård lantbruk redovisning bokföring plåt tandläkare frisör psykologer advokater läkargrupp hundstall matsal servering grill grillen gym optiker naprapat
`);

/** Trades that nobody has at home by their family name: "bergmans el", "ahlgrens rör". */
export const tradeTails: ReadonlySet<string> = cueWords(
  "rör el vvs fiber bygg plåt taxi smide svets transport bilservice buss",
);

/** Heads of a name in lower case after "på", "hos" or "vid": "salong sax", "cafe lingon", "krogen bryggan". */
export const firmHeads: ReadonlySet<string> = cueWords(
  "stall klubb teater teatern teatergruppen teaterföreningen cirkus kulturhuset dansgruppen kören orkestern musikskolan galleri bion biografen bowlinghallen biljardhallen idrottshallen sporthallen ishallen simhallen badhuset träningslokalen danslokalen spelbutiken mataffären bensinmacken nattklubben klubben salong café cafe kafé caféet kafét krogen puben baren restaurang restaurangen pizzeria pizzerian taverna tavernan trattoria ristorante bistro hotell hotellet pensionat vandrarhemmet gymmet frisören djurkliniken tandläkaren tandkliniken optikern kiosken bageriet konditoriet taxi åkeriet villa ridskolan stallet vårdhemmet hvb behandlingshemmet stödboendet förskolan dagiset dansskolan körskolan trafikskolan",
);
