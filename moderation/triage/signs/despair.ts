/** What somebody says who does not want to live, or whose friend does not. */
export const despair = {
  "die-wish": `
    vill/orkar/vågar !ringa inte .2 leva
    vill .1 inte .1 leva
    inte/aldrig .1 vilja leva
    jag .1 vill .2 dö
    vill bara/helst/nog/typ/verkligen/ibland .1 dö
    vill/ville/vill .1 dö
    vill/ville .2 försvinna
    vill sova .1 aldrig/inte vakna
    inte/aldrig vakna .2 mer/igen/imorgon/upp
    aldrig .1 vaknade
    hoppas .3 inte vaknar
    bättre/skönast/skönt/lättare .3 om/utan .1 jag .1 inte/var/vore .3 fanns/finns/död/borta/levde
    bättre/skönare/lättare .2 utan mig
    bättre .1 vara/om .2 död
    inte .1 vakna .1 heller
    easier/better .2 not .1 wake
    inte .2 finnas/finns längre/mer
    längtar .3 somna in/dö/bort
    inte .3 ser .2 framtid
    ser .2 ingen .1 framtid
    ingen .1 framtid
    livet/liv .2 inte .3 värt/mening/värd
    ingen/inget/någon .2 mening/idé .2 leva/livet/fortsätta/med
    inget .2 leva för
    inte .3 någon mening .2 leva/livet
    självmordstankar/självmordstanke/dödslängtan/suicidal/suicidala/suicidtankar
    tankar/tänker/tänkt .2 självmord/suicid/döden
    tänker/funderar/tänkt/tankar/fantiserar .2 att/om .2 dö/död/hoppa/avsluta/hänga
    funderar/funderat/tänker/tankar .2 på/om .1 att .2 ta livet
    trött på livet/leva/allt
    trött .1 att leva
    hatar .1 livet/mitt/leva
    önskar .4 jag .3 död/född/fanns/levde
    önskar .2 dö
    orkar inte .4 leva/livet
    slippa .2 leva/livet
    less/ledsen på livet
    don't/not .2 want .2 live/be/exist
    want/wanna .2 die/disappear
    no point .2 living/life/going
    better .2 without me
    better off dead
    wish .2 dead
    suicidal
    end it`,
  exhausted: `
    orkar/klarar/pallar inte .2 mer/längre
    orkar inte .2 dag .1 till
    jag orkar inte
    inte .1 står ut
    står .1 inte .2 ut
    inte .1 orkar
    kan inte .1 mer
    can't .2 anymore/more/longer`,
  "die-intent": `
    jag .4 @will .3 ta .1 livet av mig
    @will .3 ta .1 livet av mig
    tar livet av mig
    ta mitt .1 liv
    tar mitt .1 liv
    @will .3 begå självmord
    begår självmord
    @will .3 avsluta .1 mitt/livet/allt/detta/allting
    avslutar .1 mitt/livet/allt/detta/allting
    göra/gör slut på .1 allt/livet/mig/mitt/allting/lidandet
    !rädd !trodde !trott !tro jag .1 ska .1 dö
    !han !hon @will .1 dö/hoppa/hänga .1 ikväll/inatt/idag/nu/imorgon/helgen
    jag dör ikväll/inatt/imorgon
    ska/tänker/kommer/vill .2 döda/skjuta/hänga/dränka/kväva mig själv
    jag .1 ska/tänker/kommer .2 döda/skjuta/hänga/dränka/dränker mig
    ska/tänker .1 skjuta/hänga/dränka mig
    dödar/skjuter/hänger/dränker mig själv
    hänger/skjuter/dränker mig inatt/ikväll/idag/nu/imorgon
    jag .1 @will .3 hoppa .1 från/framför/ner/mot
    hoppa .1 framför .2 tåg*/tunnelban*/bil*/buss*/lastbil*
    hoppar .1 från/framför .2 *bron/*taket/tåg*/balkong*/tunnelban*
    lägga/lägger/ställa/ställer mig .1 på .1 *spåret/rälsen/spår/tågspåret
    köra/kör .3 in i .2 berg*/lastbil*/mittpelare/träd/pelare/vägg*
    sluta/slutar/slutat .2 andas .2 ikväll/inatt
    försvinna för .1 gott/alltid
    de/det är ikväll/inatt/idag/imorgon .1 de/det .1 händer
    jag gör de/det .1 nu/ikväll/inatt/idag/imorgon
    detta/det är .2 avsked*
    sista .2 natt/kväll/dag/gången .4 jag
    det är ikväll/inatt/idag .2 det/som/händer
    ikväll/inatt .1 det händer
    göra det/detta .2 ikväll/inatt/nu/imorgon
    har .3 en .1 plan/plan
    vet .2 hur .3 jag/ska/det .2 göra/gå/gör
    valt/bestämt/satt .2 datum/dag/dagen/dagen
    kill/shoot/hang/drown myself
    end .2 life/all
    take my .1 life
    i .3 have .2 plan
    jump .2 in front
    jump off/from`,
  "pills-plan": `
    @pills .5 använda/ta/svälja/allihop/alla/räcker/nog/ikväll/inatt/helgen
    @will .3 ta/svälja/använda .3 allihop/alla/allihopa/dem/de/@pills
    ta/svälja/take/swallow .2 alla/hela/allihop/all .2 @pills
    sparat/samlat/gömt/köpt/sparar/samlar/skaffat .5 @pills
    @pills .2 hemma
    have .4 @pills
    @pills .2 framför/front/bredvid/handen/här`,
  "pills-saved": `
    sparat/samlat/gömt/sparar/samlar/skaffat/hamstrat/saved/collected .5 @pills
    köpt .3 insulin*/sömntabletter*/rep/repet/snara
    tar/ta/använda/använder .1 dem/de/alla .3 ikväll/inatt/helgen/imorgon/idag/nu/söndag/lördag`,
  jump: `
    hoppa/hoppar/hoppat/jump/jumping`,
  means: `
    repet/snaran/rep/snara/rakbladet/rakblad/remmen .4 hänger/garaget/knuten/här/redo/klart/framme/köpt/handen
    köpt/hämtat/knutit/bundit .3 rep/snara/repet/snaran
    har .2 rep/snara/rakblad/rakbladet/rakbladen
    motorn igång
    avgaser*
    slangen .3 avgas*
    vapenskåp*
    allt jag behöver
    det jag behöver
    jag .3 allt .2 redo/klart/framme
    insulin*`,
  edge: `
    står/sitter/ligger/befinner/är/gått/klättrat/klivit/stå/uppe/går/standing/sitting .4 *bron/*taket/*spåret/rälsen/spåren/tågspåret/broräcket/räcket/balkongräcket/perrongen/plattformen/stupet/avsatsen/klippkanten/kranen/vindsluckan/bridge/roof/tracks/ledge/kajkanten/viadukten/fyren/mast*/isen/vaken
    *bron/*taket/*spåret/perrongen/räcket/stupet/bridge nu
    tåg/tåget/train .3 kommer om/går om/in .1 #
    nästa tåg`,
  farewell: `
    bike/guitar/laptop/stuff/room .1 is/are .1 yours
    hämta/adoptera/mata/take .3 min/mitt/my .1 hund/katt/hunden/katten/djur/dog/cat
    inte .1 va/vara/är .1 kvar
    loves/love/älskar .2 us/oss/alla .6 off/av/avstängd
    hejdå/hejdå/farväl/adjö/goodbye .1 alla/allihop/allihopa/mamma/pappa/världen/livet/everyone/till
    säga/säg/sagt/skrev/skriva/skickat/skickade/skriver .2 hejdå/hejdå/farväl/adjö/förlåt/goodbye
    say/said/saying/says .1 goodbye/bye/sorry
    hej då .1 alla/allihop/världen/livet
    säg/hälsa/berätta/tell .2 till/@own/my/att/mamma .6 förlåt/älskar/älskade/fel/skuld/nyckeln/nycklarna/sorry/love/loved/ledsen/hund*/katt*
    säg .1 till .1 @own/mamma/pappa .4 att
    förlåt/sorry .1 alla/allihop/allihopa/mamma/pappa/everyone/till/barnen/för allt
    tack för allt
    avskedsbrev*
    skrivit/lagt/lämnat/skriver/skrev/lämnar/skickat .3 brev/brevet/lapp/lappen .4 till/alla/mamma/sängen/köksbordet/bordet/pappa/familjen/barnen/kudden
    brev .1 till alla/mina/var
    finns/ligger .2 lapp/brev/kuvert .2 till/åt
    skrivit .1 till .2 barnen/barn/mamma/alla
    skrivit .1 klart/färdigt
    lämnat/lämnade .2 hund*/katt* .1 hos/till
    går jag .2 till .1 vattnet/sjön/havet/bron/spåret
    gett/ger/skänkt/delat/gav .2 bort .3 saker/kläder/allt/hund*/katt*/grejer/konsol*/gitarr*/smycken
    ta/tar .1 hand om .4 åt mig
    ta hand om .2 hans/hennes/min/mina .2 katt*/hund*/barn*/syster/bror
    ingen/inte .3 känna .1 skuld
    inte/ingens/nobody's .2 hans/hennes/ert/ditt/mammas/pappas/your/her/his fel/fault
    behöver inte .1 svara
    finns jag inte
    jag .2 inte .2 här/kvar/hemma/finns .2 imorgon/längre/när
    imorgon .2 finns/är .2 inte/borta
    borta imorgon
    vara borta .3 läser/när
    när ni/du läser .1 detta/det
    slipper ni/du/de/han/hon/alla .1 mig
    ni/alla/de slipper mig
    slippa mig
    inte .2 hitta/hittar mig
    saknar/sakna mig .1 ändå/inte
    ingen/nobody .3 sakna*/miss
    ingen/nobody .1 märker .6 borta/död
    utan .1 besvär
    ingen .3 besvär
    hunden är hos
    betalat .1 hyran
    skrivit .2 testamente*`,
  silent: `
    svarar/svarat/svarade .1 inte
    mobilen/telefonen/mobil/telefon/mobilen .1 är avstängd*/av/död
    avstängd mobil/telefon
    lagt av/undan .1 mobilen
    försvunnen/försvunnit/försvann/missing/spårlöst
    telefon*/mobil* .2 avstängd*
    inte .1 hört/hörts/hört .1 av
    ingen .1 vet var/vart
    inte .1 kommit .1 hem/tillbaka
    är borta
    låst .1 in sig
    kan inte .2 få/nå .2 tag/honom/henne
    inte .1 får tag
    not answering
    bilen är borta
    inte .1 varit online`,
  "someone-suicide": `
    @will/hotar/hotat/säger/sagt/sa/skrev/skriver/skrivit .7 ta .1 livet av sig
    tar livet av sig
    @will/hotar/hotat/säger/sagt/sa/skrev/skriver .5 hoppa .1 framför/från/ner
    hotar/hotade/hotat/ropar/skriker/skrek/hojtar/threatens/shouts .4 hoppa*/hoppar/jump
    @will/hotar/säger/sagt/sa/skrev .5 skjuta/hänga/dränka/döda/skada sig
    hotar/hotat/hotade .4 att .3 dö
    säger/sagt/sa/skrev/skriver .4 att .1 han/hon/de .1 ska/kommer/tänker .2 dö
    begå självmord
    göra/gör slut på sig/livet
    göra .1 något/nåt/någonting dumt/dum
    gör/göra om det/de .2 ikväll/inatt/imorgon/igen/snart
    säger/sa/skrev/skriver/sagt .4 att .2 det .1 är slut .2 nu/ikväll/inatt/imorgon
    kill himself/herself/themselves
    end his/her life`,
  "self-harm": `
    skär/skar/skurit/skära/rispar/rispat/river/rivit/bränner/cut/cuts/cutting .2 mig/sig/myself/armen/armarna/handlederna/benen/låren/deep/herself/himself/själv
    jag skär
    skurit/skär djupt/upp/för
    skadar/skada/skadat/hurt/harm .1 mig/sig/myself/herself .1 själv?
    självskad*/självskada*/skärsår/rivsår/skärmärken
    slår mig själv
    tar/tog .3 överdos*`,
  "self-harm-now": `
    skär/bränner/cutting .1 mig/myself .2 nu/ikväll
    skurit/skar .3 ikväll/inatt/nyss/precis/nu/imorse
    skär .2 just nu
    sitter/ligger/står/sitting/lying/standing .8 skär/skadar/rispar/bränner/cutting/hurting .1 mig/myself
    cut .2 too deep
    skurit/skar .2 för/jätte*/så .1 djupt`,
  bleeding: `
    blöder .5 inte/jätte*/massa/massor/mycket/sluta/slutar/hela/överallt/as*/sjukt/forsar
    inte/aldrig .3 sluta/slutar .2 blöda/blöder/bleeding
    slutar .1 inte .1 blöda
    won't/not .2 stop .1 bleeding?
    blod överallt
    mycket/massor/fullt .2 blod
    bleeding
    förblöd*
    blöder`,
};
