import { cueWords } from "./cue-words.ts";

/** Words for someone near; the name often stands right after or before them. */
export const kinWords: ReadonlySet<string> = cueWords(`
  pappa pappan papa mamma mamman mama far mor farsa farsan farsans morsa morsan päron bror brorsa brorsan brodern broder brorsans syster systern systra
  syrra syrran sys lillebror lillbror storebror storbror lillasyster lillsyster storasyster storsyster lillsyrra lillsyrran storsyrra storasyrra
  storsyrran lillkillen lilltjejen lillpojken lillgrabben lillflickan storkillen stortjejen storgrabben lillungen lillbrorsa lillbrorsan storbrorsa storbrorsan halvbror halvsyster halvsyskon tvillingbror tvillingsyster tvilling bonusbror bonussyster
  styvbror styvsyster fosterbror fostersyster syskon syskonen son sonen grabb grabben pojk pojke pojken pojkar pojkarna dotter dottern döttrar döttrarna
  söner sönerna flicka flickan flickor flickorna tös tösen barn barnet barnen bebis bebisen bäbis spädbarn minsting yngste yngsta äldste äldsta
  mellersta mellanbarnet minsta barnbarn barnbarnet barnbarnen barnbarnsbarn sonson sonsonen sondotter sondottern dotterson dottersonen dotterdotter
  dotterdottern styvson styvsonen styvdotter styvdottern styvpappa styvpappan styvfar styvfarsa styvfarsan styvmamma styvmamman styvmorsa styvmor
  plastpappa plastmamma plastfarsa bonuspappa bonuspappan bonusmamma bonusmamman bonusson bonussonen bonusdotter bonusdottern bonusbarn bonusfarsa
  fosterson fosterdotter fosterpappa fostermamma fosterbarn fosterföräldrar adoptivson adoptivdotter adoptivpappa adoptivmamma fru frun frus hustru
  hustrun make maken makes maka makan man mannen sambo sambon särbo särbon pojkvän pojkvännen flickvän flickvännen kille killen kille tjej tjejen snubbe
  snubben fästman fästmannen fästmö fästmön partner partnern ex exet exman exmannen exmake exmaken exmaka exmakan exfru exfrun exsambo exsambon exkille
  exkillen extjej exfästman expojkvän exflickvän exmans nya dejt älskare älskarinna förlovade kusin kusinen kusiner kusinerna kuse kusinbarn moster
  mostern faster fastern morbror morbrodern farbror farbrodern farmor farmorn farfar farfarn mormor mormorn morfar morfarn farmors mormors gammelfarmor
  gammelmormor gammelmorfar gammelfarfar svärmor svärmodern svärfar svärfadern svärdotter svärdottern svärson svärsonen svåger svågern svägerska
  svägerskan gudson guddotter gudmor gudfar gudbarn brorson brorsdotter systerson systerdotter brorsbarn systerbarn syskonbarn tant tanten kompis
  kompisen kompisar kompisarna polare polaren polarn vän vännen vänner vännerna väninna väninnan väninnor bästis bästisen bästisar bff barndomsvän
  barndomskompis ungdomsvän brevvän granne grannen grannar grannarna grannfrun kollega kollegan kollegor arbetskamrat arbetskamraten arbetskompis
  jobbarkompis klasskompis klasskompisen klasskamrat klasskamraten klasskamrater rumskamrat rumskompis lekkamrat lagkamrat inneboende inneboenden
  hyresgäst hyresgästen hyresvärd hyresvärden värd värden bekant tvillingar tvillingarna trillingar trillingarna familj familjen släkting änka änkan
  änkling svärföräldrar svärföräldrarna föräldrar föräldrarna baba abi abla ammi abbu hooyo aabo walaal babcia ayeeyo brat sestra brush bre bror habibti mami papi tata teta
  nana namne personen eleven ungen ungdomen klienten karl gubbe gubben gumma gumman människa person kvinna kvinnan pensionär tonåring tonåringen idol träningskompis skolkompis fyllekompis korridorkompis flyktingfamilj gudfader faddern fadder
`);

