/** The laws that are told by their number alone. */
const laws = new Set([
  "2001:453", "2025:400", "1980:620", "1990:52", "1988:870", "1993:387", "2017:900", "1986:223", "2009:400", "2010:110", "1949:381",
  "1962:700", "1970:994", "2005:716", "2016:752", "1994:137", "2010:800", "2018:218", "2008:567", "2003:460", "2014:821", "2010:659",
  "2021:476", "1991:1128", "1991:1129", "2017:30", "1982:763", "2010:111", "2017:725", "1991:900", "1990:746", "2001:82",
]); // prettier-ignore

/** Tells whether a year and a number are those of a law that is told by them alone: "1993:387". */
export const isKnownLaw = (number: string): boolean => laws.has(number);
