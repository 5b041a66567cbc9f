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

export type SubmissionEvent =
  | "claim"
  | "take-over"
  | "release"
  | "save"
  | "send"
  | "change"
  | "approve"
  | "publish"
  | "unpublish"
  | "answer-privately"
  | "return"
  | "link"
  | "refer"
  | "decline"
  | "reply"
  | "withdraw"
  | "purge";

const outcomes = {
  "answer-privately": "answered-privately",
  return: "returned",
  link: "linked",
  refer: "referred",
  decline: "declined",
  withdraw: "withdrawn",
} as const;

const ended = { withdraw: "withdrawn", purge: "purged" } as const;

const moves: Record<Work, Partial<Record<SubmissionEvent, Work>>> = {
  waiting: { claim: "claimed", withdraw: "withdrawn" },
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
    ...outcomes,
  },
  "second-read": {
    approve: "approved",
    change: "drafting",
    withdraw: "withdrawn",
  },
  approved: { publish: "published", change: "drafting", withdraw: "withdrawn" },
  published: { unpublish: "answered-privately", purge: "purged" },
  returned: { reply: "waiting", ...ended },
  "answered-privately": { ...ended },
  linked: { ...ended },
  referred: { ...ended },
  declined: { ...ended },
  withdrawn: { purge: "purged" },
  purged: {},
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
