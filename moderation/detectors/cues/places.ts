import { cueWords } from "./cue-words.ts";

/** Prepositions after which a name is more likely a place than a person. */
export const placePrepositions: ReadonlySet<string> = cueWords(
  `i på från fr till t vid mot genom kring runt utanför nära norr söder öster väster in from at near to outside`,
);

/** Words that, before a preposition, say that a place comes: "bor i", "flyttade till". */
export const placeVerbs: ReadonlySet<string> = cueWords(`
  bor bodde bott bo boende flytta flyttar flyttade flyttat flytt kommer kom kommit född uppvuxen växte vuxit vistas uppehåller sover sov stannar är finns ligger låg
  hyr hyrde lägenhet lägenheten hus huset villa rum stuga torp gård gården adress adressen skriven skrivna folkbokförd folkbokförda skolan förskolan jobbar jobbade arbetar
  arbetade hemma kvar live lives lived living moved born staying stay from work
`);
