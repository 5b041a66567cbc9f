import type { DeskSession } from "#app/components/desk/desk-session.ts";
import type {
  ReviewReadThrough,
  ReviewSaved,
} from "#app/components/desk/review-result.ts";
import type { ReviewView } from "#app/components/desk/review-view.ts";
import { startSession } from "#app/components/desk/start-session.ts";
import type { Draft, FindingGroup, ReviewState } from "#moderation/decision.ts";
import type { Tier } from "#moderation/finding.ts";

/** A draft with nothing missing. */
export const draft: Draft = {
  title: "Kan någon komma hem?",
  question: "Jag heter Torvald och bor i Måsberga.",
  shortAnswer: "Ja.",
  answer: "Ring oss.",
  topicId: "familj",
  decisions: [],
};

/** One finding, standing at the span in the question and nowhere else. */
export function groupAt(
  surface: string,
  number: number,
  {
    tier = "must",
    status = "open",
  }: { tier?: Tier; status?: FindingGroup["status"] } = {},
): FindingGroup {
  const start = draft.question.indexOf(surface);
  const span = { start, end: start + surface.length };
  return {
    group: surface.toLowerCase(),
    number,
    label: "PERSON",
    kind: "first-name",
    tier,
    surface,
    evidence: [],
    suggestions: [],
    inOriginal: [span],
    inDraft: status === "gone" ? [] : [{ part: "question", ...span }],
    status,
    decision: null,
  };
}

/** What the checker says when it has found these. */
export function stateOf(groups: FindingGroup[]): ReviewState {
  const open = (tier: Tier) =>
    groups.filter((group) => group.tier === tier && group.status === "open")
      .length;
  return {
    groups,
    open: { must: open("must"), judge: open("judge"), info: open("info") },
    complete: true,
    notChecked: [],
    checkerVersion: "1",
    risk: {
      level: "low",
      facts: [],
      people: 30_000,
      population: 30_000,
      generalise: null,
    },
  };
}

const view: ReviewView = {
  id: "a",
  number: 1,
  risk: "none",
  riskJudgedAt: null,
  wish: "public",
  role: null,
  receivedAt: "2026-11-20T08:00:00.000Z",
  now: "2026-11-20T09:00:00.000Z",
  clock: {
    state: "on-time",
    dueAt: "2026-11-23T08:00:00.000Z",
    workingHours: 7,
  },
  rowVersion: 3,
  claimExpiresAt: null,
  original: draft.question,
  additions: [],
  comments: [],
  objections: [],
  draft,
  state: stateOf([groupAt("Torvald", 1), groupAt("Måsberga", 2)]),
  topics: [],
  byline: "Socionom",
  crisisNumbers: [],
  similar: [],
  ...{
    sent: [],
    childCheck: null,
    readMessages: 0,
    isCorrection: false,
    duty: null,
  },
  ...{ lifelines: [], templates: [], variableNames: [], styleGuide: [] },
  similarWaiting: [],
  kind: "question",
  postAuthor: null,
  thread: null,
  claim: "required",
};

/** A session as the page begins, with what differs. */
export function sessionWith(change: Partial<DeskSession> = {}): DeskSession {
  return { ...startSession(view, undefined), ...change };
}

/** The store's answer to a save of this draft. */
export function savedAs(
  saved: Draft,
  change: Partial<ReviewSaved> = {},
): ReviewSaved {
  return {
    ok: true,
    done: "saved",
    draft: saved,
    typed: {},
    state: view.state,
    rowVersion: 4,
    savedAt: "2026-11-20T09:00:00.000Z",
    heldUntil: "2026-11-20T09:30:00.000Z",
    ...change,
  };
}

/** The server's answer when this draft may be read through. */
export function readableAs(draft: Draft): ReviewReadThrough {
  const { title, shortAnswer } = draft;
  const sheet = { questionHtml: "", answerHtml: "", byline: "Socionom" };
  return {
    ...savedAs(draft),
    done: "read-through",
    readThrough: {
      topicName: "Familj",
      sheet: { title, shortAnswer, ...sheet },
    },
  };
}
