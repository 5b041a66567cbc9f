import type { Work } from "#moderation/submission.ts";
import type { ShownView } from "./code-step.ts";

export type StageName =
  | "received"
  | "answering"
  | "returned"
  | "reading"
  | "publishing"
  | "published"
  | "answered"
  | "linked"
  | "referred"
  | "declined"
  | "withdrawn"
  | "purged";

export interface Stage {
  name: StageName;
  when: "past" | "here" | undefined;
}

const publicWay: readonly StageName[] = [
  "received",
  "answering",
  "reading",
  "publishing",
  "published",
];
const privateWay: readonly StageName[] = ["received", "answering", "answered"];
const returnedWay: readonly StageName[] = ["received", "returned", "answering"];

// Where each state stands on its way; a state that ends the way elsewhere is its own last stage.
const stageOfWork = {
  waiting: "received",
  claimed: "answering",
  drafting: "answering",
  "second-read": "reading",
  approved: "publishing",
  published: "published",
  returned: "returned",
  "answered-privately": "answered",
  linked: "linked",
  referred: "referred",
  declined: "declined",
  withdrawn: "withdrawn",
  purged: "purged",
} as const satisfies Record<Work, StageName>;

/** The stages of a question's way, each past, here or to come. */
export function stagesOf({
  work,
  wish,
}: Pick<ShownView, "work" | "wish">): Stage[] {
  const here = stageOfWork[work];
  const way = wayOf(work, wish, here);
  const at = way.indexOf(here);
  return way.map((name, index) => ({ name, when: whenOf(index, at) }));
}

function whenOf(index: number, at: number): Stage["when"] {
  if (index === at) return "here";
  return index < at ? "past" : undefined;
}

function wayOf(
  work: Work,
  wish: ShownView["wish"],
  here: StageName,
): readonly StageName[] {
  if (work === "returned") return returnedWay;
  const way = wish === "public" ? publicWay : privateWay;
  return way.includes(here) ? way : ["received", here];
}
