const pairs = (table: string): ReadonlyMap<string, string> =>
  new Map(
    table.split("\n").flatMap((line) => {
      const [usual = "", others = ""] = line.split(":");
      return others
        .split(",")
        .filter(Boolean)
        .map((other) => [other.trim(), usual.trim()] as const);
    }),
  );

/** How words are spoken and typed, and how they are usually spelled. */
export const spoken: ReadonlyMap<string, string> = pairs(`
jag: ja,jga,jaag
och: o,å,oc
är: e,äe
mig: mej,maj
dig: dej
sig: sej
de: dom,dem
det: d,dt,dett
ska: skall,sk,skaa,skal
inte: int,inge,icke,ej,itne,ite,intee
någon: nån,ngn,nogon,nagon
något: nåt,ngt
några: nåra,nå
sedan: sen,sdn
mycket: mkt,mycke,myket,mycekt
från: fr,frn
med: m
själv: sjelv,sjäv,själf,sjal
pappa: papa,pappan,papi,baba,abo,abbo,farsan,pappsen
mamma: mama,mamman,hoyo,morsan,mammsen
bror: brorsan,brorsa,brusch,brorsn,broder
syster: syrran,syrra,sysster,syrrans
brorsa: bruschan
snälla: snela,snälla,snella,pls,plz,please,pleace
hjälp: hjelp,hjälpp,jälp
ihjäl: ihjel,ijäl
rädd: redd,räd
våldtagen: voldtagen,våldtagn,våldtagit
toan: toa,toaletten,toalett,wc,muggen
säger: sejer,säjer
sa: sade,säg
going to: gonna
want to: wanna
don't: dont
can't: cant
won't: wont
doesn't: doesnt
`);

/** Words of time that are written in one or in two. */
export const times: ReadonlyMap<string, string> = pairs(`
ikväll: i kväll,i kvell,ik väll,i qväll
inatt: i natt
idag: i dag
imorgon: i morgon,i morron,i morrn
imorse: i morse
igår: i går
förrgår: i förrgår
`);
