/** The laws that are told by their number alone. */
const laws = new Set([
  "2001:453", "2025:400", "1980:620", "1990:52", "1988:870", "1993:387", "2017:900", "1986:223", "2009:400", "2010:110", "1949:381",
  "1962:700", "1970:994", "2005:716", "2016:752", "1994:137", "2010:800", "2018:218", "2008:567", "2003:460", "2014:821", "2010:659",
  "2021:476", "1991:1128", "1991:1129", "2017:30", "1982:763", "2010:111", "2017:725", "1991:900", "1990:746", "2001:82",
]); // prettier-ignore

/** Tells whether a year and a number are those of a law that is told by them alone: "1993:387". */
export const isKnownLaw = (number: string): boolean => laws.has(number);

/** What letters before a number are of a law, a standard, a report or an engine. */
const lawReference =
  /^(?:(?:\p{Lu}{2,5}-)?\p{Lu}{0,6}FS(?![ -]?\d{4}\/)|NJA|HFD|RÅ|PROP|SOU|DS|MIG|AD|JO|EU|EG|ISO|KOM|SKV|SS-EN|YZF|CBR|CRF|GSX)(?!\p{Lu})/u;
/** Tells whether letters and a number are a law or the like: "SFS 2001:453", "LSS 1993:387", "LVU-1990:52". */
export const isLaw = (found: string): boolean =>
  lawReference.test(found) ||
  isKnownLaw(/(?:19|20)\d\d:\d{1,4}$/.exec(found)?.[0] ?? "");
