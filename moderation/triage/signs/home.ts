/** What makes a life hard without being an emergency. */
export const home = {
  addiction: `
    gömmer .2 flaskor/flaskan/sprit*/dricka*
    drack .2 mer/mycket/för
    flaskor .3 göm*/tvätt*/garderob*
    missbruk*/alkoholist*/alkoholism/beroende/knark*/droger/drog/narkotika/spelberoende/spelmissbruk/spelar bort/återfall/cannabis/hasch/gräs/amfetamin/kokain/heroin/tramadol/xanax/benzo/spice/ghb/addict*/drugs/drinking/alkoholproblem
    injicerar/knaprar/sniffar/snortar/langar/vejpar
    tagit/fått/tog .2 återfall
    dricker .2 för .1 mycket
    @drinks .4 varje/mycket/igen/flaska*/vin/vodka/öl/sprit/helg*/kväll*/barn*/dag*/every/too
    @he/jag .2 super/knarkar/drinks/krökar
    @he dricker
    jag dricker .4 varje/flaska*/öl/vin/sprit/mycket/igen/ensam/kväll*
    spelar/spelat/spelade .2 bort
    börjat .2 ta/dricka/röka/knarka/spela/använda .5 igen?
    full .4 barn*/helg*
    är/var .1 @drunk .2 när/varje/ofta/och/igen/på
    pulver/påsar/vågar/langare/vågen .4 rum*/sko*/ficka*/väska*
    fast/fastnat .2 i .1 kokain/spel/droger
    överdos*/naloxon*
    dog av .2 benzo/droger/överdos
    röker .2 på
    är nykter*/varit nykter`,
  bullied: `
    spottar/spottade/spottat .2 på
    skrattar .1 åt .1 mig/honom/henne
    alla utom .2
    grupp/grupper/kanal .5 utom/mig/henne/honom
    får/fick inte .1 vara .1 med
    ingen .2 prata/pratar .1 med .1 mig/henne/honom
    elak*/taskig*/elaka .2 mot/i .2 mig/skolan/honom/henne
    tittar/kollar .1 bort
    hatar mig
    mobba*/mobbing/mobbning/mobbad/retar/retad/fryser ut/utfryst/kränk*/bullied/bully*/trakasser*/nättroll*/näthat/hatkonto*/förföljd
    kallar/kallas/kallad/kallade/calls/called .4 hora/horunge/äcklig/äckel*/*äckel/värdelös/fet*/tjock*/ful/fula/bög*/dum/idiot*/cp/mongo/svin/gris*/apa/blatte/lappjävel/*jävel/*jävlar/slampa/psyko/missfoster/odugling/saker/ugly/fat/slut/whore/names
    slår/sparkar/knuffar .3 skolan/rasten
    konto .6 bild*/hatar/mig/henne/honom
    lägger .1 upp .2 bild*/film*
    drar .2 ögonen
    härmar/härmade/äcklig/äckel*/rasist*/rasism/n-ordet/blatte/monkey
    mot .1 mig/honom/henne .2 i skolan
    ingen .3 vara med .2`,
  control: `
    @he .1 kastar/kastade/slänger/slängde .2 tallrik*/saker/grejer/möbler/mat*/stolar
    misstag .4
    ett misstag
    får inte veta .6 farlig*
    farligt .1 för .1 honom/henne/mig
    knuffad/sparkad/nedtryckt
    utskälld/skäller .3 hela/varje
    står .1 utanför .1 @own? jobbet/skolan/porten
    bestämmer .3 över/allt/pengar*/vem
    kontrollerar/kontrollerad/kontroll/controlling/svartsjuk/svartsjuka/jealous
    be om lov
    får inte .4 träffa/ha/jobba/lära/gå/prata/åka/se/ringa/arbeta/plugga
    tar/tog/tagit/tar .3 pengar/pengarna/lön/lönen/bankkort*/kort/pension/pensionen/money/bank-id/bankdosa*
    kallar .3 värdelös/dum/hora/ful/idiot
    värdelös/trycker ner/psykiskt/psykisk .2 våld/misshandel
    kränker/förtryck*/isolera*
    kollar/läser .3 mobil*/telefon*/sms/meddelanden
    slutat .2 träffa .2 vänner
    sms/mess/messar/ringer .4 om dagen/dagligen/hela/gånger
    hotar/hotade/hotat/hot/hotfull/hotas/hotad/threat*
    utpress*
    stalk*
    följer .1 mig/henne .2 hem/efter/från
    låser .2 skaf*/kylen/kylskåp*/maten
    får .1 inte .2 gå .1 ut/själv
    får .1 inte .2 komma .1 ut
    inte .3 gå .1 ut själv
    mina bröder
    går på tå
    broke .2 phone
    sent/send .1 home .3 leave
    anmäler .2 mig .2 om
    vill ha .3 annars
    fått .1 reda .1 på .1 var/vart
    reda på var
    saker/grejer .3 sönder
    utnyttj*`,
  homeless: `
    bli/blivit/blir .1 av .1 med .1 lägenhet*/bostad*/kontrakt*/hemmet
    hyresvärd*/värden .4 ut .1 oss/mig
    sover/bor .2 hos .2 olika/kompis*/bekanta/vänner
    must be out
    have .3 out .2 sunday/friday
    ingen .1 bostad/lägenhet
    hemlös*/bostadslös*/vräkt/vräkta/vräks/vräkning*/avhyst*/avhysning*/homeless/evict*
    bor/sover/hamna*/ut på .1 gatan
    bor/bott/sover/sovit .4 bil/bilen/tält/tältet/källare*/trapphus*/soffa/husvagn/garage/husbil
    ingenstans .3 bo/sova/vägen
    ingen .1 stans .2 bo
    utan .1 bostad/tak
    nowhere .2 go/live/sleep/stay
    står .1 på gatan
    uppsagd/uppsagda/uppsägning* .4 lägenhet*/kontrakt*/bostad*`,
  suspicion: `
    vägrar .2 duscha/äta/tvätta/öppna
    barfota/utan skor .4
    olåst/trasig .4 dörr*
    förändrad/förändrats/tystnat/tyst/tysta/tystlåt*
    far/fara/farit illa
    lämnats/lämnad/lämnas/lämnade .3 utan .2 mat/insulin/medicin*/tillsyn/hjälp/vatten
    ingen .2 kommit/kom/kommer .2 idag/igår/heller
    kom inte .2 idag/igår/heller
    magrat/uttorkad/liggsår
    försämrat*
    blåmärk*/blåmärke*/rivsår/brännmärk*
    vanvård*/försumm*/vanskött/neglect*
    orolig/oroar/oroliga/worried .3 för .2 @child/barnen/honom/henne/@own/she
    smutsig*/hungrig*/utan .1 mat/jacka/skor
    misstänker/misstänkt/suspect*
    skriker .2 hela/varje/nätterna
    hör .4 skrik*/gråt*/bråk*
    bråkar/slåss .3 hela/varje/jämt/hemma/nätterna/nätter/alltid
    utan .2 tillsyn
    hittades/återfanns/påträffades/hittade/låg .4 golvet/marken/nedkyld
    nedkyld
    tagits/tagit/tar/togs/försvinner/försvunnit/saknas .4 kort/konto/kontot/kronor/pengar .4
    swishat/skickat/fört .4 kronor/*tusen/pengar/pension
    bunden/bundit/fastspänd/fastbunden/spänd .3
    leker .1 doktor/läkare/mamma
    lek/leken .3 hemlig*`,
  psychosis: `
    hör röst*
    röster/rösterna/psykos/psykotisk/schizofren*/bipolär*/paranoid/vanföreställning*/manisk*/hallucin*
    slutat .4 medicin*
    inte .1 sovit .2 veckor/dygn/dagar/nätter
    psyket/psykakut*/tvångsvård*`,
  eating: `
    ätstörning*/anorexi*/bulimi*/svälter/hetsäter/kräks .2 maten
    äter .2 nästan? inget/ingenting/knappt/inte
    slutat .1 äta
    gått .1 ner/ned .3 kilo`,
  low: `
    ljuger .4 psykolog*/kurator*/bup
    säger .2 mår bra
    trött på allt
    slutat .2 bry
    mår .2 dåligt/skit/piss/pissdåligt/jättedåligt/sämre/kass/illa/hemskt/bad
    deprim*/deppig*/deppad/depression*/ångest .3 hela/varje/natt*/dag*/inte/svår*/mycket/orkar
    panikångest/panikattack*
    ensam .3 jämt/hela/alltid/ingen/helt
    ingen .3 bryr/förstår/märker/älskar/gillar
    ingen .2 vän/vänner/kompis/kompisar
    gråter .2 hela/varje/jämt/bara/ofta
    hatar .1 mig .1 själv?/kropp*
    hopplös*/meningslös*/uppgiven/tomhet
    depressed/hopeless/anxiety/lonely
    känner .2 värdelös
    isolerar .1 sig/mig`,
  "young-trouble": `
    jobbar .1 åt .1 någon
    nya .1 skor/kläder/jackor .4 varje
    gäng/gänget/gängkriminell*/kriminell*/langar/langa/säljer/sälja .2 droger/knark/för/åt
    snatt*/stjäl/rån*
    gjort/gör/gjorde .2 inbrott
    skuld .3 till/gäng*/knark*
    vapen .3 göm*/förvara
    fel gäng/umgänge/kompisar
    dåliga .1 killar/kompisar/vänner/gäng
    vitt pulver
    mycket pengar .4 jacka/telefon*/skor/kläder
    dra*/dragits/kommit in i .3`,
  "carer-child": `
    tar/ta/tagit .1 hand .1 om .4 småsyskon/syskon/lillebror/lillasyster/mamma/pappa
    ansvar* .4 småsyskon/syskon/mamma`,
};
