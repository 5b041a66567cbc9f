import { cueWords } from "./cue-words.ts";

/** Endings of names of streets and squares. */
export const streetEndings: readonly string[] = [
  "gatan", "vägen", "gränden", "gränd", "torget", "torg", "stigen", "backen", "allén", "allen", "esplanaden", "leden", "slingan", "brinken", "brink",
  "kajen", "stråket", "rundan", "svängen", "ringen", "promenaden", "platsen", "rondellen", "gata", "väg", "stig", "backe", "allé", "liden", "gången", "krönet", "terrassen", "trappan", "bron",
]; // prettier-ignore

/** Words that end like a street and are none. */
export const notStreets: ReadonlySet<string> = cueWords(`
  assistansringen omsorgsringen vårdringen hemtjänstringen hjälpringen samåkningsringen
  gatan vägen torget stigen backen platsen ringen gången bron trappan kajen svängen leden terrassen slingan promenaden gata väg stig backe allé torg gränd rondellen
  motorvägen landsvägen grusvägen cykelvägen skolvägen gångvägen utvägen omvägen genvägen uppfartsvägen järnvägen luftvägen livsvägen stora-vägen huvudvägen bilvägen skogsvägen
  infartsvägen återvägen hemvägen halvvägen tillfartsvägen riksvägen europavägen länsvägen tvärgatan gågatan sidogatan huvudgatan bakgatan villagatan återvändsgatan bilgatan
  arbetsplatsen lekplatsen badplatsen parkeringsplatsen busshållplatsen hållplatsen skolplatsen samlingsplatsen mötesplatsen boplatsen brottsplatsen campingplatsen gravplatsen marknadsplatsen
  olycksplatsen praktikplatsen förskoleplatsen boendeplatsen sittplatsen sovplatsen arbetsplats plats platsen rastplatsen uppställningsplatsen vårdplatsen sidan återgången övergången nedgången uppgången ingången
  utgången avgången framgången umgången omgången tillgången bortgången gången förgången undergången föregången tågången åtgången medgången motgången korridorgången källargången
  vigselringen guldringen förlovningsringen simringen badringen piercingringen utgångsringen telefonringen örringen livringen bussringen
  avenyn broarna jordbron hängbron landgången julgatan isgatan isgata bakväg omväg genväg utväg svängen krogsvängen jobtorg jobbtorg jobbtorget jobbtorg fikatorget
  vandringsleden cykelleden skidbacken pulkabacken slalombacken skidbacke pulkabacke uppförsbacken nedförsbacken uppförsbacke nedförsbacke skogsstigen skogsbacken kvarnbacken
  tvärväg skogsväg grusväg järnväg motorväg skolväg cykelväg gångväg bilväg landsväg grusvägar sätt livsväg pappas-vägen psykotiskbron marknadstorget salutorget mattorget
  rundan löprundan promenadrundan hundrundan medicinrundan kvällsrundan morgonrundan slutrundan förrundan omrundan fikarundan matrundan barnrundan joggingrundan tillsynsrundan invallningen anfallen arbetsvägen tågbron gångbron cykelbron landsvägsbron järnvägsbron trafikleden turistleden tandbron rutschbanan rulltrappan spiraltrappan källartrappan ytterrappan stentrappan yttertrappan farstubron förstubron farstutrappan trädgårdsgången slutplatsen ändhållplatsen ändplatsen hotellplatsen svängbron landbron gårdsbron loftbron köksbron köksbrinken
`);

/** Endings of names of villages and towns. */
export const villageEndings: readonly string[] = [
  "köping", "stad", "torp", "hult", "måla", "ryd", "rud", "bro", "by", "berga", "berg", "holm", "borg", "hamn", "näs", "sund", "vik", "fors", "sjö", "mo", "ås", "lösa", "tuna", "sta",
  "arp", "boda", "träsk", "vattnet", "sele", "åker", "mark", "dal", "lund", "strand", "ö", "ön", "vallen", "sjön", "viken", "näset", "udden", "holmen", "inge", "löv", "storp", "röd", "hed", "heden", "backa", "backa", "forsen", "bruk", "hyttan", "gärde", "gärdet", "höjden", "staden", "dalen", "lunden", "marken", "ängen", "hammar", "fäladen",
]; // prettier-ignore

