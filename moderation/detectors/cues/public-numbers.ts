import { cueWords } from "./cue-words.ts";

/**
 * Emergency numbers, national help lines and the lines of authorities, in digits, as each publishes its own; they identify no one.
 * In rows: short numbers; help lines of 020 and 0200; of other series; authorities.
 */
export const nationalNumbers: ReadonlySet<string> = cueWords(`
  112 1177 11313 11414 11613 116000 116006 116111 116117 116123 118118 90101 90390 90510
  020505050 020521010 020555666 020819100 020844448 020840000 020852000 020222233 020667788 020595959 020100200 020181800 020341316 0200239500 0200212019
  087021680 0771220060 0771505050 0102235760 0104566700
  0771141400 0771524524 0771567567 0771416416 0771235235 0771776776 0771276000 0771737300 0771503503 0771525525 0771670670 0771636363
`);

/** Tells a number of a series that no person has: free to call or of shared cost, for authorities and firms (numbering plan of Post- och telestyrelsen). */
export const isServiceNumber = (digits: string): boolean =>
  /^(?:020\d{5,7}|0200\d{5,6}|077\d{6,7})$/.test(digits);
