/** Who does what next with an inskickad fråga. */
export type Work =
  | "waiting"
  | "claimed"
  | "drafting"
  | "second-read"
  | "approved"
  | "published"
  | "returned"
  | "answered-privately"
  | "linked"
  | "referred"
  | "declined"
  | "withdrawn"
  | "purged";

export type Visibility = "staff" | "asker" | "unlisted" | "public";
export type Risk = "none" | "elevated" | "acute";
export type Wish = "public" | "private";
export type Lane = "ordinary" | "slow";

/** Who the resident says they are; never asked for, only offered. */
export const residentRoles = [
  "under-18",
  "parent",
  "relative",
  "work",
] as const;
export type ResidentRole = (typeof residentRoles)[number];

/** A question begins a thread; a reply is a resident's or our own word in one. */
export type SubmissionKind = "question" | "reply";

/** Whose voice a post is in. */
export type PostAuthor = ReplyAuthor | "staff";

/** Whom a resident may write as in a thread; the one who asked, with the code of the question alone. */
export const replyAuthors = ["asker", "parent", "resident"] as const;
export type ReplyAuthor = (typeof replyAuthors)[number];

export type SubmissionEvent =
  | "claim"
  | "take-over"
  | "release"
  | "save"
  | "send"
  | "change"
  | "approve"
  | "agree"
  | "object"
  | "keep-private"
  | "publish"
  | "unpublish"
  | "correct"
  | "drop-correction"
  | "answer-privately"
  | "return"
  | "link"
  | "refer"
  | "decline"
  | "spam"
  | "reply"
  | "expire"
  | "withdraw"
  | "purge";

const outcomes = {
  "answer-privately": "answered-privately",
  return: "returned",
  link: "linked",
  refer: "referred",
  decline: "declined",
  spam: "declined",
  withdraw: "withdrawn",
} as const;

/** Who has had their answer may still write; then somebody reads again. */
const ended = {
  reply: "waiting",
  withdraw: "withdrawn",
  purge: "purged",
} as const;

/** What readers can read is taken down from wherever its correction stands, and the correction goes with it. */
const takenDown = { unpublish: "answered-privately" } as const;

const moves: Record<Work, Partial<Record<SubmissionEvent, Work>>> = {
  waiting: { claim: "claimed", spam: "declined", withdraw: "withdrawn" },
  claimed: {
    "take-over": "claimed",
    release: "waiting",
    save: "drafting",
    ...outcomes,
  },
  drafting: {
    "take-over": "drafting",
    release: "waiting",
    save: "drafting",
    send: "second-read",
    "drop-correction": "published",
    ...takenDown,
    ...outcomes,
  },
  "second-read": {
    approve: "approved",
    change: "drafting",
    ...takenDown,
    withdraw: "withdrawn",
  },
  approved: {
    publish: "published",
    change: "drafting",
    agree: "approved",
    object: "drafting",
    "keep-private": "answered-privately",
    ...takenDown,
    withdraw: "withdrawn",
  },
  published: {
    correct: "drafting",
    ...takenDown,
    purge: "purged",
  },
  returned: { claim: "claimed", expire: "declined", ...ended },
  "answered-privately": { ...ended },
  linked: { ...ended },
  referred: { ...ended },
  declined: { ...ended },
  withdrawn: { purge: "purged" },
  // Its words are gone, but those that were published may still have to be changed.
  purged: { correct: "drafting" },
};

/** Where the event takes a submission, or null when it may not happen there. */
export function move(work: Work, event: SubmissionEvent): Work | null {
  return moves[work][event] ?? null;
}

/** Every state, in the order of the flow. */
export const works = Object.keys(moves) as Work[];

/** The states in which somebody still owes the asker something. */
export const openWorks: readonly Work[] = [
  "waiting",
  "claimed",
  "drafting",
  "second-read",
  "approved",
];

/** The states in which the asker has had what they will get, unless they write again: from here retention counts. */
export const endedWorks: readonly Work[] = [
  "published",
  "answered-privately",
  "linked",
  "referred",
  "declined",
  "withdrawn",
];

/** The states in which nobody at the desk reads what the asker adds, because the text is ready. */
export const readyWorks: readonly Work[] = [
  "second-read",
  "approved",
  "published",
];

/** The states in which the asker has had an answer, and can say whether it helped. */
export const answeredWorks: readonly Work[] = [
  "published",
  "answered-privately",
  "linked",
  "referred",
];

/** Every event, in the order of the flow. */
export const submissionEvents = [
  ...new Set(works.flatMap((work) => Object.keys(moves[work]))),
] as SubmissionEvent[];