/** What a name may own: "Wedins såg", "Ökna gård", "Klippans träningsskola". */
export const ownedNouns: ReadonlySet<string> = cueWords(`
  läge tekniska praktiska estetiska minne minnesfond stiftelse donation fond tivoli college academy church bildelar svin kött ägg mjölk potatis lantbruk gård torp hammar holme holmar holmen udde udden näs strand stranden hamn hamnen camping kyrka slott herrgård säteri bruk såg sågverk kvarn mek verkstad bilverkstad plåt bygg hotel hostel restaurant livs kiosk gummi snickeri åkeri bageri
  konditori krog pub värdshus hotell pensionat vandrarhem sjukhem vårdhem äldreboende ålderdomshem servicehus lasarett sjukhus vårdcentral hälsocentral tandvård apotek stall ridskola ridklubb golfklubb båtklubb jaktlag
  skola förskola friskola träningsskola särskola grundskola högstadium högstadieskola lågstadieskola gymnasium gymnasieskola folkhögskola dagis fritids bibliotek museum teater biograf park parkering ip idrottsplats simhall ishall
  badhus sporthall station torg centrum marknad köpcentrum galleria fabrik sparbank bilfirma motor däck rörmokeri måleri städ trafik färjeläge brygga ö mosse sjö å älv fjäll backe kulle berg
  dal äng hage allé gränd gata stig pizzeria restaurang grill kebab salong frisör optik blommor begravningsbyrå redovisning tryckeri folkets församling pastorat kapell moské hembygdsgård fritidsgård bygdegård kursgård kolonilott koloniområde
  scoutkår orkester behandlingshem gruppboende demensboende familjecentral kulturcenter kulturhus trädgård plantskola mejeri slakteri gruva täkt deponi återvinning byggvaror järn kök tvätt kemtvätt gym gymn dansskola musikskola glass hundstall hunddagis kattpensionat hundpensionat glassbar glasscafé livsmedel bilar däckservice skrot maskin golv tak ur guld skor cykel cyklar fisk charkuteri deli bakverk tobak bokhandel hårvård fotvård fastighet fastigheter fastighets hyres hyresbostäder bostäder bostads städservice hemservice
`);

/** What the name of a town or district stands before: "kista centrum", "märsta station", "Häggenås socken". */
export const placeParts: ReadonlySet<string> = cueWords(`
  centrum centrumet city torg torget station stationen hamn hamnen pendel pendeln pendeltåg pendeltågsstation tunnelbana tunnelbanan tunnelbanestation t-bana t-banan tbana tbanan resecentrum resecenter centralstation
  busstation busstationen bussterminal terminal hållplats busshållplats vändplan färjeläge flygplats ip idrottsplats ishall simhall badhus sporthall idrottshall bibliotek brandstation polisstation socken församling pastorat
  by byn kyrkby bruk köpcentrum köpcenter galleria gallerian camping park parken slott strand stranden badplats industriområde handelsområde företagspark sjukhus lasarett ridklubb ridskola idrottsklubb byalag bygdegård hembygdsgård förskola friskola dagis fritids fritidshem vårdcentral äldreboende hemtjänst medborgarhus kulturhus ungdomsgård fritidsgård
  gård allaktivitetshus återvinningscentral stadsdel strandbad gästhamn småbåtshamn kaj macken skola gymnasium kamrater kamraterna
`);

/** What, without "den" or "det" before it, a colour makes the name of a house: "i gula huset". */
export const houseColours =
  /^(?:runda|höga|långa|sneda|fyrkantiga|gula|röda|vita|blå|blåa|gröna|grå|gråa|svarta|rosa|bruna|norra|södra|östra|västra|övre|nedre)$/;
/** What age or size makes such a name only with a particular building: "gamla posthuset". */
export const houseAges = /^(?:gamla|nya|lilla|stora)$/;
export const houseEnds =
  /(?:huset|husen|längan|längorna|villan|kåken|stugan|gården|magasinet|fabriken|bruket|kvarnen|sågen|mejeriet|bryggeriet|tornet|skrapan|paviljongen|ladan|kasernen|badet|biografen|bion|macken|smedjan|teatern|tullen|slaktet)$/;
/** Houses that everybody has. */
export const plainHouses: ReadonlySet<string> = cueWords(`
  huset husen gården stugan villan kåken macken bion sjukhuset kommunhuset äldreboendet lägenheten skolgården höghuset radhuset hyreshuset badet köpcentret familjehemmet polishuset
`);
