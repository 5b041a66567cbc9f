import {
  move,
  type SubmissionEvent,
  submissionEvents,
  type Work,
} from "#moderation/submission.ts";
import type { Chance } from "./chance.ts";

// So that every state is reached: what leads to publishing is done more often than what ends.
const likely: Partial<Record<SubmissionEvent, number>> = {
  claim: 6,
  save: 4,
  send: 14,
  approve: 8,
  publish: 10,
  object: 3,
  agree: 6,
  "keep-private": 4,
  correct: 2,
  "drop-correction": 3,
  link: 3,
  // These end most of what there is to walk with.
  withdraw: 0.3,
  spam: 0.3,
  // These let a month pass for everybody.
  expire: 0.6,
  purge: 0.05,
};

/** Mostly something that may happen in the state; with the share given, anything at all. */
export function chooseEvent(
  chance: Chance,
  work: Work,
  outOfTurn: number,
): SubmissionEvent {
  if (chance.happens(outOfTurn)) return chance.oneOf(submissionEvents);
  const lawful = submissionEvents.filter((event) => move(work, event));
  const weighed = lawful.flatMap((event) => {
    const weight = likely[event] ?? 1;
    const times = weight < 1 ? Number(chance.happens(weight)) : weight;
    return Array<SubmissionEvent>(times).fill(event);
  });
  return chance.oneOf(weighed.length > 0 ? weighed : submissionEvents);
}
