import type { Work } from "#moderation/submission.ts";
import type { ShownView } from "./code-step.ts";

export type StageName =
  | "received"
  | "answering"
  | "returned"
  | "reading"
  | "asking"
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
const previewedWay: readonly StageName[] = [
  "received",
  "answering",
  "reading",
  "asking",
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
export function stagesOf(
  { work, wish, preview }: Pick<ShownView, "work" | "wish" | "preview">,
  asksFirst: boolean,
): Stage[] {
  const here = preview ? "asking" : stageOfWork[work];
  const way = wayOf(
    work,
    wish === "private" ? privateWay : publicWayIf(asksFirst),
    here,
  );
  const at = way.indexOf(here);
  return way.map((name, index) => ({ name, when: whenOf(index, at) }));
}

function whenOf(index: number, at: number): Stage["when"] {
  if (index === at) return "here";
  return index < at ? "past" : undefined;
}

const publicWayIf = (asksFirst: boolean) =>
  asksFirst ? previewedWay : publicWay;

function wayOf(
  work: Work,
  way: readonly StageName[],
  here: StageName,
): readonly StageName[] {
  if (work === "returned") return returnedWay;
  return way.includes(here) ? way : ["received", here];
}
