/** A life in danger by what was taken, or a body that does not answer. */
export const body = {
  "took-many": `
    tagit/tog/svalt/svalde/svalg/tryckt/tryckte/ätit/åt/took/taken/swallowed/knaprat/stoppat .4 alla/allihop/allihopa/hela/massor/massa/många/jättemånga/för/# .3 @pills
    tomma/tom/empty .2 *kart*/*burk*/*förpackning*/*blister*/*askar .3 intill/bredvid/på/runt/vid
    tagit/tog/svalt/svalde/took/taken .3 @pills .4 alla/allihop/många/massor/mycket/nu/nyss/ikväll/inatt/ångrar/sedan/farligt
    tagit/svalt/tog/took/taken .3 alla/allihop .2 @pills
    tagit/svalt/tog .1 alla .1 @pills
    svalt/svalde/swallowed .3 @pills/#
    tagit/tog/ta/tatt/took .2 för/too .1 mycket/många/much/mkt/many .4
    hur .1 många/mycket .3 farligt
    överdos/överdoser*/överdosera*/överdosen/overdose/overdosed
    tagit/tatt/rökt/tog/injicerat/kört/took .3 fenta*/fentanyl/heroin/ghb/nåt/något/hasch/spice/ket/tjack/amfetamin/kokain/tramadol/benzo/något`,
  "took-all": `
    tagit/tog/svalt/svalde/took/taken/tatt .3 alla/allihop/allihopa/hela/all/every .3 @pills
    tagit/tog/svalt/svalde/took/taken/tatt .3 @pills .3 allihop/alla/allihopa
    tagit/tog/svalt/svalde/took/taken/tatt .2 ##/###/trettio/fyrtio/femtio/tjugo/tjugofem/sextio/hundra/massor/massa .3 @pills
    tagit/tog/ätit/tatt/took .5 hur många/mycket/many .2 farligt/dangerous
    svalt/svalde/tagit/tog .2 allt/alltihop/allihop/allihopa`,
  unresponsive: `
    !jag vaknar/vakna/vaknat inte
    inte .1 väcka/kontaktbar
    går inte .2 väcka
    inte .1 vaknat
    får .1 inte .1 väckt/upp
    får .1 inte .2 liv .2 i
    !kan !jag andas .1 inte/konstigt/knappt/ibland/ytligt/bara/långsamt/stötvis
    !jag knappt .1 andas
    rosslar/rosslande
    snarkar konstigt
    medvetandesänk*/medvetandeslös*
    slutat/slutade/slutar/stopped .1 andas/breathing
    pupill*/pupils .2 små/pyttesmå/prickar/nålhuvuden/pinpoint
    vi .1 @be? .2 döende
    nål/nålen/spruta/sprutan/kanyl* .2 i .1 arm*/ben*/foten
    @be .2 kall .1 och .1 blå
    spottar/spyr/kräks skum
    !jag inte .2 kunnat svälja
    slutat kissa
    sovit sedan .1 igår
    andas .1 som .1 om
    medvetslös*/livlös*/avsvimmad/okontaktbar/unconscious/unresponsive
    blå/blåa/blue/lila .2 läpp*/ansikt*/lips/munnen
    läpp*/läppar* .2 blå/blåa/lila/grå
    skummar/fradga/skum .2 mun*/om
    not .1 breathing/waking/responding
    won't wake
    ligger .4 rör sig inte
    ligger .4 svarar inte`,
  failing: `
    kramper/krampar/krampanfall/seizure
    svimmat/svimmade
    konstigt/helt/så/alldeles slö/slapp
    spyr/kräks .2 blod
    får .1 inte .1 kontakt .1 med`,
  poison: `
    ätit/åt/druckit/drack/svalt/svalde/satt/drukit/fått .3 råttgift/tändvätska/klorin/propplösare/lampolja/diskmedel/batteri/knappcellsbatteri/t-röd/bensin/svamp/gift/giftet/rengöringsmedel/blekmedel/lut/glykol/kemikalie*
    barn*/dotter/son/*åring/syskon/lillasyster/lillebror .6 i .1 sig .4 *medicin/*tabletter/*tablett/*medicinen/medicin*/piller/förpackning/burk
    i sig .3 tvättmedel/maskindiskmedel/spolarvätska/aceton/ammoniak/råttgift/tändvätska/klorin/lampolja/propplösare/knappcellsbatteri
    drank/ate/swallowed .2 bleach/poison/battery`,
  lying: `
    !soffa !min ligger .3 golvet/marken/hallen/snön/trappan/diket/badrummet/trapphuset
    ligger kvar .5 sedan
    ligger .3 sängen .3 sedan igår
    ramlat/fallit/trillat .6 kommer/kan/ligger .3 inte/kvar .2 upp?
    ramlat/fallit/trillat .4 ligger
    kommer inte .1 upp
    kan inte .1 resa
    on the floor`,
  "lost-confused": `
    inte .1 längre .1 vad/var .2 heter/bor
    demens*/dement*/alzheimer*/förvirrad*/virrig .9 gick/försvunn*/borta/irrar/pyjamas/nattlinne/strumplästen/rymt/rymmer
    ute/hittades/gick/irrade/försvann/rymmer .9 demens*/dement*/alzheimer*/förvirrad*
    gick/försvann/gått/borta/stack .6 pyjamas/nattlinne/strumplästen/tofflor/barfota`,
};