/** Titles and roles that stand before a name. */
export const roleWords: ReadonlySet<string> = cueWords(`
  lärare läraren lärarn läraren lärarinna klasslärare klassläraren mattelärare matteläraren idrottslärare idrottsläraren svenskalärare engelsklärare
  slöjdlärare musiklärare speciallärare specialläraren hemspråkslärare modersmålslärare fröken fröknarna frökenarna fröknar magister magistern mentor
  mentorn klassföreståndare klassföreståndaren klassförälder handledare handledaren rektor rektorn skolchef vicerektor kurator kuratorn skolkurator
  skolkuratorn skolsköterska skolsköterskan syokonsulent syv sköterska sköterskan sjuksköterska sjuksköterskan distriktssköterska distriktssköterskan
  barnsköterska undersköterska undersköterskan usk syster läkare läkaren läkarn doktor doktorn överläkare överläkaren husläkare husläkaren barnmorska
  barnmorskan psykolog psykologen psykiatriker psykiatrikern psykiater terapeut terapeuten samtalsterapeut arbetsterapeut arbetsterapeuten sjukgymnast
  fysioterapeut fysioterapeuten logoped logopeden dietist tandläkare tandläkaren behandlare behandlaren behandlingspedagog handläggare handläggaren
  handläggarn lss-handläggare lsshandläggare lss-handläggaren biståndshandläggare biståndshandläggaren socialsekreterare socialsekreteraren
  sossesekreterare socialsekr socsekr socionom socionomen soctant soctanten sossetant soctanter barnhandläggare utredare utredaren
  familjehemssekreterare familjehemssekreteraren familjerättssekreterare familjerättssekreteraren boendesekreterare enhetschef enhetschefen
  verksamhetschef verksamhetschefen gruppchef gruppchefen gruppledare avdelningschef områdeschef platschef platschefen chef chefen chefs
  förvaltningschef föreståndare föreståndaren kontaktperson kontaktpersonen kontaktpersoner kontaktman kontaktmannen boendestödjare boendestödjaren
  boendestöd boendestödet boendepersonal assistent assistenten elevassistent elevassistenten resursperson resurs vårdbiträde vårdbiträdet
  hemtjänstpersonal hemsamarit barnskötare barnskötaren förskollärare förskolläraren dagispersonal pedagog pedagogen specialpedagog specialpedagogen
  fritidspedagog fritidsledare fritidsledaren ledare ledaren ledarn tränare tränaren tränarn coach coachen jobbcoach lagledare ungdomsledare
  ungdomscoach fältare fältaren fältassistent fältassistenten präst prästen kyrkoherde kyrkoherden pastor pastorn imam imamen diakon diakonen advokat
  advokaten jurist juristen ombud ombudet godman förvaltare förvaltaren förmyndare vikarie vikarien vikarier städare städerska städerskan vaktmästare
  vaktmästaren portvakt fastighetsskötare bovärd bovärden polis polisen poliskvinna polisassistent polisman åklagare åklagaren domare domaren rådman
  målsägande misstänkt misstänkte försvarare försvararen nämndeman kommunalråd kommunalrådet politiker politikern ordförande ordföranden kassör tolk
  tolken elev eleven elever eleverna klient klienten patient patienten brukare brukaren boende sökande sökanden deltagare deltagaren medarbetare
  medarbetaren anställd praktikant praktikanten barnvakt barnvakten nanny dagmamma dagmamman familjehemsmamma familjehemspappa familjehemsföräldrar herr
  fru hr farbror tant miss mr mrs ms dr prof professor kapten överste major löjtnant sir madam sergeant uncle aunt auntie opettaja frisör chaufför
  chauffören taxichaufför busschaufför langare langaren ledsagare ledsagaren avlösare avlösaren stödfamilj kontaktfamilj jourhem familjehem fosterhem
  kontaktpersonen undertecknad kund kunden vittne vittnet vakt vakten väktare ordningsvakt ägare ägaren personal personalen personer
`);

/** People near and in office, in English. */
export const englishPeople: ReadonlySet<string> = cueWords(`
  mother father mum mom dad mummy daddy brother sister son daughter husband wife partner boyfriend girlfriend fiance fiancé fiancee ex exhusband ex-
  husband ex-wife ex-boyfriend ex-girlfriend child kid baby boy girl toddler twin twins cousin uncle aunt auntie nephew niece grandma grandpa
  grandmother grandfather granny stepfather stepmother stepson stepdaughter stepdad stepmom stepbrother stepsister brother-in-law sister-in-law mother-
  in-law father-in-law son-in-law daughter-in-law friend bestie neighbour neighbor colleague roommate flatmate landlord landlady boss classmate coworker
  widow widower teacher doctor nurse principal headmaster headteacher counsellor counselor coach trainer mentor tutor social worker caseworker case
  manager manager lawyer priest imam pastor officer carer caretaker helper caregiver assistant psychologist therapist midwife client patient student
  pupil
`);

/** What only someone does: after a word that may be a name it speaks for the name. */
export const personVerbs: ReadonlySet<string> = cueWords(`
  sa säger sade sagt skrev skriver ringde ringer ringt frågade frågar svarade svarar vill ville slog slår slår slagit sparkade hotade hotar skrek
  skriker gråter grät dricker drack dricker tog tar gav ger kom kommer gick går bor bodde jobbar jobbade heter hette fyller fyllde dog lever mår mådde
  sover sov hjälper hjälpte lovade lovar tycker tror vägrar vägrade kallade kallar följer följde träffade träffar skickar skickade skilde hämtar hämtade
  lämnade lämnar flyttade flyttar rymde rymt sitter satt ligger låg hatar älskar älskade blev blir behöver behövde åker åkte har hade kan kunde ska skulle måste
  var är e berättade berättar undrar undrade bråkar bråkade mobbar mobbade tjatar tjatade försvann vaknade skolkar pratar pratade hittade hittar hörde
  hör visste vet menar menade röker rökte knarkar knarkade stal snodde stjäl said says say told asked wrote called hit hits beats kicked lives lived
  works drinks cries cried wants wanted is was has had will can went goes came took gave
`);

/** Words that announce a name. */
export const nameCues: ReadonlySet<string> = cueWords(`
  heter hette kallas kallades kallad kallar kallade namnet namn förnamn efternamn förnamnet efternamnet döpt döptes döpte namngiven undertecknad
  undertecknade tilltalsnamn smeknamn smeknamnet alias vid-namn named called name calls surname firstname signaturen uttalas stavas stavat bokstaveras
  adim ismim nimeni onimi namnsdag presenterar
`);

/** Words that stand before the name a letter ends with. */
export const closingCues: ReadonlySet<string> = cueWords(`
  mvh mvh. hälsningar hälsning hälsn hälsar vänligen hälsningen vh bh vhälsningar kramar kram kramis puss pussar undertecknat underskrift tackar tacksam
  högaktningsfullt högaktning tackvänlig yours sincerely regards faithfully cheers xoxo xx truly signs signerar signerat undertecknar terveisin ystävällisin pozdrawiam salam saygilar med
`);
