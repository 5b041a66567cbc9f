const publicHosts =
  /(?:^|\.|\/\/)(?:1177|forsakringskassan|socialstyrelsen|skatteverket|migrationsverket|arbetsformedlingen|polisen|domstol|bris|umo|youmo|jagvillveta|kronofogden|krisinformation|pensionsmyndigheten|minpension|hallakonsument|konsumentverket|brottsoffermyndigheten|valjattsluta|brottsofferjouren|stodlinjen|alkohollinjen|arn|do|jo|imy|msb|folkhalsomyndigheten|informationsverige|sverigesdomstolar|barnombudsmannen|allabarnsratt|dinarattigheter|boverket|hyresnamnden|bankid|verksamt|lagen|notisum|rikstermbanken|scb|skolverket|ivo|csn|regeringen|riksdagen|mind|kvinnofridslinjen)\.(?:se|nu)(?:$|\/)/iu;

/** Tells whether an address is everyone's: of an authority, a help line, the health service. */
export const isPublicHost = (address: string): boolean =>
  publicHosts.test(address);
