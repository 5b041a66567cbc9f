import type { Document, Word } from "./document.ts";

const offices = String.raw`(?:soc|socialen|socialtjänsten|socialkontoret|socialförvaltningen|socialjouren|kommunen|kommunkontoret|stadshuset|kontoret|enheten|biståndet|familjerätten|överförmyndarnämnden|försäkringskassan|fk|arbetsförmedlingen|migrationsverket|hemtjänsten|hemsjukvården|vårdcentralen|bup|(?:lss|\p{L}{2,20})-?(?:enheten|handläggningen|kontoret|avdelningen|gruppen)|lss)`;
const at = new RegExp(
  String.raw`^ (?:på|hos|från|vid|i) ${offices}(?=(?<rest>[^.!?\n]{0,40}))(?![\p{L}\p{N}-])`,
  "iu",
);
const deeds =
  /^ (?:(?:är|e|va|var) (?:så |alltid |jätte|skit|väldigt )?(?:otrevlig|elak|snäll|dum|arg|sur|rasist|kall|hemsk|bra|bäst|omöjlig|sjuk|ledig|trevlig|hård|orättvis)|(?:svarar|svarade|ringer|ringde|hjälper|hjälpte|kommer|lyssnar|lyssnade|bryr sig|fattar|förstår)(?: (?:aldrig|inte|mig|upp|tillbaka|sällan|alltid))?|vill (?:inte|ha|att)|vägrar|vägrade|sa|säger|sade|ljög|ljuger|skrev|skriver|lovade|lovar|hotar|hotade|nekar|nekade|skrek|skriker|skäller|tycker|tror|tog|bestämde|bestämmer|har (?:sagt|lovat|ljugit|inte|aldrig|hjälpt|nekat|skrivit|slutat)|ska (?:ringa|ta|hjälpa|komma))(?!\p{L})/iu;

/** Tells whether a word stands before an office: "Klara på socialkontoret". */
export const isBeforeOffice = ({ text }: Document, { end }: Word): boolean =>
  at.test(text.slice(end, end + 60));

/** Tells whether, past the office, what only somebody does follows: "Klara på socialkontoret svarar aldrig". */
export function actsAtOffice({ text }: Document, { end }: Word): boolean {
  const beside = text.slice(end, end + 100);
  const office = at.exec(beside);
  return office !== null && deeds.test(beside.slice(office[0].length));
}
