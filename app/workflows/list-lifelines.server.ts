import type { AppParts } from "#app/lib/app-context.ts";
import { openMessages } from "#app/seal/submission-texts.server.ts";
import type {
  InstanceId,
  PersonId,
  SpecialistRequestId,
  SubmissionId,
} from "#db/ids.ts";
import { listRequestsAbout } from "#db/queries/specialists.server.ts";

/** A question to a specialist, with its words. */
export interface Lifeline {
  id: SpecialistRequestId;
  specialistId: PersonId;
  specialistName: string;
  askedByName: string;
  askedAt: string;
  question: string;
  /** Null while the specialist owes an answer. */
  answer: string | null;
  answeredAt: string | null;
}

/** What specialists have been asked about a question and what they answered, in order. */
export async function listLifelines(
  app: Pick<AppParts, "db" | "sealing">,
  instanceId: InstanceId,
  submissionId: SubmissionId,
): Promise<Lifeline[]> {
  const requests = await listRequestsAbout(app.db, instanceId, submissionId);
  if (requests.length === 0) return [];
  const messages = await openMessages(app, instanceId, submissionId);
  const words = new Map(messages.map(({ number, text }) => [number, text]));
  return requests.map((request) => ({
    id: request.id,
    specialistId: request.specialistId,
    specialistName: request.specialistName,
    askedByName: request.askedByName,
    askedAt: request.askedAt,
    question: words.get(request.questionNumber) ?? "",
    answer: words.get(request.answerNumber ?? 0) ?? null,
    answeredAt: request.answeredAt,
  }));
}
