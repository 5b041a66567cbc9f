/** Sexual violence, children in danger, control by the family, trade in people. */
export const abuse = {
  rape: `
    våldtagen/våldtagna/våldtog/våldtagit/våldtar/våldtäkt/våldtäkten/våldtäktsman/raped/rape
    tvingade/tvingat/tvingar/tvinga/forced/pressade .3 mig/me/henne/till .3 sex/samlag/sexuella/ligga/suga
    tvingade/tvingat mig
    tog/tar/tagit .2 på mig .2 sov/fast/under
    sexuellt/sexuella övergrepp/utnyttj*/utnyttjad/utnyttjade
    övergrepp/övergreppet
    had sex .3 against
    forced .2 have sex
    hade/hade sex .3 mot/fast .2 vilja/nej/inte
    knullade .4 fast/mot/sov
    drogad .6 minns/vaknade
    dragen/indragen/släpad .1 in? .1 i .3 bil/buskage/buskar/skog*/port/källare*/prång
    drogade mig`,
  "woke-undressed": `
    vaknade/woke .8 naken/utan/kläder/byxor/trosor/naked/nere/ont/blod`,
  "abuse-child": `
    tar/tog/tagit/tafsar/tafsade/tafsat/rör/rörde/smeker/smekte/touches/touched/touching/känner .2 på/mig/me/henne/vid .4 snippa*/stjärt*/rumpa*/bröst*/brösten/mellan/snopp*/underliv*/kropp*/nätterna/natten/trosor*/me/under
    tar/tog/tafsar/tafsade/tafsat .1 på .1 mig/henne/honom/@own
    kommer/kom/smyger .2 in .1 till .1 mig/henne/oss .3 nätterna/natten/nätter
    kommer/kom/smyger .2 in .1 på/i .1 mitt/vårt/hennes rum .2 natten/nätterna/natt/nätter
    vår .1 hemlighet
    our .1 secret
    lägger/la sig .2 hos/bredvid/i .2 mig/min säng
    visa*/visat .3 snopp*/porr/kuk*
    snippa/snippan/snopp/snoppen
    incest
    he touches me`,
  "baby-harm": `
    skakade/skakat/skakar/ruskade/kastade/kastat/kvävde/slängde/shook .2 min/mitt/vår/my .2 @small/@child
    skakade/skakat/skakar/ruskade .2 @small/@child
    rädd/tänker/tankar/vill .4 skada/kasta/skaka/kväva/dränka .3 @small/@child/henne/honom
    rädd/tänker/tankar/vill .4 göra .3 illa .2 @small/@child/mitt/min
    skada/kasta/skaka/kväva/dränka .2 @small/barnet/henne/min bebis
    göra .1 illa .2 @small
    göra .1 @small/bebis .1 illa
    göra .2 bebis .1 illa
    rädd .1 för .1 mig .1 själv
    hårt .2 tag .3 @small/henne/honom/@child
    hurt my baby`,
  "alone-child": `
    @child .8 själv/själva/ensam/ensamma/alone .4 hemma/ute/lägenhet*/natt*/kvar/inne/home/flat/bilen/hela/i
    lämnar/lämnade/lämnat/leaves/left .4 @child/@small/mig .4 ensam/ensamma/själv/själva/alone/dagar/natt*
    ensam/ensamma/själv/själva/alone .2 med .3 småsyskon/småsyskonen/syskon/syskonen/lillebror/lillasyster/lillebrorsan/lillsyrran/brother/brothers/sister/sisters
    @small .6 balkong*/fönst*/ute/vägen/gatan/trapphus*/parkering*
    @small .6 själv/ensam/själva/ensamma/alone
    barnen/@small .5 ute .3 utan
    home alone`,
  "drunk-carer": `
    @he/föräldern/barnvakt*/dagmamma*/vikarien/mormor/förälder .6 @drunk
    @drunk .6 @child/@he/@small/bilen/ratten
    tydligt/kraftigt/starkt påverkad*
    drunk/high .4 kids/baby/children`,
  "left-child": `
    lämnade/lämnat/dumpade/släppte/övergav/left .2 honom/henne/barnet/barnen/pojken/flickan/bebisen/mig/@own .5 mack*/motorväg*/väg*/park*/skog*/buss*/station*/stan/bilen/centrum/gatan
    dumpade/övergav .2 @child`,
  drives: `
    kör/köra/körde/kört/drive/drives/driving .5 bil/bilen/@child/hem/hit/car/oss/mig/fort/rattfull*
    rattfull*/rattonykter*/rattfyll*
    sitter/sitta .2 i .1 bilen`,
  "thrown-out": `
    slängt/slängde/kastat/kastade/kicked/slänger/kastar/utkastad/utslängd/utsparkad .2 ut/me/hemifrån .3
    utkastad/utslängd/utelåst
    låst ute
    får inte .1 komma hem/in`,
  "child-taken": `
    gömt/tog/tagit/hämtade/rövat/fört/kidnappa*/håller/kidnapped/took .3 pojken/flickan/barnet/barnen/honom/henne/@own/@child .6 bort/från/vårdnad*/utomlands/undan/kvar/skol*/förskol*
    kidnapp*/bortrövad*/bortförd*/egenmäktighet
    gömt .1 pojken/flickan/barnet/barnen
    vet .1 inte .1 var .2 barnen/pojken/flickan/sonen/dottern är
    !katten !nycklarna försvunnen/försvunnit/försvann/missing
    @child .8 inte/aldrig .2 hört/hörts/hörs .1 av
    gick/gått hemifrån .9 inte .2 hört/hörts/hem/tillbaka
    @child .6 inte .1 kommit .1 hem
    skulle .3 lämnat/lämna/lämnas .1 tillbaka? .1 @child/honom/henne
    @child/honom/henne .3 skulle .3 lämnats/lämnas/varit/kommit .4 tillbaka/klockan/kl/hemma
    lämnar/lämnat/lämnade .1 inte .2 tillbaka/hem .2 @child
    inte .3 lämnat/lämnar/lämnade/kommit .3 tillbaka .2 @child
    inte .1 varit online`,
  "no-adult": `
    ingen .2 hämta*/öppnar/vuxen/hemma
    inga vuxna
    ingen mat
    inte .1 varit/vart/var/är .2 hemma .4 dar/dagar/dygn/sedan/två/tre`,
  "ran-away": `
    rymt/rymde/stack/stuckit/sticker/rymling/rymmen/drog/runaway/ran .2 hemifrån/från/hem/away
    gick/gått .1 hemifrån
    på rymmen
    vågar inte .1 gå hem`,
  "meet-adult": `
    träffa/träffar/möta/träffas/meet/ses .3 honom/han/någon/en/him/mannen .6 ikväll/imorgon/hotell*/hemma/idag/helgen/hotel/tonight/ensam/lördag
    träffa/träffar/möta .6 # .4`,
  grooming: `
    vill .1 ha .3 bild/bilder .4 underkläder/naken/bh/trosor/kropp*
    skicka/skickar/skickat/send/sent/vill ha/fått .4 bilder/nudes/nakenbilder/nakenbild/film*/pics
    nudes/nakenbild*/dickpic/kukbild*/sextape
    äldre/vuxen/gammal .1 man/kille/snubbe/gubbe/män/killar
    kille/gubbe/snubbe .5 typ? 2#/3#/4#/5#
    man .2 som är .1 2#/3#/4#/5#
    lägga/lägger/lagt/sprida/sprider/spridit/läcka/läcker .2 ut .5 bild*/film*/dem/de/den/annars
    sprider/sprida/spridit .2 bild*/film*
    hotar .4 bild*/sprida/lägga
    sugardejt*/sugarbaby*/sugardaddy/onlyfans/escort
    pengar/betalar/swishar/swishat .6 bilder/kläder/träffa/sex/vuxen/man
    grooma*/grooming`,
  "marry-off": `
    gifta/giftas/gifts/bortgift/bortgifta .1 bort
    bortgift/bortgifta/bortgiftning/tvångsgift*/barnäktenskap*/tvångsäktenskap*
    tvinga/tvingar/tvingas/tvingad/tvingat .4 gifta/giftas/äktenskap/marry
    måste/will/kommer/vill .5 gifta/giftas/bröllop/marry/förlovas .5 kusin*/vuxen/främling/bort
    hon/jag .2 inte .1 vill .2 gifta
    flicka/dotter/syster/elev .6 ska gifta/giftas .1 med/bort
    gifta .1 sig .3 när .2 blir/fyller
    säger .2 hon/jag .1 ska gifta
    måste .2 gifta mig/sig/bort
    gifta/giftas/bröllop* .4 inte/mot/kusin*/främling
    giftermål* .6
    ska .1 giftas/vigas
    blir/är .3 bröllop
    man/fästman/brudgum .1 åt .1 mig/henne/min/syster
    en man .2 åt .1 mig/henne
    bli/blir .1 fru/hustru/brud .2
    flickor/flickan/döttrar .1 rena
    bestämt/lovat/lovade .5 gift*/bröllop/bort/kusin*
    make .2 marry
    marry .2 me/her/my/off/cousin
    forced marriage
    hem .2 gifta
    marry .1 him/a`,
  wedding: `
    @marry`,
  "abroad-trip": `
    @trip .9 @abroad
    @abroad .9 @trip
    ska/skulle/tänker/will/vill/måste .5 till/to .1 @abroad
    @trip .6 bröllop*/giftas/gifta
    semester .8 bröllop*/gifta/giftas
    bröllop*/gifta/giftas .8 @trip/@abroad
    när/innan .1 vi .1 kommer .1 till .1 landet/hemlandet
    skickas/skickad/sent/sänd/sändas .3 bort/ner/hem/tillbaka/iväg/away/back/dit/utomlands
    ta/tar/tog/take/taking/föra/köra/kör .2 mig/henne/oss/dem/honom/me/her/us .3 @abroad/arlanda/landvetter/flygplats*/utomlands/airport/dit/kastrup
    åka/åker/skickas/resa .2 hem .4 gifta/mot/inte/tvingas
    köpt/bokat/bokade/köpte .5 biljett*/flyg*/resa/resan
    skicka/skickar/skickade/skickat .2 mig/henne/oss/honom/dem/@child .3 bort/ner/hem/tillbaka/iväg/dit/utomlands
    enkel .1 biljett/resa
    enkelbiljett*
    one way ticket
    flyget/planet/flight .2 går/leaves/lyfter/is
    är/sitter/står/vi/kör .3 arlanda/landvetter/kastrup/flygplats*/gaten/gate
    inte/aldrig .3 tillbaka .3 efter .2 lovet/sommaren/jul*/resan
    kulturresa*
    uppfostringsresa*/bortförd*`,
  young: `
    jag/hon/han .1 är .1 1#/tio/elva/tolv/tretton/fjorton/femton/sexton/sjutton
    im/i'm fourteen/fifteen/sixteen/seventeen/1#
    *årig/*åriga`,
  ticket: `
    biljett*/flygbiljett*/enkelresa/enkelbiljett*/boarding*/ticket/tickets
    flyget/planet/flight
    resväsk*/resväskor*/suitcase*
    packat/packar/packad/packade/packed .3 väsk*/kläder*/sommarkläder/bags
    pass/passet/passen/passport*
    avresa*/avgång*
    # januari/februari/mars/april/maj/juni/juli/augusti/september/oktober/november/december
    när/efter/direkt .2 skolavslutning*/studenten/terminen/skolan .1 slutar?
    fyller .1 #/sexton/sjutton/arton`,
  "against-will": `
    mot .1 @own vilja
    against .2 will
    sa/säger .2 det/de/att .3 bröllop*
    vill .1 inte .2 gifta/åka/följa/giftas/dit/resa
    inte .1 vill .2 gifta/åka/resa/dit
    tvingar/tvingas/tvingade/forcing .2 mig/henne/oss/honom/me
    doesn't want .1 to .1 go/marry/travel/leave
    inte .1 kommer/komma .1 tillbaka
    aldrig .1 komma .1 tillbaka/hem
    sked .3 tros*/byx*/under*/metall*`,
  fgm: `
    gör/göra .1 flick* .1 rena/ren
    könsstymp*/omskär*/omskor*/stympa*/fgm
    skära/klippa/snitta/sy .2 min/henne/flickan/flickorna/dotter/hennes .3 flicka/dotter/lilla/kön*
    skära/sy .2 flick*/dotter*
    cut my daughter`,
  honour: `
    heder/hedern/heders*/honour/honor
    skämt/skämmer/skammen/skam/vanära* .4 ut/över/familj*/släkt*
    dragit skam
    skam/shame/ayip/äyip/haram .4 familj*/family/släkt*
    död för .1 de/dem/familjen/mig
    straff .4
    rymt/stack .3 med .2 pojke/kille/honom
    bröder/bror/föräldrar/pappa .4 hindrar/förbjuder/stoppar
    jungfru*
    rapporterar .2 allt
    hittade/såg/läste .3 @own .2 insta*/mobil*/snap*/bereal/meddelanden
    oskuld/oskulden/oskuldskontroll
    inte .3 träffa/ha/prata .3 killar/pojkar/pojkvän/kille/tjejer/boys
    bröder*/brorsor*/bror .6 kollar/kontrollerar/följer/bevakar/vakar/mobil*
    slöja*/hijab .5 tving*/måste/inte
    släkten/klanen .6 bestämt/betala*/säger/hotar/arg*/möte*/samlas/rådslag
    familjeråd/familjerådet/familjerådslag*
    inte .3 deras/min dotter .2 längre
    @family .3 bestämmer .5 gifta/träffa/klä*`,
  traffick: `
    ta/tar/måste/tvingas/tvingar .2 emot .2 män/kunder/män/customers
    sälja/säljer/sålde/sell/sell/säljas .2 mig/sex/henne/kroppen/myself/oss
    prostitu*/trafficking/människohandel/bordell*/sexköp*
    ligga/ligger .2 med .3 honom/män/gubbar/hans .4 annars/för/skuld*
    skuld .5 jobba/betala/män
    olika män
    must .3 sleep with/work
    tvingas .2 jobba/arbeta/stjäla/tigga`,
};
