/** Signs that show nothing: zero width, direction, soft hyphen, variation selectors, byte order mark. */
export const invisible =
  /\p{Cf}|[\ufe00-\ufe0f]|\u034f|\u115f|\u1160|\u17b4|\u17b5|\u3164/u;

/** Signs that mean the same as a plainer one. */
export const typographic: Readonly<Record<string, string>> = {
  "’": "'", "‘": "'", "´": "'", "`": "'", "ʼ": "'", "‛": "'", "′": "'",
  "‐": "-", "‑": "-", "‒": "-", "−": "-", "﹣": "-", "－": "-", "\u2028": "\n", "\u2029": "\n", "\u0000": " ",
}; // prettier-ignore

const entities: Readonly<Record<string, string>> = {
  aring: "å", auml: "ä", ouml: "ö", Aring: "Å", Auml: "Ä", Ouml: "Ö", eacute: "é", Eacute: "É", uuml: "ü", oslash: "ø",
  aelig: "æ", amp: "&", nbsp: " ", quot: '"', apos: "'", lt: "<", gt: ">", shy: "\u00ad", zwnj: "\u200c", zwj: "\u200d",
}; // prettier-ignore

const mojibake: Readonly<Record<string, string>> = {
  "Ã¥": "å", "Ã¤": "ä", "Ã¶": "ö", "Ã…": "Å", "Ã„": "Ä", "Ã–": "Ö", "Ã©": "é", "Ã¼": "ü", "Ã¸": "ø", "Ã¦": "æ",
  "Ã\u0085": "Å", "Ã\u0084": "Ä", "Ã\u0096": "Ö",
}; // prettier-ignore

interface Decoded {
  characters: string;
  length: number;
}

function numeric(name: string): string | undefined {
  const code =
    name[1] === "x" || name[1] === "X"
      ? parseInt(name.slice(2), 16)
      : parseInt(name.slice(1), 10);
  return code > 0 && code <= 0x10ffff && !(code >= 0xd800 && code <= 0xdfff)
    ? String.fromCodePoint(code)
    : undefined;
}

/** Reads an HTML entity at an offset, if one stands there. */
export function decodeEntity(text: string, at: number): Decoded | null {
  if (text[at] !== "&") return null;
  const name = /^&(#\d{2,7}|#[xX][\da-fA-F]{2,6}|[A-Za-z]{2,6});/.exec(
    text.slice(at, at + 12),
  )?.[1];
  if (name === undefined) return null;
  const characters = name[0] === "#" ? numeric(name) : entities[name];
  return characters === undefined
    ? null
    : { characters, length: name.length + 2 };
}

/** Reads a letter whose UTF-8 was taken for Latin-1 at an offset, if one stands there. */
export function decodeMojibake(text: string, at: number): Decoded | null {
  if (text[at] !== "Ã") return null;
  const characters = mojibake[text.slice(at, at + 2)];
  return characters === undefined ? null : { characters, length: 2 };
}

const lookAlikes =
  "аaеeоoрpсcхxуyіiјjѕsһhԁdԛqԝwвbкkмmнhтtіiгrпnАAЕEОOРPСCХXУYІIЈJЅSВBКKМMНHТTαaεeοoρpνvιiκkτtυuχxηnΑAΒBΕEΖZΗHΙIΚKΜMΝNΟOΡPΤTΥYΧX";
const latin = new Map<string, string>();

/** Reads letters of other scripts as the Latin letters they look like. */
export function latinOf(word: string): string {
  if (latin.size === 0)
    for (let i = 0; i + 1 < lookAlikes.length; i += 2)
      latin.set(lookAlikes[i] ?? "", lookAlikes[i + 1] ?? "");
  return Array.from(word, (letter) => latin.get(letter) ?? letter).join("");
}
