/** Violence and threats, weapons, somebody at the door. */
export const violence = {
  hit: `
    !det !klockan !jag @hit .1 @them
    !det @hit .2 @own .2 @them/@child/@he/bästa/små
    @he .2 @hit .1 @them
    @he .2 @hit .5 med .2 knytnäve*/knuten/knytna*/flaska*/bälte*/sladd*/skärp*/livrem*/hammare*/pinne*/träslev*/hand*/kvast*/galge*/sko*/stol*
    slagit/slog/slår/hit .2 @me .2 i ansiktet/magen/huvudet/ryggen/mun*/örat
    tryckte/tryckt/trycker/pressade/pressat/pressar/knuffade/knuffar/slängde/slänger/kastade/vräkte/släpade/släpat/slet/puttade .2 @them .3 mot/i/ur/in/ner/ned/på/över/från/omkull/ut/upp
    tryckte/tryckt/trycker/pressade/pressar .2 upp/ner/ned/fast/in .1 @them
    vred/vrider/bände/bröt .2 @own arm*/handled*/finger*
    skallade/skallat/luggade/luggar/släpade/släpat/klöste/örfilat .1 @them
    gav/gett/fick .1 @me? en/ett .2 örfil/lavett/käftsmäll/smocka/snyting/spark/knytnäv*/slag/smäll .3 av/i/på/över/mot/från/när
    pushed/threw/dragged/choked/grabbed/slammed .1 me/her/him/my/us .3 against/to/by/into/down/on/onto
    @be .1 misshandlad/misshandlade/beaten/misshandlat
    @be slagen/slagna .2 av/hemma/varje/idag/igår/nu/gul/så/när/medan
    jag .1 @be .1 slagen
    @be slagen och
    som @be slagen
    blivit/blir/bli/blev/bli .2 slagen/slagna/misshandlad/sparkad
    får stryk/smisk/däng/spö/stryk
    fick stryk/smisk/däng/spö
    misshandel/misshandlar/misshandlade/misshandlas/kvinnomisshandel/barnmisshandel
    slår/slagits/slåss .1 hemma
    mannen/pappa/han/sambon/maken slår .1
    att .1 mannen/hon/han slår
    !jag @hit .4 @own skalle/huvud/ansikte/head/face
    @he .1 @hit .1 på .1 mage/magen/huvud/ansikte/rygg/stomach
    han/hon/pappa/mamma/he/she slår/slår hits
    he .2 hit/beats/hits/punched/kicked .1 me/us/her/kids
    kastade/kastar/kastat/hällde/slängde .5 på/mot/efter .1 @them
    våld .1 mot .1 @them/@own
    våldsam/våldsamma/våldsamt/violent
    höjer handen
    dra/drar/drog/dragit/släpade .3 i .1 hår*
    fysiskt våld
    slår sönder
    slog/slagit .2 igen .2 morgonen`,
  "own-hit": `
    jag .2 slår/slog/slagit/örfilade/örfilat/daskade/smiskat/knuffade/nöp/skakade .2 @child/@own/henne/honom
    jag .2 höjer/höjde/lyfte handen
    märker .3 höjer handen
    jag .3 hit .2 my/@child`,
  strangle: `
    stryp*/strupgrepp/strypgrepp/stryptag/struptag/struptaget
    tog/tar/tagit/höll .2 strup*/stryp*/halsen
    tog/tar/tagit/höll/håller/grep .4 mig/henne/honom/me/her .1 i/om/runt/kring/around .1 halsen/strupen/neck/throat
    kudd*/filt*/handduk*/pillow .3 över/för/mot/on/over .2 ansikt*/mun*/näsa*/huvud*/face
    höll/håller/hållit för .1 @own? mun*/näsa*
    satte/sätter/satt sig .1 på/över .1 @own .1 bröst/bröstkorg/ansikte/hals
    händerna .1 runt/om .1 min/hennes/hals*
    tryckte/höll .3 kudd* .2 över/mot
    choked/choking/strangled`,
  injury: `
    bruten/brutna/brutet .2 arm*/näsa*/finger*/revben*/käk*/ben*/handled*
    bröt .2 arm*/näsa*/finger*/revben*/käk*/handled*
    brännmärk*/brännsår*/cigarettmärk*/skållskad*
    skållad/stickskada*/sticksår*/knivskuren/skottskada*/bränd .2 arm*
    blåtira/blåslagen
    blåmärk*/märken/blå .3 halsen/handled*/wrists
    stickskad*/skärskad*/sticksår/hugg*/knivskad* .3 arm*/underarm*/rygg*/mag*/hand*
    avslagna/utslagna/utslagen/avslagen .2 tand/tänder/framtänder/framtand
    färskt/färska .2 märke*/sår/blåmärk*
    wrists .2 blue
    röd/röda .2 rygg*/märken
    blöder/näsblod/blod .2 näsa*/mun*/huvud*/ansikt*
    revben*
    slog ut .2 tand/tänder*
    slog/slagit sönder .2 tand/tänder*/näsa*
    fläskläpp
    gav/gett/orsakat .2 skador/skadorna
    mamma blöder`,
  "at-door": `
    bankar/bankade/sparkar/slår/dunkar/bultar/hamrar/rycker/banging/bangs/kicking/hamrar/ringer .3 på/i/at/on/upp/sönder/in .2 @door
    slår/sparkar/bryter sönder/in/upp .2 @door
    bryta/bryter/ta/tar/komma .1 sig .1 in
    @he .3 utanför/outside .4 igen/nu/now/kniv*/fönst*/dörr*/bankar/skriker/järn*/@weapon
    @he .3 står/sitter/väntar/smyger/är .3 utanför/i trapphuset/outside/nedanför/porten
    utanför .3 dörr* .1 igen/nu
    bankar/bultar/hamrar/dunkar .1 på/med
    trying to get in`,
  followed: `
    följer/följt/smyger .2 efter .1 mig/oss/henne
    förföljer/förföljd/förföljer .1 mig?
    bakom mig nu/precis/hela
    rätt bakom
    letar .1 efter .1 mig/oss/henne
    hittat/hittar/hitta .4 adressen/mig/oss/henne/boendet .4
    @he/de .1 vet .3 adressen/boendet
    !jag !vi vet .1 var/vart/att .1 jag/vi/hon/du/barnen .2 bor/är/finns/jobbar
    knows where .1 i/we/she live/am/are/is
    spårar/spårsändare/airtag .2
    dyker/dök upp .3 jobb*/skola*/hem*/hos`,
  protected: `
    kontaktförbud/besöksförbud/kontaktförbudet/besöksförbudet
    skyddat/skyddad/skyddade boende*/identitet/adress/uppgifter
    fotboja
    restraining order`,
  hiding: `
    gömt/gömmer/gömma/hiding/gömde .1 mig/oss
    hon/de/mamma .2 gömt/gömmer .1 sig
    jag/vi/är .2 gömd/gömda/gömt/hiding
    har .1 gömt/låst .1 in .1 @me
    låst/låste/låser/stängt .1 in/inne .1 mig/oss .4 på/i/med/toan/rummet/badrummet/barnen
    låst/låste/låser .1 mig/oss .1 in/inne .4 på/i/med/toan/rummet/badrummet/barnen
    låste/låst/låser in .1 mig/oss .2 toan/badrum*/sovrum*/rum*
    @stay .4 under .1 sängen/bordet/trappan
    @stay .4 i .1 garderoben/garderob
    barnen/vi/jag .3 i badrum*
    @stay/skriver/ringer .2 på/från toan/badrummet
    i .1 garderoben .2 med .1 @child
    barrikader*
    @stay .3 bakom .1 byrån/soffan/sängen/skåpet/disken
    spärrat/blockerat/blockerar/ställt/skjutit/dragit/vi/jag .3 för/mot .1 dörren
    skriver .3 toan/smyg*/badrum*/hemlig*
    packat .3 väska*/väskan
    flyr/fly/flytt/rymma/flykt .3 inatt/ikväll/nu/somnar/från/idag/honom
    @stay/jag/vi/flytt/sprang .2 hos/till .1 granne/grannen/grannar`,
  "not-home": `
    vågar inte .2 gå/komma/åka/vara .2 hem/hemma
    rädd .2 gå/komma/åka .1 hem
    vågar inte hem
    scared .2 go home
    vågar inte .2 .1 hem`,
  "locked-in": `
    !jag !vi låst/låser/låste/stängt/spärrat .3 in .1 mig/oss/henne/mamma/me
    @he/de/@family .3 låst/låser/låste .1 mig/oss/henne/honom/mamma/@child .2 in/inne
    inlåst/inlåsta/inspärrad/instängd/locked in
    låser .3 utifrån
    spärrat/blockerat/spärrar/blockerar .2 @door
    ställt/satt .3 stol/byrå/soffa/skåp .3 för .1 @door
    @he .1 låser .2 @door
    locks .3 door/me/us
    får .1 inte .2 lämna .2 hemmet/lägenheten/huset/rummet
    not allowed .2 leave`,
  "took-things": `
    tagit/tog/tar/gömt/kastat/kasta/kastade/krossade/slog/håller/took/takes/keeps/behåller .4 @own pass/passet/mobil/mobilen/telefon/telefonen/nycklar/nycklarna/passport/phone/keys/id-kort/legitimation
    har .1 min/mitt/mina/vårt/våra/hennes/hans/deras/my/our/her pass/passet/passport/mobil/telefon/nycklar/phone/keys
    tog/tagit/took .3 passet/mobilen/telefonen/nycklarna/passen/legitimationen
    kontrollerar/kollar/läser .3 mobil*/telefon*/sms`,
  "kill-threat": `
    @he/@family .4 döda/mörda/skjuta/knivhugga/hugga/strypa/halshugga/bränna/slakta/kill/shoot .1 @them/hela/familjen
    @will/hotar/hotat/hotade/säger/sa/says/said/lovat/svär .5 @kill .1 @them/familjen/alla
    @will/hotar/hotat/hotade/threatens .4 slå .1 ihjäl
    slå/slår/slog .2 ihjäl .1 @them?
    ta/tar livet av .1 oss/mig/henne/honom/barnen/mamma/pappa
    ta/tar död på .1 oss/mig/henne/barnen/mamma
    bränna/bränner/tända/sätta .2 ner/på/upp/fyr .3 hus*/oss/lägenhet*/bil*/hem*
    så .2 är/blir jag/du/hon/vi .1 död/döda
    är/blir jag/du/hon .1 död .1 på?/för/om
    jag/du/hon/vi/mamma ska/kommer .1 dö om/annars
    sista gången .4 lever/ser/säger
    död på riktigt
    mordhot/mordhotar/dödshot/dödshotar/dödshotad/dödshotade/dödshoten
    kill me/us/her/him/them
    finish .2 me/it/job
    köra/kör/drive .3 oss/mig/us .3 vägen/diket/road/vattnet
    hotar/hotade/hotat .5 med/till .2 @weapon/livet/liv
    hotat .1 till livet
    skjuta/skjuter/hugger/knivhugger/spränger/spränga .1 min/mig/oss/mina/dig/honom/hela
    kommer .3 skjuta/hugga
    hugga/skära/slita .2 halsen
    acid/syra .2 ansikt*`,
  "harm-other": `
    jag .3 @will .4 @kill/slå/skada .2 honom/henne/dem/de/någon/alla/barnet/barnen/@own
    jag .2 dödar/skjuter/hugger/knivhugger/mördar .1 honom/henne/dem/alla/den
    ska/tänker/kommer .2 döda/skjuta/hugga/knivhugga/skada .2 alla/honom/henne/dem/de/någon/folk/klass*
    tar/ta/ha/har .2 med .3 @weapon .3 skolan/skola/jobbet/klassen
    @weapon .2 till/i skolan
    ångra sig
    lista .5 namn/klasskamrater/klasskompisar/lärare
    spränga/skjuta/bränna .3 skolan/skola/kontor*/soc*
    röst* .6 skada/döda/slå/hugga/göra/skär
    döda/döende/skadade .1 handläggare/soctanter/socionomer/poliser/lärare
    hämnas/hämnd .4 på/honom/kniv*/ikväll
    hurt/kill .2 him/her/them/someone/everyone`,
  "at-throat": `
    @he .3 håller/höll/tryckte/trycker/satte/sätter/held/holds .4 mot/to/against .2 halsen/strupen/tinningen/huvudet/magen/throat/head
    hällt/hällde/häller/poured .2 bensin/tändvätska/syra/lacknafta/petrol .4
    bullet/kula/kulor .3 table/dörr*/brev*/bord*/post*
    huvud/huvudet/ansikte/ansiktet/head .3 under/in/i/ner .2 vatten*/badkar*/handfat*/toalett*/water/toilet
    höll/håller/hållit/tryckte/trycker/tryckt .1 @own huvud .1 under
    slängde/knuffade/kastade/puttade/slänger/knuffar .1 @them .3 nerför/nedför/utför/ner/från .1 trapp*/balkong*
    försökte/försöker .2 köra .1 över/på .1 mig/oss/honom/henne
    kör .1 på .1 mig/oss/henne`,
  weapon: `
    @weapon`,
  "weapon-use": `
    letar/söker/looking .2 efter/for .3 @weapon
    !jägare !jag håller/höll/viftar/viftade/hotar/hotade/kommer/hämtat/hämtade/laddat/laddar/satte/sätter/drog/drar/tog/tar/riktar/riktade/holding/held/pekar/pekade .4 @weapon
    @weapon .2 mot/i/på/to .1 min/mig/hals*/strup*/huvud*/mag*/bröst*/my/me/throat/her/henne/honom
    @weapon .2 i/under/bredvid .1 hand*/kudd*/säng*/bilen/bil
    laddat/laddar/laddad .2 @weapon
    !jag tagit/tog/tar/radat/plockat .1 fram/ut/ner/upp .3 kulor*/patron*/ammunition*/@weapon
    !granne @he .1 står/kommer/kom/springer/hotar/gick/går/sitter/väntar .3 med/with .2 @weapon`,
  armed: `
    @he/göran .3 har/hade/has/got .2 @weapon`,
  raging: `
    krossar/slår/sparkar/kastar/slänger/kastade/smashing/breaks/breaking/broke .3 sönder/allt/saker/grejer/möbler*/things/everything/hela
    vrålar
    hör/hears .4 ropa*/skrik*/scream* .5 sluta/hjälp/stop/help
    @he .2 skriker/gapar/yells .2 på/åt/at .1 @them
    skriker .1 och .1 @hit/kastar/sparkar
    helt galen/galet/tokig/vansinnig/psykad/flippat
    flippar/flippat/ballar .1 ur?
    jättearg/asarg/skitarg/rasande/vansinnig/aggressiv
    !jag !vi blir/är/var/gets .2 arg/argare/angry/aggressiv/förbannad`,
  coming: `
    kommer/kommar .1 hem .1 snart/nu/ikväll/om/klockan/kl/inatt/idag/strax/från
    är .1 på väg .1 hit/hem/nu
    på väg .1 hit
    han/hon/de/pappa/exet/ex/mannen kommer .1 nu/strax/hit/ikväll
    kommer .1 snart .1
    hemma .1 om #
    comes home
    coming .2 now/home/here/tonight
    när/innan .1 @he .1 kommer .1 hem/hit/tillbaka
    innan .1 @he .1 är .1 hem/hemma
    innan .1 @he kommer
    vaknar .1 snart
    när/innan .1 @he .1 vaknar/somnar
    @he sover
    i .2 rummet .1 bredvid/intill
    he .2 asleep/sleeping
    @he .2 är .1 hemma .1 nu`,
  fear: `
    mår .1 illa .2 av rädsla
    rädd .1 för .2 @he/@own/henne/honom/pappa/mamma/livet/mitt/att/barnen
    jag/vi .1 är? .1 så? .1 jätte* rädd/rädda
    jag/vi/är/blir/så/jätte*/sjukt .1 rädd/rädda/livrädd/jätterädd/skiträdd/asrädd/livrädda
    livrädd/livrädda/jätterädd/skiträdd/skräckslagen/dödsrädd
    vågar inte/aldrig
    afraid/scared/terrified
    rädsla/skräck
    är rädda .1 för`,
  "fear-life": `
    rädd .1 för .2 @own liv/livet
    fruktar .2 liv
    rädd .1 att .1 @he .3 @kill/@hit/ihjäl/dör
    trodde/tror .1 jag/hon/vi .1 ska/skulle/kommer dö
    trodde/tror .1 @he .3 döda/ihjäl/dör/dör
    afraid/think .2 he .2 kill`,
};
