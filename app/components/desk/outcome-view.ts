import type { ChildOutcome } from "#moderation/child-check.ts";
import type { Kind } from "#moderation/finding.ts";
import type { Ending } from "#moderation/outcome.ts";
import type { Section } from "#moderation/sections.ts";

/** The last look for a child at risk in a question. */
export interface ChildCheckView {
  outcome: ChildOutcome;
  personName: string;
  checkedAt: string;
  /** Whether it was made of everything the asker has written. */
  isCurrent: boolean;
}

/** A ready text of the instance, with its words filled in. */
export interface TemplateView {
  id: string;
  kind: "answer" | "return" | "link" | "refer" | "decline";
  title: string;
  text: string;
  /** Names in braces that nothing stands for. */
  unknown: readonly string[];
}

/** Something in the answer library: a published thread or a ready text, cut into parts that can be taken alone. */
export interface BankHit {
  kind: "thread" | "template";
  id: string;
  title: string;
  /** Where it stands: the topic, or what the text is for. */
  place: string;
  sections: readonly Section[];
}

/** Where hits are shown: in the library, or where a thread is chosen to link to. */
export type FindPlace = "bank" | "link";

/** An ending as the asker will read it, before it is sent. */
export interface OutcomeView {
  ending: Ending;
  html: string;
  link: { id: string; title: string } | null;
  warnings: readonly { surface: string; kind: Kind }[];
  /** The day the crisis numbers were checked, when that is too long ago. */
  staleNumbers: string | null;
  /** Of exactly the words shown; what is sent must have it. */
  hash: string;
}
