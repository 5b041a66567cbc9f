const wordSigns = /[\p{L}\p{N}\p{M}]+/uy;

/** Gives where letters, figures and marks end that stand from a place on; the place itself where none does. */
function endOfSigns(text: string, start: number): number {
  wordSigns.lastIndex = start;
  return wordSigns.test(text) ? wordSigns.lastIndex : start;
}

/** Of the signs that go into one byte, those a word is made of: to look each up takes half the time a pattern takes. */
const narrowWordSigns = Uint8Array.from({ length: 256 }, (_, code) =>
  endOfSigns(String.fromCharCode(code), 0),
);

function isWordSign(text: string, at: number): boolean {
  const code = text.charCodeAt(at);
  return code > 0xff ? endOfSigns(text, at) > at : narrowWordSigns[code] === 1;
}

function runEnd(text: string, start: number): number {
  let end = start;
  while (narrowWordSigns[text.charCodeAt(end)] === 1) end++;
  return text.charCodeAt(end) > 0xff ? endOfSigns(text, end) : end;
}

/** What joins two parts of one word: "e-post", "max:s", "sms'a", "per_olof". */
const joint = /(?:[-']|:(?=\p{Ll})|_(?=[\p{L}\p{N}]))(?=[\p{L}\p{N}\p{M}])/uy;

function isJoint(text: string, at: number): boolean {
  if (!"-':_".includes(text.charAt(at))) return false;
  joint.lastIndex = at;
  return joint.test(text);
}

/** Gives where the next word or number begins from a place on; the end of the text where none does. */
export function nextWord(text: string, from: number): number {
  let at = from;
  while (at < text.length && !isWordSign(text, at)) at++;
  return at;
}

/** Gives where the word or number ends that begins at a place. */
export function wordEnd(text: string, start: number): number {
  let end = runEnd(text, start);
  while (isJoint(text, end)) end = runEnd(text, end + 1);
  return end;
}
