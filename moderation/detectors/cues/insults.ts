import { cueWords } from "./cue-words.ts";

/** What anybody is called to be hurt, in the languages of those who write: it names nobody. */
export const insults: ReadonlySet<string> = cueWords(`
  fittan fitta hora horan horunge horungen bög bögen bögjävel cp äckel äcklet äcklig ful fula fet fetto fettot tjock tjockis slampa slampan idiot idioten efterbliven mongo mongot jävel slyna slynan luder ludret
  dum dumma psyko psykot psycho psykopat psykopaten sjuk galen svartskalle svartskallen neger blatte blatten lögnare lögnaren terrorist terroristen tönt losern förlorare nörd nörden
  lesbo flata flatan tranny transa transan faggot fag pedo pedofil pedofilen pickme simp incel cuck snowflake snitch kärring subba subban
  sharmuta sharmouta sharmota charmuta kahba qahba kahbe gahba kalb kalba kelb hmar hmara khanzir kafir kuffar munafiq munafik zamel haywan himar khara ayri orospu orospucocugu pic kahpe serefsiz ibne gavat esek salak
  kurwa kurva suka dziwka szmata debil idiota pizda curva kurac kučka kucka peder seks dhilo dhillo doqon nacas eey sharmuuto wasakh jende koskesh kosekhar olagh khar bisharaf qehpik qahpik kuchik
  whore bitch gay ugly fat monkey stupid dumb retard retarded freak pussy cunt hoe thot
`);

/** What follows "kallas" and is no nickname: papers, likenesses, insults. */
export const notCalled: ReadonlySet<string> = new Set([
  ...insults,
  ...cueWords(
    "apa gris akten ärendet målet beslutet anmälan likadant samma annorlunda inget något detta följande tvärtom någonting names",
  ),
]);
