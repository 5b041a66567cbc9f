const kept: Readonly<Record<string, string>> = {
  ø: "ö",
  æ: "ä",
  ł: "l",
  đ: "d",
  ß: "ss",
  ı: "i",
  ð: "d",
  þ: "th",
  œ: "oe",
  ә: "e",
};

function foldLetter(letter: string): string {
  if (letter === "å" || letter === "ä" || letter === "ö") return letter;
  return kept[letter] ?? letter.normalize("NFD").replace(/\p{M}+/gu, "");
}

/** Gives the key a word is looked up by: lower case, accents off, but å, ä and ö stay letters of their own. */
export function fold(word: string): string {
  const lower = word.toLowerCase();
  if (/^[\x20-\x7eåäö]*$/.test(lower)) return lower;
  return Array.from(lower.normalize("NFC"), foldLetter).join("");
}

/** Gives the key of a keyboard without å, ä and ö: "Åsa" and "Asa" become one. */
export function foldToAscii(key: string): string {
  return key.replace(/[åä]/g, "a").replace(/ö/g, "o");
}
