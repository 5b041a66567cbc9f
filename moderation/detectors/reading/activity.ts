import { firstStep } from "../../lexicon/word-info.ts";
import { formTest } from "./form-test.ts";

const endings =
  /.{2}(?:gymp(?:a|an)|gymnastik(?:en)?|trän+ing(?:en)?|dans(?:en)?|dance|yoga(?:n)?|pilates|zumba|spinning|simning(?:en)?|fotboll(?:en)?|innebandy(?:n)?|hockey(?:n)?|tennis(?:en)?|parkour|rytmik(?:en)?|agility|lydnad(?:en)?|bugg(?:en)?|boule(?:n)?|bowling(?:en)?|bingo(?:n)?|terapi(?:n)?|sång(?:en)?|stund(?:en)?|karate(?:n)?|brottning(?:en)?|boxning(?:en)?|ridning(?:en)?|cirkel(?:n)?|promenad(?:en)?|slöjd(?:en)?)$/;

/** Tells whether a word in small letters is what one does: "gubbgympa", "babyrytmik". One goes to it, and nobody works or lives there; "jordans" is somebody's. */
export const isActivity = formTest(
  ({ key, shape, name }) =>
    shape === "lower" &&
    !(name.isGenitive && firstStep(name.info) > 0) &&
    (endings.test(key) || /^(?:gympan?|parkour|crossfit|linedance)$/.test(key)),
);
