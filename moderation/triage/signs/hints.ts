/** Words that mean little alone and much together: what stands around a life in danger, kind by kind. */
export const hints = {
  "hint-suicide": `
    tåg/tåget/tågspår* .6 kliva/steg/hoppa/ut/framför/passerar
    kliva/klev/kliver .2 ut/över .3
    steget/sista steget
    tar steget
    dödsannons*/begravning* .4 min/mig/vill/inte
    min .1 begravning/kista/gravsten
    kuvert/kuvertet/kuverten .6
    brev/brevet/lappen .4 bord*/hall*/kudd*/säng*/namn/efter
    inte .1 va/vara/är .1 kvar .2
    inte .1 vara/va kvar/här
    är .1 det/de/allt .1 över/slut .1
    slut/over nu/now
    tejpat/tätat .4
    gasen/gasol/kolmonoxid/avgas*
    äntligen .2 valt/bestämt/lugn*/slut/fri/frid
    känns .2 lugnt .4
    bestämt .1 mig
    hämta/adoptera/ta/mata .3 min/mitt .1 hund/katt/hunden/katten/djur .4
    älskar/loves/love .1 oss/er/us/you .6
    bron/taket/klippan/viadukten/balkongen/spåret/rälsen/stupet/räcket
    hög/högt .1 nog/upp .3
    rakkniv*/rakblad*/skalpell*/snara*
    sparat .2 dödlig*
    dödlig .1 dos
    inte .1 någon .1 framtid
    ingen .1 framtid
    somna in
    sova .1 för .1 alltid
    slippa/slipper .1 allt/vakna/känna/smärtan
    gå .1 bort .1 ikväll/inatt
    gå .1 samma .1 väg
    följa .1 efter .1 honom/henne
    vill .1 till .1 @own .3 himlen
    mot .1 @own .2 tinning*
    badkaret/vattnet .3 rinner
    låst .2 badrum*/toa* .2 inifrån
    bilder .2 armarna/handlederna/såren
    får .1 huset/allt/bilen .2
    sista .1 gång* .3 hör/ses/ser
    ni .2 hör .2 inte .2 mig
    hitta .1 mig .3 skog*/sjön/garage*
    går .1 ut .3 isen/vattnet/havet/sjön
    ut .1 på .1 isen
    ingen .1 återvändo
    avsluta/avslutar/avslutat
    död/döda/dead .1 imorgon/snart/inatt/ikväll
    goodbye/bye .1 everyone/all/world
    gone .2 tomorrow/tonight
    @pills .4 gone/borta/saknas/tomma/tom`,
  "hint-body": `
    sjunkit/sjönk/fallit/ramlade/rasade/säckade .2 ihop/omkull/ner/av/på
    sjunkit ihop
    dreglar/dregla/sluddrar/sluddrig/yrar/yr/fantiserar/stirrar .2
    hänger .2 ansiktet/mungipa*
    ansiktet/mungipan hänger/sned/snett
    naglar*/fingrar*/huden/ansiktet/läpp* .3 blå*/grå*/vit*/kall*
    blek/kallsvettig/blågrå/likblek/iskall
    allt .1 snurrar
    snurrar/dubbelt
    injicerat/injicerade/skjutit/sprutat/sniffat/snortat/inhalerat/boffat/dragit .4
    i .1 sig .5 medicin*/tablett*/förpackning/flaska/burk/rengöring*/spolarvätska/tvättmedel/nikotin*/snus/cannabis/godis
    satt/fått/stoppat/petat .1 i .1 sig/mig
    hel/hela/full .1 förpackning/karta/burk/flaska .3
    druckit .2 upp .4
    druckit/drack/supit .4 @pills
    @pills .4 sprit/vodka/whisky/whiskey/alkohol/vin/alcohol
    drink/drinken/glaset/dricka .5 lagt/la/droga*
    la/lagt/hällt .2 i .1 @own drink*
    går .1 inte .2 prata
    svarar .1 typ/knappt
    svarar .1 bara .2 ljud/mummel/stön/grymt*
    reagerar/reagerade .1 inte/knappt
    ont .1 i .1 bröstet
    bröstet/bröstsmärt*
    anfall/krampade
    blödning/blöder/forsar/blodpöl
    är .2 slapp/slö/apatisk/medtagen
    ramlade/föll .4 huvudet/trapp*/balkong*
    hemtjänsten .2 svarar
    larmet .2 fungerar/svarar
    kommer .1 inte .1 upp
    inte .1 ätit .2 dagar/dygn/veckor
    inget vatten`,
  "hint-violence": `
    *slag .3 mot/över/i/på/mig
    knytnävs*/knytnäven/knogarna/knogar/örfil/smäll
    fick/får .2 smäll/slag/spark/stryk/örfil
    bälte*/skärp*/livrem*/sladd*/linjal/rotting/träslev .3
    m/med .1 skärp*/bälte*/sladd*/knog*/näv*/pinne*
    bensin/bensinen/tändsticka*/tändare .4 trapp*/dörr*/hall*/oss/mig/huset/hällt/tänder
    hällt/hällde/häller .2 bensin*/tändvätska/syra/kokande
    kula/kulor/patron/patroner/bullet/bullets/ammunition
    sax/saxen/skruvmejsel/krossat/glasbit/flaska/flaskan/stekpanna/strykjärn .4 mot/i/hals*/ansikt*
    mot .1 halsen/strupen/tinningen
    under .1 vattnet
    höll .1 @own .1 huvud
    huvud/huvudet/ansiktet .3 i .1 vägg*/golv*/bord*
    nerför/nedför/utför/ner .1 trappan/trapporna
    slängde/knuffade/kastade/puttade/kastar/slänger .1 mig/henne/honom/mamma/oss
    broke/breaks .1 in/into/down
    bröt/brutit/slagit/sparkat .1 sig? .2 in
    slagit/sparkat/sparkar/slår .1 in .1 dörr*
    tutar/ropar/skriker/vrålar .3 utanför/gården/trapphus*/porten/gatan/komma ut
    ropar/skriker .6 ut
    fått/har .1 tag .2 var/vart/adress*
    på gården/trappen/verandan/uppfarten
    flytt/flydde/rymt/rymde/sprungit/sprang/fled .4 barfota/från/natten/hemifrån
    barfota/pyjamas/strumplästen/nattlinne
    ringer .2 hela .1 tiden
    utsläppt/släppt/släpps/frigiven/muckat/muckar .4
    komma/kommer/kom/kommit .1 ut .2 fängelse*/häkte*/anstalt*
    lova*/svurit/svor/svär .2 döda/hämnas/hitta
    sover .1 ruset
    sover .2 av sig
    fylleslag/på fyllan
    filmar .3 slår/
    tar .1 sönder .1 mig
    bryter .1 ner
    duns/dunsar/dunsen/smällar/skrik/skriken/skriket
    skrikit/skrek/skriker/screaming/gråter/grät/crying .6 natten/inatt/morgonen/hela/nu/nyss/timmar
    inte .2 röra .2 arm*/handled*/ben*/nacke*/finger*
    svullen/svullna/öga/ögat/blåtira/brott/spricka .3
    sjukhus*/akuten .3 säger/ramla*/föll/fallit/ljög/ljuga
    hunden .2 sparkad
    hotfull/hotfullt
    skjuta/knivhuggen/skjutna/nedslagen
    gömmer/gömt/gömd/under .2 trappan/sängen/duschen/garderoben/källaren/bilen
    sitter .4 duschen/garderoben/källaren/vinden/förrådet
    stängde/stänger .2 gick/in/dörr*
    sitter fast
    fast .2 *förrådet/*källaren/*rummet
    han .2 drog .1 en`,
  "hint-rape": `
    sa/sade/skrek .1 nej
    nej .2 hela/flera/många
    said no
    hade/have/had .1 sex .4
    turades .1 om
    låg .1 bara .1 där
    kunde .1 inte .2 röra/skrika/ta
    trots .1 att .1 jag .1 grät/sa/sov/inte
    inte .1 ville .2 .1
    höll .1 fast .1 mig
    höll .1 mig .1 fast
    klädde/drog .2 av .1 mig
    inte .1 duschat/duscha
    dagen-efter-piller/dagen efter
    festen/festen/julfesten/afterworken/efterfesten/klubben/hotellrum*
    mot .1 min vilja
    sov .4 inuti/på mig/i mig
    följde .1 med/mig .1 hem
    utnyttjade`,
  "hint-child": `
    lämnade/lämnat/lämnar/övergav/dumpade/left .2 honom/henne/barnet/barnen/pojken/flickan/bebisen .4 mack*/bil*/och/ensam/på/utan
    @child .8 grät/gråter/gråtit/skrikit/skriker/tyst/crying
    spisen/plattan/ljus .2 på/tänt
    ryker/rök/brinner/eld/brand .2
    somnat/sover/däckat/däckad/utslagen .4 soffan/spis*/golvet/druckit/bebis*/vardagsrum*
    druckit/berusad/påverkad
    ligga/sova/sover/lägga .2 bredvid/hos/med .1 honom
    gör/gjorde/göra .1 saker
    mamma/pappa .1 jobbar .1 natt
    hemlighet/hemligheten/får .1 inte berätta
    gubbar/män .4 in/ut/natten
    går .1 in .2 ut
    knackar .3 ingen
    kissat/bajsblöja/blöja/nedkissad/naken/iskallt/fryser
    hungrig/hungriga/magra/smutsig
    barn .5 inlåst*/fastbund*
    fastbunden/bunden/inlåst/inlåsta
    föll/slog .4 elementet/huvudet/kanten
    svarar .1 inte .6 bebis*/barn*`,
  "hint-honour": `
    bli/blir/vara .1 fru/hustru/brud .3
    fru .1 åt
    imam/imamen/vigselförrättare/moskén
    man/kille/någon .2 aldrig .1 träffat
    gör/göra .2 flick* .1 rena/ren
    flickor .1 rena
    rena/ren/oren/orena
    packar/packat/packade/packa .3 mina/min/hennes .3 kläder/sommarkläder/väska/väskor/saker/resväska
    stanna/bo/lämna/lämnas .4 hos .1 mormor/farmor/släkt*/morbror/farbror .4 @abroad
    stanna .4 @abroad
    skärper/skärpa .1 mig/sig
    såna/sådana/sånna .2 som .1 jag/mig/du
    putta/puttas/knuffa/kasta/kastas/falla/ramla .2 från/över/ner .2 balkong*/taket/bro*
    har/tagit .2 @own pass
    i .1 bil* .2 mot
    mot .1 danmark/köpenhamn/arlanda/flygplats*/gränsen/kastrup
    hann .1 skicka
    hade .1 hittat .2 konto*/bild*
    hittat .2 konto/bilder/chatten/dagbok*
    skamlig*/vanära/hora/orena
    familjens .1 namn
    bröder* .3 letar
    letar .2 mig/henne
    resväska*/enkelresa
    kusin .2 i .2 @abroad`,
  "hint-harm": `
    få/får .1 betala .3 det/för
    vänta/väntar .2 utanför .3 port*/jobb*/skola*/hus*
    hämnas/hämnd
    ligga .2 döda
    döda .1 handläggare/soctanter/barn/lärare/svin
    rösten/röster/rösterna/gud/djävulen .4 säger/sa/att/befaller/vill
    stoppa/tysta .1 henne/honom/den
    ond/besatt/demon/djävul*
    har .3 med .1 mig
    inte .3 ansvar* .3 vad jag .1 gör
    ni .1 kommer .2 ångra
    få .1 se .1 vad som händer
    ska .1 dö .1 allihop
    spränga/spränger/bomb*/brinna`,
  calm: `
    hur/var/när/vem/vad/vilka/vilken/vilket .2 ansöker/söker/kostar/betalar/öppnar/gäller/bestämmer/ordnar/står/länge/lång/mycket/betyder/menas/ansvarar/händer/svarar
    får/kan/ska/behöver/måste/har .1 man/jag/vi/hon/han/barn/barnen .4 få/söka/byta/ha/bo/ansöka/överklaga/äga/vara/själv/anonym/bidrag/hjälpmedel/råd/rätt/betala/läsa/bli/tjäna
    finns .1 det/de
    spelar .1 det .1 roll
    är .1 det/de .1 ok/okej/normalt/sant/olagligt/lag/möjligt/tillåtet
    bidrag*/försörjningsstöd*/ekonomiskt/ansökan/beslut/beslutet/överklag*/avslag/hyra/hyran/räkning*/skulder/pengar/kostnad*/avgift/handlägg*/blankett*/intyg/försäkring*/dödsbo*/bouppteckning/pension*
    familjehem/kontaktfamilj/kontaktperson/god man/förvaltare/hemtjänst/färdtjänst/skolskjuts/rollator/bostadskö*/förskola*/äldreboende*/boende*/umgänge/vårdnad*/skilsmäss*/semester*/praktik*
    how .2 apply/do/much/long
    where .2 apply
    nothing .1 urgent
    haha/hihi/lol/😂
    tack .1 på .1 förhand
    undrar/undran`,
};
