import { instanceIdOf } from "#app/instance/require-instance.ts";
import { openLatestWording } from "#app/seal/submission-texts.server.ts";
import type { SubmissionId } from "#db/ids.ts";
import type { Draft } from "#moderation/decision.ts";
import type { TestApp } from "#tests/support/app.ts";

/** What residents and reviewers write; short, since a walk checks thousands. */
export const words = [
  "Räknas barnbidraget som inkomst?",
  "Kan jag få hjälp med hyran?",
  "Hej, jag heter Torvald Kvistgren.",
  "Ring mig på 070-174 06 05.",
];

/** Stands in every wording, so that a search for it finds all that is published. */
export const wordOfAll = "barnbidraget";

const sound: Draft = {
  title: "Räknas barnbidraget som inkomst?",
  question: "Jag undrar om barnbidraget räknas.",
  shortAnswer: "Ja, det räknas.",
  answer: "Barnbidraget räknas med.",
  topicId: "ekonomi",
  decisions: [],
};

/** Sound wordings mostly; one with a number to hide, one with a name, one without an answer. */
export const drafts: Draft[] = [
  sound,
  { ...sound, topicId: "familj" },
  { ...sound, title: "Är barnbidraget en inkomst?" },
  { ...sound, question: "Ring mig om barnbidraget på 070-174 06 05." },
  { ...sound, question: "Torvald Kvistgren undrar om barnbidraget." },
  { ...sound, answer: "" },
];

/** The wording as it was last saved, or null. */
export async function latestDraft(
  app: TestApp,
  submissionId: SubmissionId,
): Promise<Draft | null> {
  const instanceId = instanceIdOf(app.instance);
  const wording = await openLatestWording(app, instanceId, submissionId);
  return wording?.draft ?? null;
}
