/** What one lives in that is no place on a map. */
const dwellings =
  /^(?:lägenhet|lägenheten|lgh|villa|villan|hus|huset|radhus|parhus|kedjehus|husvagn|husbil|husbåt|stuga|stugan|fritidshus|sommarstuga|kolonistuga|torp|gård|etta|ettan|tvåa|tvåan|trea|trean|fyra|fyran|femma|kollektiv|korridor|studentrum|studentlägenhet|rum|hyresrätt|bostadsrätt|hyreslägenhet|bostadsrättslägenhet|andrahand|andrahandslägenhet|inneboende|familjehem|jourhem|fosterhem|hvb|hvb-hem|boende|stödboende|gruppbostad|gruppboende|serviceboende|trygghetsboende|äldreboende|modul|barack|barackerna|bil|bilen|garage|källare|källaren|tält|skogen|stan|centrum|centrala|utkanten|närheten|trakten|höghus|småhus|lada|container|trappan|port|porten|boendet|ghetto|förort|förorten|orten|sverige|byn|by|misär|skräck|frid|fred|fattigdom)$/;
/** "friggebod", "skivhus", "trerummare": the last part of a dwelling that no dictionary has. */
const endings =
  /^(?:gat|skiv|punkt|lamell|torn|loftgångs|land|gårds|flygel|växt|atrium|gavel|stadsrad|flerfamiljs|tvåfamiljs|enfamiljs|tvåplans|enplans|etage|etages|souterräng|suterräng|container|modul|kollektiv|vänd|trä|sten|tegel|bod|båt|hyres|bostads|studbo|student|ungdoms|trygghets|vinter|lägenhets|låg|hög|små)hus(?:et)?$|^(?:friggebod|attefalls?hus|attefallare|paviljong(?:en)?|suterräng|souterräng|vindsvåning|källarvåning|bottenvåning|etagevåning|sekelskifteslägenhet|husvagnen|lantställe|sommarställe|jordkoja|vindskupa|gårdshus|kolonilott|kolonistugan|hotellrum|motell|vandrarhem|ateljé|studio|kombo|evakueringslägenhet|evakueringsbostad|jourlägenhet|träningslägenhet|socialkontrakt|bostadskö)$|(?:rummare|rumslägenhet|rumslägenheten|rummaren|rumsetta|barack|baracker|barackerna|lägenhet(?:en)?|bostad(?:en)?|radhus|fritidshus|kvarten|kvart|modulhus|tält)$/u;

/** Tells whether a word is what one lives in: "villa", "friggebod", "trerummare". */
export const isDwelling = (key: string): boolean =>
  dwellings.test(key) || endings.test(key);
