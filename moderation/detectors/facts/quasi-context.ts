import type { Kind } from "../../finding.ts";
import { isFunctionWord } from "../../lexicon/word-info.ts";
import type { Document, Phrase, Word } from "../reading/document.ts";
import { isPersonCue } from "../reading/person-cues.ts";
import { sentenceAt, speaksOfSomeone } from "../reading/sentence.ts";

const determiner =
  /^(?:en|ett|den|det|de|dom|i|av|med|för|till|från|om|hos|någon|några|flera|många|alla|vår|vårt|våra|min|mitt|mina|deras|en|inom|på|har|hade|fick|köpte|köper|säljer|åt|äter|lagar|använder|såg|ser)$/;

const origin =
  /^(?:kill|tjej|man|kvinn|flick|pojk|gubb|gumm|tant|dam|herr|par|barn|unge?|ungdom|familj|släkt|bakgrund|ursprung|rötter|påbrå|härkomst|medborgar|pass|namn|efternamn|föräldr|flykting|invandrar|immigrant|adoptiv|make|maka|fru|mamma|pappa|mor|far|son|dotter|bror|syster|kusin|svär|vän|kompis|granne|präst|pastor|imam|nunna|jude|kopt|muslim|kristen|kurd|grek|rom|same|förälder|elev|student|person|människ|talande|språkig|modersmål|hem|hemmet|tolk|språk)/;

/** "Franska fönster", "en polsk städfirma": what a thing is like says nothing of where someone comes from. */
function isOfThing(document: Document, phrase: Phrase): boolean {
  const before = document.words[phrase.first - 1];
  const next = document.words[phrase.last + 1];
  if (!next || next.gap !== " " || next.shape !== "lower") return false;
  const first = document.words[phrase.first];
  const isAttribute =
    first?.isFirst === true || determiner.test(before?.key ?? "");
  return (
    isAttribute &&
    isThing(document, next) &&
    !/^(?:pratar|talar)$/.test(before?.key ?? "")
  );
}

const isThing = (document: Document, word: Word) =>
  document.vocabulary.isOrdinary(word.key) &&
  !isFunctionWord(word.info) &&
  !isPersonCue(word) &&
  !origin.test(word.key) &&
  !/(?:are|aren|arna|ist|isten|ister|ling|lingar|log|loger|ant|anter|ent|enter|pat|mann|män|kvinnor|skap)$/.test(
    word.key,
  ) &&
  !/^(?:som|hemma|nu|här|bara|ibland|mest|också|inte|flytande|dåligt|bra|lite)$/.test(
    word.key,
  );

/** Whom a law speaks of as a group; only with someone in the sentence is it a fact about anyone. */
const group =
  /^(?:asylsökande|papperslösa?|ensamkommande|statslösa|kvotflyktingar|krigsflyktingar|muslimer|judar|romer|samer|buddhister|katoliker|blinda|döva|dövblinda|asylum seekers?|undocumented|refugees?)$/;

/** "Familjen är romer": said of somebody. */
const isSomebodys =
  /(?<!\p{L})(?:familjen|släkten|grannarna|föräldrarna|vi|bägge|båda)\s(?:är|e|var|va|själva)\s(?:själva\s|också\s)?$/iu;

/** "the same letters": a people in Swedish, and nothing of the kind in English. */
const isEnglishAsWell = /^(?:letters?|same|ester)$/;

/** "på arabiska" of a leaflet is the language of a leaflet. */
const leaflet =
  /(?:information\p{L}*|blankett\p{L}*|broschyr\p{L}*|översatt\p{L}*|översätts|översättning\p{L}*|webbplats\p{L}*|sidor|sidan|texter|material\p{L}*|finns)\s(?:\p{L}+\s)?(?:på|till|och|,)\s(?:\p{L}+(?:,|\soch|\seller)\s){0,4}$/iu;

/** Who asks for help or talk in a language speaks it: "finns samtal på farsi". */
const spokenHelp =
  /(?:hjälp|samtal|samtalsstöd|stöd|tolk|personal|någon|nån|psykolog|läkare|terapi|chatt)\s(?:\p{L}+\s)?på\s$/iu;

/** "betyg i franska", "f i tyska": a subject at school, whatever anybody speaks at home. */
const subject =
  /(?<!\p{L})(?:betyg|betyget|underkänd|underkänt|godkänd|godkänt|prov|provet|läxa|läxan|lektion|lektionen|ig|vg|mvg|[a-f])\s(?:i|på)\s$/iu;
const subjects = /^(?:franska|tyska|spanska|italienska|latin|engelska)$/;

/** Tells whether a word of origin, faith or language is said of a thing or of people in general. */
export function isSaidOfNoOne(
  document: Document,
  phrase: Phrase,
  kind: Kind,
): boolean {
  const first = document.words[phrase.first];
  if (!first) return false;
  if (first.language === "en" && isEnglishAsWell.test(phrase.key)) return true;
  const sentence = sentenceAt(document, first.start);
  const isGeneral = !speaksOfSomeone(sentence);
  const before = document.text.slice(
    Math.max(0, first.start - 70),
    first.start,
  );
  const isGroup = group.test(phrase.key) && !isSomebodys.test(before);
  if (isGroup && isGeneral && !first.isFirst) return true;
  if (kind === "language" || /ska$/.test(phrase.key))
    if (isGeneral && leaflet.test(before) && !spokenHelp.test(before))
      return true;
  if (subjects.test(phrase.key) && subject.test(before)) return true;
  const isAdjective = /(?:sk|skt|ska)$/.test(phrase.key);
  return (
    isAdjective &&
    kind !== "diagnosis" &&
    kind !== "occupation" &&
    isOfThing(document, phrase)
  );
}
