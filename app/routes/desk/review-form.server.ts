import { z } from "zod";
import type { FindPlace } from "#app/components/desk/outcome-view.ts";
import type { Typed } from "#app/components/desk/review-result.ts";
import { cleanLine, cleanText } from "#moderation/clean-text.ts";
import { parts } from "#moderation/decision.ts";
import type { Decision, Draft } from "#moderation/decision.ts";
import { type ChildOutcome, childOutcomes } from "#moderation/child-check.ts";
import { labels } from "#moderation/finding.ts";
import type { Risk } from "#moderation/submission.ts";
import { type Ending, endings } from "#moderation/outcome.ts";

const label = z.enum(labels);
const decision = z.object({
  group: z.string().min(1).max(500),
  label,
  action: z.enum(["remove", "generalise", "placeholder", "rewrite", "keep"]),
  replacement: z.string().max(300).transform(cleanLine),
  reason: z.string().max(500).transform(cleanLine),
});

/** A decision already made comes back with its trace; one just made has none yet. */
const madeDecision = decision.extend({
  trace: z
    .object({
      textHash: z.string().regex(/^[0-9a-f]{64}$/),
      spans: z
        .array(
          z.object({
            part: z.enum(parts),
            start: z.number().int().min(0),
            end: z.number().int().min(0),
          }),
        )
        .max(500),
      rules: z.array(z.string().max(100)).max(500),
      placeholder: z.string().max(100).exactOptional(),
    })
    .exactOptional(),
});

const intents = [
  "enter",
  "save",
  "read",
  "send",
  "release",
  "drop",
  "risk",
  "preview",
  "lifeline",
  "mark",
  "discard",
  "claim",
  "take-over",
] as const;
export type Intent =
  | Exclude<(typeof intents)[number], "enter">
  | "decide"
  | "undecide"
  | "child"
  | "outcome"
  | "end"
  | "find"
  | "insert";

/** A JSON text read as a value; broken JSON is undefined, which no schema takes. */
const json = z.string().transform((text): unknown => {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
});

const reviewForm = z.object({
  intent: z.enum(intents).default("save"),
  decide: json.pipe(decision.extend({ number: z.number().int() })).optional(),
  undecide: z.string().max(500).optional(),
  /** Buttons that stand for more than a word: what they do is their name. */
  child: z.enum(childOutcomes).optional(),
  outcome: z.enum(endings).optional(),
  end: z.enum(endings).optional(),
  find: z.enum(["bank", "link"]).optional(),
  insert: z.string().max(200).optional(),
  /** Of the words the reviewer was shown before sending them. */
  shownHash: z.string().max(64).default(""),
  /** The number of the asker's last message on the page. */
  readMessages: z.coerce.number().int().min(0).default(0),
  live: z.literal("1").optional(),
  riskTo: z.enum(["none", "elevated", "acute"]).optional(),
  riskReason: z.string().max(200).transform(cleanLine).default(""),
  rowVersion: z.coerce.number().int().min(0),
  title: z.string().transform(cleanLine),
  question: z.string().transform(cleanText),
  shortAnswer: z.string().transform(cleanLine),
  answer: z.string().transform(cleanText),
  topicId: z
    .string()
    .max(100)
    .transform((id) => id || null),
  decisions: json.pipe(z.array(madeDecision).max(500)),
});

/** What the desk's form says: what to do, the whole draft, and every half-written field. */
export interface ReviewForm {
  intent: Intent;
  live: boolean;
  rowVersion: number;
  draft: Draft;
  typed: Typed;
  /** The decision the pressed button stands for, and the number its fields are named by. */
  decision: (Decision & { number: number }) | null;
  undecide: string | null;
  child: ChildOutcome | null;
  /** The ending that is to be shown, or sent as shown. */
  ending: Ending | null;
  shownHash: string;
  readMessages: number;
  find: FindPlace | null;
  insert: string;
  /** How urgent the reviewer judges the question to be, and why. */
  risk: { to: Risk; reason: string };
}

/** Reads the desk's form; null when it is not one. */
export function readReviewForm(form: FormData): ReviewForm | null {
  const parsed = reviewForm.safeParse(Object.fromEntries(form));
  if (!parsed.success) return null;
  const { data } = parsed;
  const { title, question, shortAnswer, answer, topicId, decisions } = data;
  return {
    intent: intentOf(data),
    live: data.live === "1",
    rowVersion: data.rowVersion,
    draft: { title, question, shortAnswer, answer, topicId, decisions },
    typed: typedIn(form),
    decision: data.decide ?? null,
    undecide: data.undecide ?? null,
    child: data.child ?? null,
    ending: data.outcome ?? data.end ?? null,
    shownHash: data.shownHash,
    readMessages: data.readMessages,
    find: data.find ?? null,
    insert: data.insert ?? "",
    risk: { to: data.riskTo ?? "none", reason: data.riskReason },
  };
}

/**
 * A button that carries a value says with its name what it does; any other is an intent. Enter in a short field presses none:
 * it saves, and does what a written reason for another risk is for.
 */
function intentOf(data: z.infer<typeof reviewForm>): Intent {
  const named = (
    ["decide", "undecide", "child", "outcome", "end", "find", "insert"] as const
  ).find((name) => data[name] !== undefined);
  if (named) return named;
  if (data.intent !== "enter") return data.intent;
  return data.riskReason === "" ? "save" : "risk";
}

const typedName =
  /^(?:reason|words)-\d{1,4}$|^manual-(?:surface|label|words)$|^private-(?:code|reason)$|^link-(?:q|thread|words)$|^refer-(?:target|to|where|words)$|^return-words$|^decline-(?:code|reason|words)$|^bank-q$|^risk(?:To|Reason)$/;

function typedIn(form: FormData): Typed {
  const fields = [...form].filter(
    (field): field is [string, string] =>
      typedName.test(field[0]) &&
      typeof field[1] === "string" &&
      field[1] !== "",
  );
  return Object.fromEntries(fields);
}
