const publicHosts =
  /(?:^|\.|\/\/)(?:1177|forsakringskassan|socialstyrelsen|skatteverket|migrationsverket|arbetsformedlingen|polisen|domstol|bris|umo|youmo|jagvillveta|kronofogden|krisinformation|pensionsmyndigheten|minpension|hallakonsument|konsumentverket|brottsoffermyndigheten|valjattsluta|brottsofferjouren|stodlinjen|alkohollinjen|arn|do|jo|imy|msb|folkhalsomyndigheten|informationsverige|sverigesdomstolar|barnombudsmannen|allabarnsratt|dinarattigheter|boverket|hyresnamnden|bankid|verksamt|lagen|notisum|rikstermbanken|scb|skolverket|ivo|csn|regeringen|riksdagen|mind|kvinnofridslinjen)\.(?:se|nu)(?:$|\/)/iu;

/** "domstol.se/mal/T-4821-19", "skatteverket.se/arende/48213377": the page of one matter, by its number. A year is none. */
const matter = /\/[^\s]{0,120}?(?:\d{5}|(?<!\d)(?!(?:19|20)\d\d(?!\d))\d{4})/u;

/** Tells whether an address is everyone's: of an authority, a help line, the health service. */
export const isPublicHost = (address: string): boolean =>
  publicHosts.test(address) &&
  !matter.test(address.replace(/^[a-z]+:\/\//u, ""));
