/** Words that say when, whether it is told of life at all, and how urgent it is. */
export const setting = {
  "long-past": `
    för .2 #/många/flera/två/tre/fyra/fem/sex/sju/åtta/nio/tio/tolv/femton/tjugo/trettio .1 år sedan
    år sedan
    years ago
    länge sedan
    när/då .1 jag/vi .1 var .1 barn/liten/små/ung/tonåring/yngre/#/åtta/nio/tio/elva/tolv/tretton/fjorton/femton/sexton/sjutton/arton/nitton/tjugo
    som barn/liten/ung/tonåring
    when i was
    as a child
    växte upp/upp
    min/vår/hela/under .1 barndom/uppväxt/ungdom
    förra .1 året/vintern/sommaren/hösten/våren/julen
    i fjol
    last year
    på *talet
    19##/20##
    en gång .1 tiden
    tidigare .1 äktenskap/förhållande/relation/man
    mitt förra
    mitt tidigare
    åren sedan`,
  "back-then": `
    det/de .1 är/var/hände .3 år/månader sedan
    det/de .1 har .1 gått .3 år/månader
    that was .3 years/months ago`,
  past: `
    månader/månad/veckor/vecka sedan
    förra .1 veckan/helgen/månaden
    i januari/februari/mars/april/maj/juni/juli/augusti/september/oktober/november/december
    last week/month
    senast/sist/sista .2 var/hände
    months/weeks ago
    i somras/våras/höstas/vintras/påskas/julas
    tidigare
    förr/förut
    en gång
    used to`,
  recent: `
    idag/igår/igårkväll/inatt/imorse/nyss/förrgår/häromdagen
    just/precis/alldeles nu/nyss
    i .1 helgen
    nu på morgonen/kvällen
    i/nu .1 förmiddags/eftermiddags/middags/förmiddagen/eftermiddagen
    kvart/halvtimme/stund/minut/halvtimma sedan
    sedan .3 imorse/inatt/förmiddags/eftermiddags/middags
    natten till .1 idag
    för .1 stund .1 sedan
    i .1 lördags/söndags/måndags/tisdags/onsdags/torsdags/fredags
    today/yesterday/tonight
    this morning/afternoon/evening
    last night
    för/sedan .2 timme/timmar/minuter .1 sedan
    # timmar/minuter sedan
    en timme sedan
    sedan .1 igår/torsdag/fredag/lördag/söndag/måndag/tisdag/onsdag`,
  now: `
    nu
    just nu
    ikväll/inatt/strax
    om .2 minut*/timme/timmar/stund
    om # min
    right now
    tonight
    i .1 detta/skrivande
    när .1 jag .1 skriver`,
  soon: `
    imorgon/tomorrow
    ikväll/inatt/idag
    på .1 måndag/tisdag/onsdag/torsdag/fredag/lördag/söndag
    i .1 helgen
    nästa .1 vecka/helg/månad
    next week/month
    om .2 dagar/vecka/veckor
    den .1 #
    i sommar/höst/vinter/vår/jul/påsk
    efter .2 lovet/lov/sommaren
    sommarlovet/jullovet/höstlovet/sportlovet/påsklovet
    this summer
    i .1 eftermiddag
    klockan/kl #
    bokat/köpt`,
  urgent: `
    snälla/hjälp .1 hjälp/mig/oss/snälla
    hjälp .1 mig/oss/henne .1 nu/snälla/snabbt
    help .1 me/us
    please .1 help
    skynda*
    skicka/send .2 någon/polis*/ambulans*/hjälp/someone
    kom .1 fort/snabbt/nu
    !han !hon !jag !vi !de kom hit
    hur snabbt
    så fort/snabbt .1 som .1 möjligt/ni .1 kan
    va/vad .1 gör/ska .1 jag/vi .2 nu?
    vad gör .1 jag/vi
    ring/ringa/ringt/call .1 112/polis*/ambulans*
    vågar/törs/kan inte .2 ringa/prata/ringer
    inte .1 ringa .3 hör/höra/hemma
    ring/ringer inte
    112
    112 .2 svarar/svarade
    polisen .1 svarar/kommer
    nu på en gång
    rädd nu
    akut
    så han/hon inte hör
    utan .2 får veta
    skriker .2 hjälp
    can someone/you come
    innan .1 det .1 är/blir .1 för sent`,
  story: `
    läste .2 om/tidning*
    tidningen/nyheterna/tv
    schack/match/tävling/derby/fotbollen/hockey*/fotboll/träning*
    film/filmen/filmer/serie/serien/serier/bok/boken/böcker/roman/romanen/novell/novellen/dikt/låten/spel/spelet/spela/tvspel/fortnite/minecraft/netflix/podd/podden/poddavsnitt/dokumentär*/movie/movies/game/games/book/song/deckare/drömde/dröm/drömmen/mardröm*/teater*/pjäs*/manus/rollspel*/avsnitt/fia/kortspel/monopol/bowling/pingis/tennis/padel/fifa/innebandy/memory/yatzy/boxning/brottning*`,
  "in-jest": `
    dödar/döda/mördar/mörda/strypa/stryper/slår/slå/killing .9 lol/haha/hahaha/hihi/lmao/asg/skojar/skämt
    håller .1 på .1 att .1 dö
    dör .1 av .1 skratt/skam/värme/tristess/nyfiken*
    dödar mig .3 med`,
  thing: `
    väckarklock*/alarmet/larmet/servern/datorn/appen/hissen/systemet/sidan/skrivaren/chatten/växeln/receptionen/kundtjänst*/hyresvärd*/värden/vaktmästar*/handläggare*/myndighet*/banken/kassan/kommunen/socialkontoret/vårdcentralen/telefontiden/stadsmissionen/föreningen/blankett*/papper/papperen/pappren/bankfack*/rullstol*/nyckel/bibliotek*`,
  study: `
    uppsats*/skolarbete*/temaarbete*/tema/föreläs*/kartlägg*/undervis*/rapport/rapporten/artikel/artikeln/forsk*/examensarbete*/gymnasiearbete*/c-uppsats/enkät*/statistik*/intervju*/lektion*/projektarbete*/studie*/utbildning*/kurs/kursen/studiecirkel*/essay/homework/broschyr*/handbok*/rutin*/riktlinj*/policy*/handlingsplan*
    skriver/arbetar .3 uppsats/arbete/arbetet/om
    på *talet .2 ersätt*
    i skolan .2 ska/skriver/läser/jobbar
    so:n/so-läxa/läxa/läxan
    vad .1 menas/betyder/innebär
    vad .1 är .3 skillnad*/en
    vad .1 gäller
    hur .1 fungerar/går/gör`,
  general: `
    om/if/ifall någon/man/folk/ungdomar/somebody/someone
    vad .1 ska/gör/bör/kan .1 man
    hur .1 ska/gör/bör/kan .1 man
    man .1 misstänker/märker/ser
    vi .1 misstänker
    som .1 medmänniska/granne/lärare/personal/anställd
    vad gör ni .1 när/om
    vilken .1 hjälp .1 finns
    när/om/då .1 en/ett .1 förälder/barn/anhörig*/elev/klient/kund/brukare/patient/kollega
    samtal .2 någon
    vilka .1 stöd
    personer/människor/kvinnor/män/ungdomar/unga/elever/barn som
    våldsutsatta/våldsutövare/våldsutsatt .1 kvinnor?
    allmänt/generellt/hypotetiskt`,
  "as-work": `
    jag .1 arbetar/jobbar .2 på/som/i/inom
    jag är .2 undersköterska/lärare/sjuksköterska/förskollärare/rektor/kurator/polis/läkare/tandläkare/barnskötare/fritidsledare/tränare/ledare/student/praktikant
    vi .1 på .1 förening*/skola*/arbets*
    tystnadsplikt*/sekretess*/anmälningsplikt*/anmälningsskyldig*
    vår .1 förening/arbetsplats/skola/verksamhet
    vår kartläggning`,
  "every-time": `
    varje .1 gång
    alltid/jämt
    every time
    brukar
    ibland
    då och då`,
  "well-now": `
    mår .1 bra
    är .1 frisk
    bra .1 nu/idag/igen
    är .1 över
    skulle aldrig
    inte .1 göra något
    inget .1 akut
    not urgent
    would not do
    ingen plan
    inga planer
    inga .1 sådana
    i behandling
    nykter
    frisk nu
    lugnt nu
    i trygghet
    i säkerhet`,
  animal: `
    katt/katten/katter/hund/hunden/hundar/kanin/kaninen/djur/djuret/fågel/fågeln/häst/hästen/dog/cat/hamster/marsvin*
    hästar/råtta/råttor/duvor/kråkor/vildsvin/rådjur/älg/älgar/harar`,
  "i-perp": `
    jag`,
  pregnant: `
    gravid/pregnant/havande`,
  "child-there": `
    @child`,
};
