import { firstStep } from "../../lexicon/word-info.ts";
import { formTest } from "./form-test.ts";

const endings =
  /.{2}(?:gymp(?:a|an)|gymnastik(?:en)?|trän+ing(?:en)?|dans(?:en)?|dance|yoga(?:n)?|pilates|zumba|spinning|simning(?:en)?|fotboll(?:en)?|innebandy(?:n)?|hockey(?:n)?|tennis(?:en)?|parkour|rytmik(?:en)?|agility|lydnad(?:en)?|bugg(?:en)?|boule(?:n)?|bowling(?:en)?|bingo(?:n)?|terapi(?:n)?|sång(?:en)?|stund(?:en)?|karate(?:n)?|brottning(?:en)?|boxning(?:en)?|ridning(?:en)?|cirkel(?:n)?|promenad(?:en)?|slöjd(?:en)?)$/;

/** What one goes to of an evening, for a day or to learn something, in words that dictionaries lack. */
const events =
  /^(?:after-?work(?:s|en)?|afterski|after-ski|aw:?n?|happy-?hours?|brunch(?:en)?|mingel|minglet|workshop(?:s|en|pen|par)?|meet-?ups?|meet-?upen|hackathon(?:et)?|(?:pub|musik|fredags)?quiz(?:en|et)?|karaoken?|open-?mic|speed-?dejting|speed-?dating|speeddejt|blinddejt|escape-?room|lan-?party|webbinari(?:um|et)|webinar(?:et)?|lasertag|lasergame|paintball(?:en)?|gokart(?:en)?|minigolf(?:en)?|babysim|babyöppet|babycafé|spa-?dag(?:en)?|onboarding(?:en)?|kick-?off(?:en)?|teambuilding(?:en)?|bootcamp(?:et)?|drop-?in|techno|rave(?:t)?|pre-?party|förfest(?:en)?|efterfest(?:en)?|stand-?up|paddel|padel(?:n)?|discgolf(?:en)?|mammagrupp(?:en)?|pappagrupp(?:en)?)$/;

/** Tells whether a word in small letters is what one does: "gubbgympa", "babyrytmik". One goes to it, and nobody works or lives there; "jordans" is somebody's. */
export const isActivity = formTest(
  ({ key, shape, name }) =>
    shape === "lower" &&
    !(name.isGenitive && firstStep(name.info) > 0) &&
    (endings.test(key) ||
      events.test(key) ||
      /^(?:gympan?|parkour|crossfit|linedance)$/.test(key)),
);
