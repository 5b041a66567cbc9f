import { cueWords } from "./cue-words.ts";

/** What preschools call their groups: creatures, plants, figures and shapes, in the forms said of a group. */
export const groupNames: ReadonlySet<string> = cueWords(`
  ekorren ekorrarna fjärilen fjärilarna humlan humlorna larven larverna myran myrorna myrstacken trollet trollen nyckelpigan nyckelpigorna grodan grodorna ugglan ugglorna igelkotten igelkottarna
  björnen björnarna räven rävarna haren hararna vargen vargarna lodjuret lodjuren älgen älgarna rådjuret rådjuren hjorten hjortarna musen mössen sorken sorkarna bävern bävrarna uttern uttrarna
  grävlingen grävlingarna mullvaden mullvadarna kaninen kaninerna katten katterna kattungen kattungarna hunden hundarna lammet lammen hästen hästarna fölet fölen grisen grisarna kycklingen kycklingarna
  ankan ankorna svanen svanarna svalan svalorna sparven sparvarna lärkan lärkorna mesen mesarna talgoxen talgoxarna blåmesen blåmesarna domherren domherrarna örnen örnarna falken falkarna storken storkarna tranan tranorna
  biet bina getingen getingarna gräshoppan gräshopporna skalbaggen skalbaggarna sländan sländorna trollsländan trollsländorna spindeln spindlarna snigeln sniglarna masken maskarna daggmasken daggmaskarna
  fisken fiskarna laxen laxarna abborren abborrarna gäddan gäddorna delfinen delfinerna valen valarna sälen sälarna krabban krabborna snäckan snäckorna sjöstjärnan sjöstjärnorna sjöhästen sjöhästarna pingvinen pingvinerna
  lejonet lejonen tigern tigrarna elefanten elefanterna giraffen girafferna zebran zebrorna apan aporna pandan pandorna koalan koalorna sköldpaddan sköldpaddorna ödlan ödlorna draken drakarna dinosaurien dinosaurierna
  blomman blommorna blåklockan blåklockorna blåsippan blåsipporna vitsippan vitsipporna gullvivan gullvivorna maskrosen maskrosorna smörblomman smörblommorna prästkragen prästkragarna liljan liljorna rosen rosorna tussilagon tussilagona förgätmigejen klövern klövrarna linnean linneorna violen violerna tulpanen tulpanerna solrosen solrosorna
  blåbäret blåbären lingonet lingonen hallonet hallonen smultronet smultronen jordgubben jordgubbarna körsbäret körsbären hjortronet hjortronen äpplet äpplena päronet päronen plommonet plommonen rönnbäret rönnbären nyponet nyponen
  svampen svamparna kantarellen kantarellerna flugsvampen flugsvamparna kotten kottarna grankotten grankottarna tallkotten tallkottarna ekollonet ekollonen granen granarna tallen tallarna björken björkarna eken ekarna lönnen lönnarna aspen asparna rönnen rönnarna
  stjärnan stjärnorna solen solarna solstrålen solstrålarna månen månarna regnbågen molnet molnen vinden vindarna stormen droppen dropparna vattendroppen vattendropparna snöflingan snöflingorna stenen stenarna pärlan pärlorna diamanten diamanterna skatten raketen raketerna planeten planeterna kometen kometerna
  älvan älvorna tomten tomtarna vätten vättarna knytten knyttet knyttarna piraten piraterna riddaren riddarna prinsen mumintrollet mumintrollen muminen pippi emil madicken lotta bamse
  pusslet sagan kulan bubblan bubblorna båten båtarna ankaret fyren ballongen ballongerna nallen nallarna
`);

/** What tells that a preschool or a class is spoken of. */
export const groupCues =
  /^(?:går|gå|gick|gått|börja|börjar|började|börjat|placera(?:d|s)|inskol\p{L}*|skolas|skola|fröken|fröknar|fröknarna|pedagog\p{L}*|personalen|avdelning|avdelningen|gruppen|förskol\p{L}*|dagis\p{L}*|plats|hämta\p{L}*|lämna\p{L}*|vikarie\p{L}*|bits|biter|jobbar|jobbade)$/u;
