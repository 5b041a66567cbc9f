/** The ways a review ends beside publishing. */
export const endings = [
  "answer",
  "return",
  "link",
  "refer",
  "decline",
  "spam",
] as const;
export type Ending = (typeof endings)[number];

/** Why a question is declined, as far as a person chooses it. */
export const declineReasons = [
  "not-social-services",
  "personal-case",
  "cannot-be-made-anonymous",
  "already-answered",
  "abuse",
  "other",
] as const;
export type DeclineReason = (typeof declineReasons)[number];

/** Why somebody who wanted to be published is answered alone. */
export const privateReasons = [
  "cannot-be-made-anonymous",
  "could-harm",
  "asked-for",
  "other",
] as const;
export type PrivateReason = (typeof privateReasons)[number];

/** Whom we refer to, so that it can be counted where the help was. */
export const referTargets = [
  "health",
  "school",
  "police",
  "authority",
  "other-municipality",
  "organisation",
  "own-unit",
] as const;
export type ReferTarget = (typeof referTargets)[number];

/** How long we wait for an answer to our own question. */
export const daysToReply = 30;
