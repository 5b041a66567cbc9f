import { cueWords } from "./cue-words.ts";

/** Short capitals that everybody reads as a thing: authorities, laws, care, school, work, media, measures and chat. */
export const abbreviations: ReadonlySet<string> = cueWords(`
  fk af csn skv ivo jo jk mv prv scb kfm msb fhm skr skl ssi esv do bo lo tco lrf ssr uhr pm pmi sj sl ul vt klm sas lo ki bra brå fi sd kd mp fp lp spf pro hfd rå nja ko arn alf ams ami afa ppm itp sgi tgl tfa ags
  soc sol lss lvu lvm lpt lrv lul lex hsl fb äb brb rb sfb osl pbl fl kl fpl utl lma ebo pul sip ifo hvb sis sin lov lou adl mdo mi iup ibi ssbf tbi sas iks dip
  bup bvc mvc bb öv ava iva vc hc hsa ks söv ds at st lah kbt dbt act add ast npf cp ms als kol hiv ibs ocd tbc mr ct dt ekg eeg uvi pms ivf tsh thc ghb lsd om ip op pt hlr vre fas iq bmi me eds tia dvt öpt rpt pvc vup usk ssk mas rs an bn ed edl ens eeg emg ems lro laro lob nt kua dna rna crp sr hb pk inr abc ne map mbt mst ipt emd ect rtms
  ig vg mvg sfi sva so no it idh pe syv eht ehm su na te es ek ba ha hu rl sa im imv np ht vt apl lua lia kth ltu liu cth gu uu ki gy sv en ma mo nk hkk bf bd vo hv fn ft fs vf un bun kf ks ks au
  tv dvd cd pc ps usb sms mms gps id qr pdf hd led wc hm ica svt ur tt dn svd gp bbc cnn vw bmw kia ac dc mc atv eu ees uk usa us uae eg brp gdp sek eur usd nok dkk kr ab hb kb ef brf uf if ik bk fc gif ok fk ff sk aik hsb seb sbc rv mhf aa ca saa ntf unf nykterhet rfs rus
  omg lol wtf fml idk brb btw ps nb fyi dm tbh imo fm am tl dr xx xl xs xd vab vak mvh bh fr bff gf bf ft iphone irl afk gg ez wp smh ngl fr iykyk
  ocr bg pg bic pin cvc puk rut rot isk bpp sjp tel nr pnr tfn mob
  ii iii iv vi vii viii ix xi xii xiv xv
  dj vd hr ceo cfo fou pr pm ei eh oj aj öh äh ah oh åh hm mm ja nej nä jo nu då så ju oj hej hå kl ca ex tex dvs osv mfl mm bl obs fd pga mha iom ang bla jfr resp inkl exkl tom from
`);
