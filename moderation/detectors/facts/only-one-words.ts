const onlyWho = /(?<![\p{L}])(?:enda|ende|only|first)\s/iu;

/** "enda" says someone is the only one where a person or a kind of person follows. */
const someone =
  /^(?:enda|ende|first|only|ensam(?:ma)?\ssom)\s(?:\p{L}+\s){0,3}?(?:i|på|av|med|tjej\p{L}*|kille\p{L}*|flick\p{L}*|pojk\p{L}*|kvinn\p{L}*|man|mannen|barn\p{L}*|elev\p{L}*|familj\p{L}*|person\p{L}*|lärar\p{L}*|läkar\p{L}*|muslim\p{L}*|jud\p{L}*|rom|romen|same|svart\p{L}*|mörk\p{L}*|svensk\p{L}*|somali\p{L}*|invandr\p{L}*|utländsk\p{L}*|utrikes\p{L}*|\p{L}*(?:are|aren|ist|isten|or|log|iker|sk|ska)|black|girl|boy|woman|man|child|family|student|teacher|doctor|muslim|jew|person|\p{L}+ian|\p{L}+ish)(?!\p{L})/iu;

/** "enda bussen på kvällen", "enda rösten i huvudet": a thing or a service that is the only one, and nobody. */
const isThing =
  /^(?:enda|ende)\s(?:\p{L}+(?:ga|ska|da|na|ra)\s)?\p{L}*(?:boende|kontakt|röst|buss|pengar|peng|affär|butik|hjälp|rum|lägenhet|plats|tid|dag|natt|kväll|stund|sak|lektion|hem|(?<!diplo)mat|hiss|toalett|dator|telefon|nyckel|inkomst|lön|jobb|skola|förskola|väg|bil|tåg|möte|samtal|svar|brev|beslut|papper|bevis|minne|bild|foto|tröst|glädje|ljus|hopp|stöd|trygghet|fönster|dörr|säng|stol|soffa|besök|intresse|skillnad|problem|orsak|skäl|fel|alternativ|möjlighet|chans|lösning|hinder|krav|tanke|dröm|bank|mack|restaurang|vårdcentral|sjukhus|apotek|kläder|skor|jacka|möbel|möbler|semester|utgift|räkning|nätverk|avgång|tur|linje|insats|insatsen|verksamhet|aktivitet|träning|medicin|tablett|medlet)(?:t|et|en|n|an|na|arna|erna|orna|ar|or|er|s)?\s/iu;

/** "enda läraren som bryr sig", "enda personen jag litar på": alone in what is felt of them, and not in what they are. */
const isFelt =
  /^(?:enda|ende)\s(?:\p{L}+\s)?\p{L}*(?:lärar|läkar|handlägg|kurator|sköter|personal|chef|psykolog|sekreterar|vän|person|kompis|kamrat|assistent|människa|vuxna|sortens)\p{L}*\s(?:jag|vi|han|hon|som\s(?:jag|vi|han|hon|inte\s)?\s?(?:svara|bry|förstå|lyssna|hjälp|hör|ring|orka|ser|såg|trodd|tror|vet|gör|gjort|ställ|finns|kan|får|har\s(?:svara|hjälp|lyssna|brytt|hört)))/iu;

/** "only Sikh family", "first woman on the team", and the house that is told by its row: "first house after the ferry". */
const english =
  /^first\shouse|^(?:only|first)\s(?!(?:in|for|speaks?|offers?|wants?|has|have|until|an?|two|three|four|few|if|when|with|\p{L}+\sfriend|friend|family\smeeting|time|food)\s)(?:\p{L}+\s){0,3}?(?:black|white|brown|muslim|jew|jewish|christian|deaf|blind|gay|trans|girl|boy|\p{L}*woman|\p{L}*man|child|kid|family|student|pupil|teacher|doctor|nurse|person|foreigner|immigrant|mum|mom|dad|one in|\p{L}{2,}ian|\p{L}{3,}(?<!sw)ish|\p{L}{3,}ese|\p{L}{3,}(?:ist|er) in)(?!\p{L}|\s(?:i|we|you|he|she|they|can|could|meeting|visit|appointment|to\shelp|who|that|willing)(?!\p{L})|(?<=child|kid|teacher|doctor|nurse|person|family|woman|man)$)/iu;

/** Tells whether words that begin with "enda", "only" or "first" say that somebody is the only one of a kind. */
export const isOfSomeone = (words: string): boolean =>
  !onlyWho.test(words) ||
  ((/^(?:only|first)/iu.test(words) ? english : someone).test(words) &&
    !isFelt.test(words) &&
    !isThing.test(words));
