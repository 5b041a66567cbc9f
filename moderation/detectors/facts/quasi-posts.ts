import type { Detector } from "../detector.ts";
import { praised, saidBetween } from "./before-occupation.ts";
import { evidenceForRows, type QuasiRow, wordPattern } from "./quasi-rows.ts";

const is = String.raw`(?:undertecknad,?(?:\stf)?|är|e|ä|som|såsom|varit|var|blev|blivit|blir|is|was)\s${saidBetween}(?:en\s|ett\s|a\s|an\s)?${praised}`;

const powers = String.raw`(?:\p{L}{0,14}minister(?:n|s)?|statsråd\p{L}*|kung(?:en)?|drottning(?:en)?|prins(?:en)?|prinsessan|ambassadör\p{L}*|partiledar\p{L}*|president\p{L}*|landshövding\p{L}*|hov(?:et)?|försvaret|försvarsmakten|armén|flottan|marinen|flygvapnet|fn|nato|eu|säpo|must|fra|regeringen|riksdag\p{L}*|kommunalråd\p{L}*|domstol\p{L}*|ambassad\p{L}*|polisen|migrationsverket)`;
const servants = String.raw`(?:talskrivare|pressekreterare|rådgivare|livvakt|chaufför|sekreterare|assistent|tolk|översättare|attaché|kock|adjutant|spion|agent)`;

const parties = String.raw`(?:s|m|v|c|l|kd|mp|sd|fi|centern|socialdemokraterna|moderaterna|vänstern|vänsterpartiet|liberalerna|kristdemokraterna|miljöpartiet|sverigedemokraterna|hyresgästföreningen|facket)`;

/** "tolk för försvaret", "talskrivare åt en minister", "chefsåklagare", "ks-ordförande": posts that few hold. */
const posts: readonly QuasiRow[] = [
  [
    wordPattern(
      String.raw`${is}(?<span>(?:före\sdetta\s|f\.?d\.?\s)?${servants}\s(?:åt|till|hos|för|vid|i|inom|på)\s(?:en\s|ett\s|den\s|vår\s)?${powers})`,
    ),
    "occupation",
    "rare-occupation",
    0.4,
    /talskriv|pressek|rådgiv|livvakt|chauff|sekreter|assistent|tolk|översätt|attach|kock|adjutant|spion|agent/iu,
  ],
  [
    wordPattern(
      String.raw`${is}(?<span>(?:sommar|vinter)pratare|talskrivare|pressekreterare|statssekreterare|lokalpolitiker|kommunpolitiker|regionpolitiker|rikspolitiker|toppolitiker|(?:chefs|över|kammar|riks|vice\schefs)åklagare|åklagare|(?:ks|kf|kommunstyrelsens?|nämnd(?:ens)?|socialnämndens|fullmäktiges?)[\s-]?ordförande|kommunalråd|oppositionsråd|regionråd|(?:hjärn|hjärt|plastik)kirurg|kirurg|meteorolog|tv-?kock|influencer|youtuber|tiktokare|skådespelare|skådespelerska)`,
    ),
    "occupation",
    "rare-occupation",
    0.4,
  ],
  [
    wordPattern(
      String.raw`(?:ordförande|gruppledare|talesperson|kassör)\s(?:för|i|hos)\s${parties}(?!-)`,
    ),
    "occupation",
    "rare-occupation",
    0.4,
    /ordför|gruppled|talespers|kassör/iu,
  ],
  [
    wordPattern(
      String.raw`${is}(?<span>(?:stämmare|byggare|tillverkare|restauratör|reparatör|uppfödare|samlare|gjutare|vävare|tecknare|snidare|målare|översättare|tolkare|tämjare|kännare|renoverare)\sav\s(?!(?:det|den|en|ett|allt|alla|oss|rang|stil|naturen|dignitet|klass)(?!\p{L}))\p{L}{4,24})`,
    ),
    "occupation",
    "rare-occupation",
    0.4,
    /\sav\s/iu,
  ],
  [
    wordPattern(
      String.raw`(?:orgel|piano|flygel|cembalo|klock)(?:stämmar|ringar|byggar|gjutar|spelar)(?:e|en|n)`,
    ),
    "occupation",
    "rare-occupation",
    0.4,
    /stämmar|ringar|byggar|gjutar|spelar/iu,
  ],
  [
    wordPattern(
      String.raw`${is}(?<span>präst|prästen|kyrkoherde|komminister|pastor|kantor|klockare|diakon|imam|rabbin|organist)(?=\si\s(?!(?:en|ett|den|det|vår|min|sin|tid|familjen|grunden|botten|år|många|tio|tjugo|\p{L}*(?:kyrkan|kyrka|samfundet|församling|församlingen))(?!\p{L}))\p{L}{2})`,
    ),
    "occupation",
    "rare-occupation",
    0.35,
  ],
];

const group = String.raw`(?:byn|ön|bygden|socknen|orten|kommunen|trakten|dalen|gatan|församlingen|skolan|trappan|området|samhället|holmen|skäret|halvön)`;

/** "den äldsta på ön", "the oldest person on the island", "ensam i sin årskull", "de sista skogsfinnarna". */
const alone: readonly QuasiRow[] = [
  [
    wordPattern(
      String.raw`(?:näst\s)?(?:äldsta|äldste|yngsta|yngste)(?:\s(?:person|personen|människan|människa|invånaren|invånare|kvinnan|mannen|boende|bofasta|fiskaren|bonden))?\s(?:i|på)\s(?:hela\s|vår\s|den\shär\s)?${group}`,
    ),
    "only-one",
    "only-one",
    0.4,
    /äldst|yngst/iu,
  ],
  [
    wordPattern(
      String.raw`(?:oldest|youngest)(?:\s(?:person|man|woman|resident|inhabitant|one|living\s\p{L}+))?\s(?:on|in|of)\s(?:the|our|this|my)\s(?:whole\s)?(?:island|village|parish|town|hamlet|valley|municipality|country|county|world|street|congregation|building)`,
    ),
    "only-one",
    "only-one",
    0.4,
    /oldest|youngest/iu,
  ],
  [
    wordPattern(
      String.raw`ensam(?:ma)?\s(?:kvar\s)?i\s(?:min|sin|hela|vår|hennes|hans)\s(?:årsku\p{L}*|årsklass(?:en)?|årskurs(?:en)?|klass(?:en)?|generation(?:en)?|årgång(?:en)?|by(?:n)?|stämma|församling(?:en)?)`,
    ),
    "only-one",
    "only-one",
    0.4,
    /ensam/iu,
  ],
  [
    wordPattern(
      String.raw`(?:en\sav\s)?(?:de|våra|bygdens|landets)\s(?:allra\s)?(?:sista|få|fåtaliga|kvarvarande)\s\p{L}{0,14}(?:finnarna|samerna|romerna|kurderna|judarna|tatarerna|kvänerna|resandena|tornedalingarna|tattarna|lappmännen|livländarna|assyrierna|druserna|jesiderna|samaritanerna|mandéerna|svenskarna\si\s\p{L}+|finlandssvenskarna|estlandssvenskarna)`,
    ),
    "nationality",
    "quasi-shape",
    0.4,
    /sista|få|kvarvar/iu,
  ],
];

const rows = [...posts, ...alone];

/** Finds posts that few hold, and who is the oldest, the last or alone where they live. */
export const quasiPosts: Detector = {
  id: "quasi-posts",
  version: "1",
  kinds: ["occupation", "only-one", "nationality"],
  run: (document) => evidenceForRows(document, rows),
};
