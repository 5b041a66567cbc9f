/** What makes long texts that are hard on patterns and on everything that looks at neighbours: each repeated thousands of times. */
export const worstSeeds: readonly string[] = [
  "a", "1", "1 ", "a@", "a.", "Kalle ", "kalle och ", "a_", "K*", "/A ", "storgatan 1 ", "\n", "A ", "-", "enda ", "min son ", "noll ", "dnr ", "snap ", "a😀",
  "i Umeå ", "Anna, ", "är 5 och ", "a-", "аa", "a\u200b", "&a", "5 barn ", "qwxz ", "Norra ", "ring 07 ", "+46 ", "\ud800", "skola ", "K a ",
  "ett ", "nollsju", "nummer ", "kod på ", "nr 11 och 12 ", "870522 och sen ", "a @ ", "a . ", "A-1/", "1.1,", "pnr ", "fyra sista ", "070 ", "en mål T 1-", "mejl punkt ", "Ab 1:2 ", "snap är ",
  "ica malmö ", "a-a folkets park ", "Pippi och Emil ", "mi hijo ", "F. och ", "heter uffe pengar (", "my son and ", "Mr King went to the city of London and ", "is the ", "Will. ", "minä olen ", "waa iyo ",
]; // prettier-ignore

/** What patterns wait for, each once: a text that ends so lets them read all that stands before it. */
export const waking =
  " folkets park, stuga 4 Almens camping, jobba på hamncaféet, ring uffe 0701740605, en bebis, två veckor, the agency x says, född i Hjo 1941, buss 4 mot x, och x city, (han kallas så) btw /sky";

/** Gives a text of a size, or a little over, of one thing said again and again. */
export const repeated = (seed: string, size: number): string =>
  seed.repeat(Math.ceil(size / seed.length));
