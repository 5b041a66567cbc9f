import type { Risk } from "../submission.ts";
import type { SignName } from "./find-signs.ts";
import type { Peril } from "./perils.ts";

export interface Rule {
  id: string;
  peril: Peril;
  risk: Exclude<Risk, "none">;
  /** One sign of each set, near each other. */
  all: readonly (readonly SignName[])[];
  /** How near: words apart. */
  within: number;
  /** Signs whose presence near makes an acute rule elevated. */
  milder?: readonly SignName[];
  /** Holds also of what is long past, or told in general. */
  always?: true;
  /** Knows what a text is about, not that it is hard: a pupil's essay on honour, or money taken by mistake. */
  isSubject?: true;
}

// Words apart: of one thought, of one passage, of one letter.
const near = 14;
const wide = 40;
const text = 400;
// When, or what a journey cannot be escaped from: a plan without them is no journey yet.
const departing = [
  "soon",
  "now",
  "recent",
  "urgent",
  "ticket",
  "locked-in",
  "took-things",
  "silent",
] as const;
// What somebody says every time, or adds that they would never do.
const notSoon = ["every-time", "well-now"] as const;

/** What together tells of danger, or of something hard; a rule that needs one sign alone stands on that sign. */
// prettier-ignore
export const rules = [
  { id: "suicide-intent", peril: "suicide", risk: "acute", all: [["die-intent"]], within: near, milder: notSoon },
  { id: "suicide-said", peril: "suicide", risk: "acute", all: [["someone-suicide"]], within: near, milder: notSoon },
  { id: "suicide-means", peril: "suicide", risk: "acute", all: [["pills-plan", "means", "pills-saved"], ["die-wish", "exhausted", "farewell", "die-intent", "someone-suicide", "silent"]], within: text },
  { id: "suicide-saved", peril: "suicide", risk: "acute", all: [["pills-saved"], ["now", "soon", "pills-saved", "recent"]], within: near },
  { id: "suicide-place", peril: "suicide", risk: "acute", all: [["edge"], ["die-wish", "exhausted", "farewell", "die-intent", "urgent", "now", "jump"]], within: wide },
  { id: "suicide-farewell", peril: "suicide", risk: "acute", all: [["farewell"], ["die-wish", "exhausted", "edge", "pills-plan", "self-harm", "silent", "low", "means", "took-many"]], within: wide },
  { id: "suicide-farewells", peril: "suicide", risk: "acute", all: [["farewell"], ["farewell"]], within: wide },
  { id: "self-harm-now", peril: "suicide", risk: "acute", all: [["self-harm-now"]], within: near },
  { id: "self-harm-bleeding", peril: "suicide", risk: "acute", all: [["self-harm"], ["bleeding"]], within: wide },
  { id: "took-many", peril: "body", risk: "acute", all: [["took-many"], ["unresponsive", "urgent", "farewell", "now", "recent", "die-wish", "exhausted", "took-many"]], within: text },
  { id: "took-all", peril: "body", risk: "acute", all: [["took-all"]], within: near },
  { id: "failing", peril: "body", risk: "acute", all: [["failing"], ["took-many", "took-all", "baby-harm", "now", "urgent"]], within: near },
  { id: "unresponsive", peril: "body", risk: "acute", all: [["unresponsive"]], within: near },
  { id: "poison", peril: "body", risk: "acute", all: [["poison"]], within: near },
  { id: "lying", peril: "body", risk: "acute", all: [["lying"], ["urgent", "now", "recent", "silent"]], within: wide },
  { id: "lost-confused", peril: "body", risk: "acute", all: [["lost-confused"], ["recent", "now", "silent", "urgent"]], within: near },

  { id: "hit-lately", peril: "violence", risk: "acute", all: [["hit", "strangle", "own-hit"], ["recent", "now", "urgent"]], within: near },
  { id: "hit-and-trapped", peril: "violence", risk: "acute", all: [["hit", "strangle", "injury"], ["hiding", "not-home", "urgent", "coming", "fear-life", "locked-in"]], within: wide },
  { id: "strangled", peril: "violence", risk: "acute", all: [["strangle"]], within: near, milder: ["every-time"] },
  { id: "injury-lately", peril: "violence", risk: "acute", all: [["injury"], ["hit", "raging", "fear", "coming", "recent", "urgent", "took-things"]], within: wide },
  { id: "at-door", peril: "violence", risk: "acute", all: [["at-door"], ["fear", "urgent", "weapon", "protected", "hiding", "now", "child-there", "kill-threat", "recent"]], within: wide },
  { id: "hiding", peril: "violence", risk: "acute", all: [["hiding"], ["fear", "raging", "coming", "at-door", "kill-threat", "followed", "urgent", "weapon", "recent", "hit", "took-things"]], within: wide },
  { id: "threat-to-kill", peril: "violence", risk: "acute", all: [["kill-threat"]], within: near, milder: ["every-time"] },
  { id: "weapon", peril: "violence", risk: "acute", all: [["weapon-use", "armed"], ["kill-threat", "fear", "protected", "raging", "at-door", "urgent", "now", "recent", "hiding", "coming", "drunk-carer", "harm-other"]], within: near },
  { id: "followed", peril: "violence", risk: "acute", all: [["followed"], ["now", "fear", "protected", "coming", "kill-threat", "hiding", "at-door"]], within: near },
  { id: "raging-now", peril: "violence", risk: "acute", all: [["raging"], ["now", "urgent", "hiding", "bleeding"]], within: near },
  { id: "coming-home", peril: "violence", risk: "acute", all: [["coming"], ["kill-threat", "fear-life", "hit", "weapon", "locked-in", "urgent"]], within: wide },
  { id: "at-throat", peril: "violence", risk: "acute", all: [["at-throat"]], within: near },
  { id: "fear-for-life", peril: "violence", risk: "acute", all: [["fear-life"]], within: near },
  { id: "locked-in", peril: "violence", risk: "acute", all: [["locked-in"], ["took-things", "recent", "now", "urgent", "hit", "fear", "abroad-trip", "coming"]], within: wide },

  { id: "rape-lately", peril: "rape", risk: "acute", all: [["rape", "woke-undressed"], ["recent", "now", "urgent"]], within: wide },

  { id: "child-touched", peril: "child", risk: "acute", all: [["abuse-child"]], within: near },
  { id: "baby-hurt", peril: "child", risk: "acute", all: [["baby-harm"]], within: near },
  { id: "child-alone", peril: "child", risk: "acute", all: [["alone-child"], ["now", "recent", "urgent", "unresponsive", "no-adult"]], within: wide },
  { id: "no-adult", peril: "child", risk: "acute", all: [["no-adult"], ["no-adult", "drunk-carer", "recent"], ["child-there"]], within: wide },
  { id: "child-and-drunk", peril: "child", risk: "acute", all: [["drunk-carer"], ["now", "recent", "urgent", "drives", "thrown-out"], ["child-there", "thrown-out"]], within: wide },
  { id: "child-left", peril: "child", risk: "acute", all: [["left-child"]], within: near },
  { id: "child-gone", peril: "child", risk: "acute", all: [["child-taken"], ["child-there"], ["recent", "now", "urgent", "silent"]], within: wide },
  { id: "child-hurt", peril: "child", risk: "acute", all: [["injury"], ["child-there"], ["recent", "now"]], within: wide },
  { id: "child-to-meet", peril: "child", risk: "acute", all: [["meet-adult"], ["grooming"]], within: wide },

  { id: "married-abroad", peril: "honour", risk: "acute", all: [["marry-off"], ["abroad-trip", "locked-in", "took-things", "urgent", "young"], departing], within: wide },
  { id: "taken-abroad", peril: "honour", risk: "acute", all: [["abroad-trip"], ["against-will", "locked-in", "took-things", "fear", "marry-off", "honour", "fgm"], departing], within: wide },
  { id: "cut", peril: "honour", risk: "acute", all: [["fgm"], ["abroad-trip", "soon", "ticket", "now", "urgent"]], within: wide },
  { id: "honour-threat", peril: "honour", risk: "acute", all: [["honour"], ["kill-threat", "fear-life", "coming", "locked-in", "hiding"]], within: wide },

  { id: "harm-other", peril: "harm", risk: "acute", all: [["harm-other"]], within: near },
  { id: "held", peril: "violence", risk: "acute", all: [["traffick", "took-things"], ["traffick", "locked-in", "urgent", "injury"]], within: wide },

  { id: "life-weary", peril: "suicide", risk: "elevated", all: [["die-wish"]], within: near },
  { id: "suicide-before", peril: "suicide", risk: "elevated", all: [["die-intent", "someone-suicide"]], within: near, always: true },
  { id: "self-harm", peril: "suicide", risk: "elevated", all: [["self-harm", "self-harm-now"]], within: near },
  { id: "hurt-before", peril: "violence", risk: "elevated", all: [["hit", "own-hit", "strangle", "injury", "kill-threat"]], within: near, always: true },
  { id: "at-the-door", peril: "violence", risk: "elevated", all: [["at-door", "followed", "protected", "weapon-use", "raging", "fear-life", "not-home"]], within: near },
  { id: "afraid", peril: "violence", risk: "elevated", all: [["fear"]], within: near },
  { id: "control", peril: "violence", risk: "elevated", isSubject: true, all: [["control", "locked-in", "took-things", "traffick", "against-will"]], within: near },
  { id: "raped-before", peril: "rape", risk: "elevated", all: [["rape", "woke-undressed"]], within: near, always: true },
  { id: "young-and-adult", peril: "child", risk: "elevated", isSubject: true, all: [["grooming", "meet-adult"]], within: near },
  { id: "child-neglected", peril: "child", risk: "elevated", all: [["alone-child", "suspicion", "child-taken", "thrown-out", "ran-away", "drunk-carer", "carer-child", "no-adult"]], within: near, always: true },
  { id: "honour-control", peril: "honour", risk: "elevated", isSubject: true, all: [["honour", "marry-off", "fgm"]], within: near },
  { id: "addiction", peril: "hardship", risk: "elevated", all: [["addiction", "took-many", "took-all"]], within: near },
  { id: "bullied", peril: "hardship", risk: "elevated", all: [["bullied", "young-trouble"]], within: near },
  { id: "homeless", peril: "hardship", risk: "elevated", all: [["homeless"]], within: near },
  { id: "ill", peril: "hardship", risk: "elevated", all: [["psychosis", "eating", "low", "lying", "lost-confused", "exhausted"]], within: near },
] as const satisfies readonly Rule[];

/** The rules, what the signs add up to, and what was learned from texts. */
export type RuleId =
  (typeof rules)[number]["id"] | "signs-together" | "learned";
