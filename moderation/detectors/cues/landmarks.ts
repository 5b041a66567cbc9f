import { cueWords } from "./cue-words.ts";

/** Definite nouns that most towns have one of, and call by nothing else. */
export const landmarkWords: ReadonlySet<string> = cueWords(`
  navet pumphuset vattentornet plattan slussen kvarnen kvarnplan silon masten hamnplan hamnplanet kallbadhuset magasinet mejeriet posthuset tullhuset stationshuset lokstallet lokstallarna folkparken folkets festplatsen hoppbacken hoppbackarna rådhustorget stortorget lilltorget salutorget kyrktorget järnvägsparken slottsparken stadsparken brunnsparken badhusparken kyrkparken tingsparken vasaparken hamnparken strandparken
  resecentrum centralstationen busstorget bussterminalen terminalen tågstationen pendelstationen hamnmagasinet fiskehamnen småbåtshamnen gästhamnen båthamnen inre-hamnen marinan esplanaden strandpromenaden kajpromenaden skateparken skatehallen bowlinghallen sporthallen isladan arenan tennishallen boulehallen motionsspåret elljusspåret ridhuset travbanan motorbanan skjutbanan galoppbanan golfbanan bandyplan grusplan konstgräset fotbollsplan
  bruket bruksparken sågen sulfiten masugnen hyttan gruvan stenbrottet grustaget kalkbrottet torvmossen dammen kvarndammen åbron gångtunneln viadukten rondellen trafikplatsen vägkorset macken bygdegården hembygdsgården logdansen byskolan missionshuset ordenshuset stadshotellet stadskällaren skansen fästningen kasernen regementet flygfältet linbanan pulkabacken utsiktstornet klockstapeln
`);

/** Endings of what a town has one of; whatever stands before them tells which. */
export const landmarkEnds =
  /^\p{L}{3,}(?:badet|hallen|vallen|passagen|gallerian|arenan|rondellen|viadukten|terminalen|kajen|piren|parken|fältet|bostaden|borgen|skrapan|tornet|punkten|macken|kiosken|banan|planen|hamnen|stranden|bryggan|bron|sluss|slussen|dammen|tjärnen|holmen|udden)$/u;

/** What ends so and is in every town, or no place at all. */
export const plainEnds: ReadonlySet<string> = cueWords(`
  gräsvallen jordvallen bollvallen fotbollsvallen idrottsvallen skyddsvallen sandvallen stenvallen bullervallen snövallen slåttervallen
  lekparken hundparken nöjesparken vattenparken djurparken parken hallen badet fältet banan planen hamnen stranden bryggan bron dammen punkten kiosken macken utgångspunkten tidpunkten synpunkten ståndpunkten tyngdpunkten höjdpunkten startpunkten slutpunkten brytpunkten mötespunkten vändpunkten hållpunkten referenspunkten bristpunkten minuspunkten pluspunkten anhållan
  arbetsfältet synfältet textfältet magnetfältet verksamhetsfältet hyresbostaden bostaden servicebostaden gruppbostaden studentbostaden tjänstebostaden sommarbostaden hundbadet bubbelbadet spabadet skärmen tandkrona krockbanan löpbanan karriärbanan livsbanan skridskobanan rutschbanan flygbanan järnvägsbanan bilbanan hinderbanan omloppsbanan hjärnbanan målbanan huvudbanan
  dansbanan elvispelen läroplanen handlingsplanen vårdplanen genomförandeplanen planen tidsplanen detaljplanen budgetplanen dagplanen semesterplanen betalplanen betalningsplanen arbetsplanen skolplanen fotbollsplanen matplanen åtgärdsplanen krisplanen säkerhetsplanen behandlingsplanen utvecklingsplanen översiktsplanen individplanen umgängesplanen samordningsplanen återbetalningsplanen amorteringsplanen räddningsplanen entreplanen bottenplanen gatuplanen våningsplanen aeroplanen stadsplanen vardagsplanen
  idrottshallen simhallen ishallen sporthallen tvätthallen saluhallen entréhallen entrehallen mathallen ankomsthallen avgångshallen väntehallen gymnastikhallen hotellhallen matbutikshallen trapphallen tunnelhallen maskinhallen verkstadshallen lagerhallen köphallen bilhallen övnivåhallen nedrehallen övrehallen tambourhallen kontrolltornet kyrktornet varuhusparken parkeringsbron trädgårdsdammen
`);
