const abbreviations: ReadonlySet<string> = new Set(
  "tom from tex osv dvs pga mao bla sas sk iom od ed mm mfl fd ie eg".split(
    " ",
  ),
);

/** Tells whether the words are a Swedish abbreviation in dots or spaces: "t.ex.", "t o m". Its letters name nobody, not even a Tom. */
export const isAbbreviation = (text: string): boolean =>
  /^\p{Ll}{1,2}(?:[. ]\p{Ll}{1,2}){1,3}\.?$/u.test(text) &&
  abbreviations.has(text.replace(/[. ]/gu, ""));
