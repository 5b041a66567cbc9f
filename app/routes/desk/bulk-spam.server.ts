import { json, redirect } from "@remix-run/node";
import { z } from "zod";
import type { BulkLeft, BulkResult } from "#app/components/desk/bulk-view.ts";
import { askedFrom } from "#app/components/desk/queue-asked.ts";
import { queueAddress } from "#app/components/desk/queue-address.ts";
import { markSpam } from "#app/workflows/mark-spam.server.ts";
import type { SubmissionId } from "#db/ids.ts";
import { parseId } from "#db/ids.ts";
import { findQueueLines } from "#db/queries/queue.server.ts";
import { cleanText } from "#moderation/clean-text.ts";
import type { AtDesk } from "./at-desk.server.ts";

interface Chosen {
  id: SubmissionId;
  rowVersion: number;
}

const mostLines = 100;
const longestWords = 1_000;

/** A line's box says which question it is and how it stood when it was marked. */
const line = z.string().transform((value, context): Chosen => {
  const [id, version = ""] = value.split(".");
  const known = parseId<SubmissionId>(id);
  if (known !== null && /^\d{1,9}$/.test(version))
    return { id: known, rowVersion: Number(version) };
  context.addIssue("no line");
  return z.NEVER;
});
const bulkForm = z.object({
  lines: z.array(line).max(mostLines),
  words: z.string().transform(cleanText),
});

/** Puts the marked questions aside as spam and leads back to the list; what was left is told, question by question. */
export async function bulkSpam(
  desk: AtDesk,
  request: Request,
  form: FormData,
): Promise<Response> {
  const parsed = bulkForm.safeParse({
    lines: form.getAll("line"),
    words: form.get("words"),
  });
  if (!parsed.success) return refuse({ error: "malformed" }, 400);
  const { lines, words } = parsed.data;
  const given = { words, chosen: lines.map(({ id }) => id) };
  if (lines.length === 0) return refuse({ error: "none-chosen", ...given });
  if (words === "") return refuse({ error: "words-required", ...given });
  if (words.length > longestWords)
    return refuse({ error: "too-long", ...given });
  const { marked, left } = await mark(desk, lines, words);
  if (left.length > 0) {
    const chosen = left.map(({ id }) => id);
    const status = marked === 0 ? 409 : 200;
    return refuse({ marked, words, chosen, left }, status);
  }
  const address = queueAddress(askedFrom(new URL(request.url).searchParams));
  const join = address.includes("?") ? "&" : "?";
  return redirect(`${address}${join}klart=spam-many`, 303);
}

const nothing: BulkResult = {
  ...{ bulk: true, error: null, marked: 0 },
  ...{ left: [], chosen: [], words: "" },
};

const refuse = (result: Partial<BulkResult>, status = 422): Response =>
  json<BulkResult>({ ...nothing, ...result }, { status });

type Left = { id: SubmissionId; number: number; error: BulkLeft };

async function mark(
  { app, instance, instanceId, reviewer }: AtDesk,
  chosen: readonly Chosen[],
  words: string,
): Promise<{ marked: number; left: Left[] }> {
  const ids = chosen.map(({ id }) => id);
  const lines = new Map(
    (await findQueueLines(app.db, instanceId, ids)).map((each) => [
      each.id,
      each,
    ]),
  );
  // What may be about danger to life is never put aside unread.
  const isAcute = ({ id }: Chosen) => lines.get(id)?.risk === "acute";
  const submissions = chosen.filter((each) => !isAcute(each));
  const spam = { instance, reviewerId: reviewer.id, submissions, words };
  const { marked, left } = await markSpam(app, spam);
  const unread = chosen
    .filter(isAcute)
    .map(({ id }) => ({ id, error: "acute" as const }));
  const numbered = [...unread, ...left].map(({ id, error }) => ({
    ...{ id, error },
    number: lines.get(id)?.number ?? 0,
  }));
  return { marked: marked.length, left: numbered };
}
