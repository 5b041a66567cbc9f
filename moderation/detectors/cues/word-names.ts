import { cueWords } from "./cue-words.ts";

/** Words of nature that are given as names today, beside those the lists of names know. */
export const natureNames: ReadonlySet<string> = cueWords(`
  hav storm sky glimt regn dimma måne sol löv blad ros vide sälg ask björk al lönn rönn hassel gran tall sten berg fjäll skog äng dal vind norr nord snö frost is eld låga gnista ljung mossa fjäder falk örn hök duva svala lo varg ulv räv mård björn svan trast lärka sparv
  nektar honung kanel saffran viol lilja iris blomma klöver timjan mynta linnea snöflinga stjärna komet himmel skugga dagg droppe våg bäck älv flod ö strand vik holme kvist knopp hägg syren tulpan poesi dikt saga melodi ton harmoni kärlek frid fred glädje hopp tro dröm ängel
`);

/** What friends and gangs call someone: food, things and parts of the body; creatures are listed with the groups of preschools. */
export const nicknameThings: ReadonlySet<string> = cueWords(`
  bulle bullen kakan pistaschen nöten jordnöten mandeln chipset chippen ostbågen osten korven köttbullen falukorven bananen äpplet päronet citronen limen persikan tomaten gurkan pickan oliven löken vitlöken potatisen moroten rödbetan majsen ärtan bönan
  kanelen bullan semlan tårtan muffinsen våfflan pannkakan glassen klubban lakritsen colan godisen sockret saltet pepparn senapen ketchupen majonnäsen smöret mackan baguetten limpan toasten kebaben pizzan tacon nudeln makaronen pastan riset
  lillen plutten plutt pyret snorre sillen svampen tjuren stöten busen knoppen bubba bubban hoppsan pippin proppen pricken råttan sirap biffen bulan jycken gurkan kepsen pannan tjocken lången smalis
  skruven muttern hammaren spiken plåten bulten nyckeln kedjan yxan kniven pinnen kvasten hinken hatten mössan kepsen skon toffeln sockan strumpan jackan väskan blixten bomben granaten missilen raketen kanonen pistolen tanken turbon motorn mopeden traktorn volvon
  benet näsan tanden magen skallen håret luggen pannan foten tån fingret armen muskeln lingon blåbär hallon kotten pucken bollen kulan snusen fimpen spöket zombien demonen jätten dvärgen trollet puman pantern geparden hajen krokodilen kobran pytonen gorillan babianen noshörningen
`);

/** What only someone does. */
export const humanVerbs: ReadonlySet<string> = cueWords(`
  sa säger sade skrev skriver ringde ringer frågade frågar svarade svarar skrek skriker gråter grät hotade hotar ljög ljuger mobbar mobbade retade retas langar langade knarkar knarkade röker rökte snusar snusade super söp krökar krökade dejtar dejtade vägrar vägrade lovade lovar
  rymde snor snodde skolkar skolkade kramade kramar pussade kysste messar messade smsar smsade snappade chattar chattade tafsar tafsade tycker tyckte tror trodde fattar undrar undrade vågar vågade vill ville lurade lurar tjatar tjatade viskade erkände påstår skryter svor bad berättade berättar
  hånglade kräktes spydde mår mådde hatar hatade älskar älskade saknar saknade ångrar skäms
`);

const participles = String.raw`(?:skrivit|ringt|sagt|kommit (?:hem|tillbaka)|gått hem|slutat|rymt|börjat?|lagt|slagit|hotat|stuckit|ljugit|skickat|druckit|rökt|hånglat|gråtit|skrikit|kräkts|tafsat|snott|langat|skolkat|ätit|sovit|mått|filmat|lurat|mobbat|lovat|svarat|frågat|hoppat av|blivit (?:dömd|gravid|kär|gripen|tagen|placerad|slagen|sjuk|avstängd|ihop|vräkt)|flyttat|försökt|fått|berättat|velat|vågat)`;
/** "har skrivit", "ska sluta", "har inte ätit", "har börja kröka": with a helping verb. */
export const humanPerfect = new RegExp(
  String.raw`^ (?:har|hade)(?: (?:inte|aldrig|bara|också|redan|nu|precis|typ))? ${participles}(?![\p{L}\p{N}])`,
  "iu",
);
/** "slog mig", "tog min mobil": done to the writer. */
export const doneToMe =
  /^ (?:slog|slår|sparkade|sparkar|tog|tar|träffade|följde|följer|lämnade|skickade|skickar|kallade|kallar|hjälpte|hjälper|filmade|knuffade|spottade|stal|gav|våldtog|dumpade|svek) (?:mig|mej|me|oss|henne|honom|min|mitt|mina|vår|på mig)(?![\p{L}\p{N}])/iu;
/** "blomman kallar alla henne", "kulan kallas han". */
export const calledSo =
  /^ (?:kallas|kallar|kallades) (?:han|hon|hen|alla|vi|de|dom|jag)(?![\p{L}\p{N}])/iu;
/** "ask är sur på mig", "hav e gravid": what only someone is. */
export const humanState =
  /^ (?:är|e|ä|va|var|blev|blir) (?:så |jätte|skit|as|inte |alltid |typ )?(?:sur|arg|kär|ledsen|rädd|gravid|full|elak|gift|singel|otrogen|svartsjuk|deprimerad|avis|dryg|packad|påtänd|bakis|hemlös|ihop|tillsammans|sjutton|sexton|femton|fjorton|tretton|tolv|\d\d(?! (?:grader|kr|kronor|meter|mil|km|kilo|procent)))(?![\p{L}\p{N}])/iu;
