import {
  type DeclineReason,
  daysToReply,
  type PrivateReason,
  type ReferTarget,
} from "#moderation/outcome.ts";
import type { ChildOutcome } from "#moderation/child-check.ts";

/** Why a question is declined, as staff choose it. */
export const declineNames: Record<DeclineReason, string> = {
  "not-social-services": "Frågan gäller inte socialtjänsten",
  "personal-case": "Den som frågade behöver hjälp i ett pågående ärende",
  "cannot-be-made-anonymous": "Det går inte att svara utan att peka ut någon",
  "already-answered": "Vi har redan svarat på samma fråga",
  abuse: "Hot, hat eller trakasserier",
  other: "Annat skäl",
};

/** The same to the one who asked; what stands ready and may be changed. */
export const declineReady: Record<DeclineReason, string> = {
  "not-social-services":
    "Vi kan inte svara på din fråga, för den gäller något som socialtjänsten inte har hand om. Ring oss gärna om du vill ha hjälp att hitta rätt.",
  "personal-case":
    "Din fråga gäller något som är på gång mellan dig och socialtjänsten. Det kan vi inte se eller bestämma om här. Ring din handläggare eller vår mottagning, så får du prata med någon som kan hjälpa dig.",
  "cannot-be-made-anonymous":
    "Vi kan inte svara här utan att någon riskerar att bli igenkänd. Ring oss gärna i stället. Du behöver inte säga vad du heter.",
  "already-answered":
    "Vi har redan svarat på samma fråga från dig. Läs svaret med den kod du fick då. Skriv till oss här om något saknas i svaret.",
  abuse:
    "Vi svarar inte på det här, för texten innehåller hot eller kränkande ord om någon. Behöver du hjälp får du gärna ställa frågan på ett annat sätt.",
  other: "",
};

/** Why somebody who wanted to be published is answered alone, as staff choose it. */
export const privateNames: Record<PrivateReason, string> = {
  "cannot-be-made-anonymous":
    "Det går inte att skriva om så att ingen känns igen",
  "could-harm": "Någon kan ta skada om det publiceras",
  "asked-for": "Den som frågade har ändrat sig",
  other: "Annat skäl",
};

/** The same to the one who asked. */
export const privateWhy: Record<string, string> = {
  "cannot-be-made-anonymous":
    "Du sa ja till att andra får läsa. Vi publicerar ändå inte din fråga, för vi kan inte skriva om den så att ingen känns igen. Svaret är bara till dig.",
  "could-harm":
    "Du sa ja till att andra får läsa. Vi publicerar ändå inte din fråga, för att skydda dig eller någon annan. Svaret är bara till dig.",
  "asked-for":
    "Vi publicerar inte din fråga, eftersom du inte vill det. Svaret är bara till dig.",
  other:
    "Du sa ja till att andra får läsa. Vi publicerar ändå inte din fråga. Svaret är bara till dig.",
};

/** To whom somebody is shown. */
export const referNames: Record<ReferTarget, string> = {
  health: "Vården",
  school: "Skolan",
  police: "Polisen",
  authority: "En myndighet, till exempel Försäkringskassan",
  "other-municipality": "En annan kommun",
  organisation: "En förening eller stödlinje",
  "own-unit": "Någon annan hos oss",
};

/** What was found when somebody asked whether a child can come to harm. */
export const childNames: Record<ChildOutcome, string> = {
  "no-child": "Inget barn berörs",
  "no-concern": "Nej, inget tyder på att ett barn far illa",
  "concern-unknown": "Oro, men vi vet inte vilket barn",
  "report-made": "Ja, och orosanmälan är gjord",
  "report-exists": "Ja, men orosanmälan finns redan",
};

/** Every reason of an ending, as the log says it. */
export const endingReasons: Record<string, string> = {
  ...privateNames,
  ...declineNames,
  ...referNames,
  ...childNames,
  spam: "Skräp",
  "no-reply": `Inget svar på ${daysToReply} dagar`,
  child: "Ett barn kan fara illa",
};
