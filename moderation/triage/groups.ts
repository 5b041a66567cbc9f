/** Words that may stand in one place of a phrase. Stems end in "*". */
export const groups = {
  will: `ska skulle tänker tänkte kommer vill ville planerar planerat bestämt tänkt försöker försökte försökt måste tänka gonna will wants want going`,
  be: `är blir var blev is am are was were`,
  have: `har hade haft have has had fått har`,
  me: `mig me mej myself oss us`,
  own: `min mitt mina vår vårt våra my our hans hennes hennes sin sitt sina deras his her their`,
  he: `han hon de they he she pappa mamma far fadern fader mor modern moder man mannen maken make sambo sambon särbo särbon kille killen pojkvän pojkvännen
    flickvän flickvännen tjej tjejen fru frun hustru exet ex exman exmannen exsambo exsambon exman ex-man bror brodern bröder bröderna syster farbror morbror kusin kusinen kusiner
    styvpappa styvfar plastpappa låtsaspappa bonuspappa styvpappan son sonen svärfar svärmor svärmodern farfar morfar husband boyfriend father dad mother mom mum brother brothers brorsor
    uncle ex-husband partner girlfriend wife boss stepdad stepfather grannen granne chef chefen moster faster styvmamma sambos x`,
  them: `mig oss honom henne dem de mamma pappa syster bror lillasyster lillebror småsyskon barnen barn flickan pojken dottern sonen fru frun hustru bebisen
    dotter son systern me us him her kids children mother mom mum sister brother daughter varandra mormor farmor frugan sambon tjejen flickvän flickvännen ungarna`,
  child: `barn barnet barnen bebis bebisen bäbis bebben dotter dottern son sonen pojke pojken pojkar flicka flickan flickor tjej lillebror lillasyster småsyskon syskon syskonen syskonbarn
    brorson systerson brorsdotter systerdotter unge ungen ungar ungarna spädbarn spädbarnet nyfödd nyfödda baby bebisar tvillingar tvillingarna barnbarn barnbarnet kid kids child children daughter
    elev eleven *åring *åringen *åringar småbarn småbarnen småttingar grabb grabben grannbarn grannbarnen girl boy lillkillen lilltjejen`,
  small: `bebis bebisen bäbis bebben baby spädbarn spädbarnet nyfödd ettåring ettåringen tvååring tvååringen treåring treåringen fyraåring fyraåringen femåring femåringen sexåring
    småbarn småbarnen småsyskon ettåriga tvååriga treåriga fyraåriga femåriga sexåriga toddler infant`,
  hit: `slår slå slog slagit sparkar sparkade sparkat misshandlar misshandlade misshandlat spöar spöade bankade spöat klår klådde nöp knuffar knuffade knuffat piskar piskade piskat örfilar
    örfilade boxar boxade dänger dängde bankar knytnävsslog smäller smällde smiskar smiskade hit hits hitting beats beat beating punched punches kicked kicks slapped slaps bet bett biter brände bränt
    drar drog`,
  die: `dö dör die dying`,
  kill: `döda dödar dödat mörda mördar skjuta skjuter knivhugga hugga hugger strypa stryper halshugga slakta slaktar kill kills shoot stab avrätta kapa`,
  pills: `tabletter tabletterna tablett piller pillren pillrena pillerna pillrena alvedon ipren panodil citodon tramadol sömntabletter sömntabletterna sömnpiller sömnmedel medicin mediciner
    medicinerna medicinen lugnande bensodiazepiner benzo xanax stesolid oxascand sobril heminevrin atarax propavan zopiklon zolpidem stilnoct lergigan mirtazapin venlafaxin sömnisar sömntabs blodtryckstabletter hjärttabletter järntabletter tabsen tabs imovane theralen insulin insulinet insulinpennor opioider oxycontin oxynorm lyrica concerta
    hjärtmedicin antidepp antidepressiva zoloft sertralin pills tablets paracetamol sprutor sprutorna karta kartor burk burken burkar karta kartan morfin heroin fentanyl ketogan metadon`,
  now: `nu just ikväll inatt strax snart tonight now`,
  today: `idag igår igårkväll inatt imorse nyss precis helgen förrgår nu häromdagen morse today yesterday just tonight morning lördags söndags måndags tisdags onsdags torsdags fredags natten ikväll now`,
  weapon: `kniv kniven knivar köksknivar köksknivu köksknuv köksknivar kökskniv kökskniven pistol pistolen gevär geväret bössa bössan hagelbössa jaktgevär jaktgeväret vapen vapnet skjutvapen machete yxa yxan bomb granat handgranat
    syra automatkarbin revolver gun knife rifle axe weapon hammare hammaren hammarn järnrör järnspett basebollträ slagträ tillhygge stilett morakniv älgstudsare studsare`,
  door: `dörren dörrn dörr porten fönstret rutan ytterdörren door window grinden brevinkastet brevlådan fönstren`,
  abroad: `somalia mogadishu hargeisa irak iraq iran pakistan afghanistan syrien syria turkiet turkey kurdistan libanon lebanon etiopien eritrea egypten egypt marocko gambia bangladesh indien india jordanien kosovo sudan
    saudi dubai hemlandet landet utomlands abroad bagdad erbil beirut kabul teheran islamabad lahore kairo damaskus jemen libyen algeriet tunisien tjetjenien albanien nigeria guinea senegal mali kenya nairobi
    västbanken gaza palestina sulaymaniyah duhok mosul istanbul ankara konya diyarbakir amman peshawar karachi dhaka khartoum asmara addis kirkuk basra aleppo`,
  trip: `biljett biljetter biljetten biljetterna flyg flyget flygbiljett flygbiljetter planet resa resan resväska resväskan resväskorna kulturresa semester skickas skicka skickar skickad åker åka flyger flyga arlanda landvetter kastrup
    flygplatsen airport flight ticket tickets take travel sturup skavsta väskorna packat lovet sommarlovet avresa`,
  marry: `giftas gifta bröllop bröllopet bröllopsdag förlovas förlova förlovning bortgift bortgifta nikah nikkah vigsel vigas äktenskap gifter gift marry married marriage wedding brud bruden fästman fästmö`,
  family: `pappa mamma föräldrar föräldrarna familj familjen släkten släktingar bröder brorsor bror farbror farbröder morbror svärmor farmor farfar kusin kusiner parents family father brothers uncle mostrar fastrar mina`,
  stay: `ligger sitter är står gömmer gömt gömd gömda kryper krupit kurar inne hiding sitting lying`,
  call: `ringa ringer prata pratar höra låta tala call talk skriva`,
  drunk: `full berusad påverkad packad aspackad asfull skitfull dyngrak drogad hög nerknarkad drucken stupfull packade drunk high druckit supit plakat redlös dragen`,
  drinks: `dricker super krökar drack supit knarkar missbrukar röker drinking drinks`,
} as const satisfies Record<string, string>;
