import { json, redirect } from "@remix-run/node";
import { z } from "zod";
import { passageFrom } from "#app/components/desk/passage-key.ts";
import type {
  ReadingError,
  ReadingRefusal,
  TypedPassage,
} from "#app/components/desk/reading-view.ts";
import { approveSubmission } from "#app/workflows/approve-submission.server.ts";
import { publishApproved } from "#app/workflows/publish-approved.server.ts";
import { requestChange } from "#app/workflows/request-change.server.ts";
import type { SubmissionId } from "#db/ids.ts";
import type { AtDesk } from "./at-desk.server.ts";
import { statusOf } from "./status-of.ts";

const readingForm = z.object({
  intent: z.enum(["approve", "approve-anyway", "publish", "return"]),
  rowVersion: z.coerce.number().int().min(0),
  textHash: z.string().regex(/^[0-9a-f]{64}$/),
  comment: z.string().default(""),
  soleReason: z.string().max(500).default(""),
});
type ReadingForm = z.infer<typeof readingForm> & { passages: TypedPassage[] };

/** Approves, and publishes at once where the asker is given no time to object; publishes what has waited; or sends back. */
export async function actOnReading(
  desk: AtDesk,
  submissionId: SubmissionId,
  formData: FormData,
): Promise<Response> {
  const parsed = readingForm.safeParse(Object.fromEntries(formData));
  if (!parsed.success) return refuse("malformed");
  const form = { ...parsed.data, passages: passagesIn(formData) };
  if (form.intent === "return") return sendBack(desk, submissionId, form);
  if (form.intent === "publish") return publish(desk, submissionId, form);
  return approve(desk, submissionId, form);
}

const note = "note-";

/** Every passage that was ticked or written about; one ticked without words comes along empty, to be asked about. */
function passagesIn(form: FormData): TypedPassage[] {
  const written = [...form].flatMap(([name, text]) =>
    name.startsWith(note) && text !== "" ? name.slice(note.length) : [],
  );
  const keys = new Set([...form.getAll("passage").map(String), ...written]);
  return [...keys].flatMap((key) => {
    const place = passageFrom(key);
    return place
      ? [{ ...place, text: String(form.get(note + key) ?? "") }]
      : [];
  });
}

async function approve(
  desk: AtDesk,
  submissionId: SubmissionId,
  form: ReadingForm,
): Promise<Response> {
  const { rowVersion, textHash, soleReason, comment, passages } = form;
  // What was written must not be lost with a press on the wrong button.
  const isWritten = comment.trim() !== "" || passages.length > 0;
  if (isWritten && form.intent === "approve")
    return refuse("comments-written", form);
  const result = await approveSubmission(desk.app, {
    ...{
      instance: desk.instance,
      submissionId,
      reviewerId: desk.reviewer.id,
      rowVersion,
      textHash,
    },
    comments: { comment, passages: passages.filter(hasWords) },
    ...(soleReason.trim() === "" ? {} : { soleReason: soleReason.trim() }),
  });
  if (!result.ok) return refuse(result.error, form);
  return result.publishAfter === null
    ? publish(desk, submissionId, form)
    : redirect("/granska/andra-lasning?klart=approved", 303);
}

/** A sentence that was only ticked has nothing to keep. */
const hasWords = ({ text }: TypedPassage): boolean => text.trim() !== "";

/** The approval stands even when publishing does not go through; the page then offers to try again. */
async function publish(
  desk: AtDesk,
  submissionId: SubmissionId,
  form: ReadingForm,
): Promise<Response> {
  const { app, instance, reviewer } = desk;
  const result = await publishApproved(app, {
    instance,
    submissionId,
    reviewerId: reviewer.id,
  });
  if (result.ok) return redirect("/granska/andra-lasning?klart=published", 303);
  return refuse(
    result.error === "store-unavailable" ? "publish" : result.error,
    form,
  );
}

async function sendBack(
  desk: AtDesk,
  submissionId: SubmissionId,
  form: ReadingForm,
): Promise<Response> {
  const { rowVersion, comment, passages } = form;
  const { app, instance, reviewer } = desk;
  const result = await requestChange(app, {
    instance,
    submissionId,
    reviewerId: reviewer.id,
    rowVersion,
    comment,
    passages,
  });
  return result.ok
    ? redirect("/granska/andra-lasning?klart=returned", 303)
    : refuse(result.error, form);
}

function refuse(error: ReadingError, form?: ReadingForm): Response {
  const { intent = "approve", comment = "", soleReason = "" } = form ?? {};
  const { passages = [] } = form ?? {};
  const status = error === "publish" ? 503 : statusOf(error);
  return json<ReadingRefusal>(
    { ok: false, error, intent, comment, soleReason, passages },
    { status },
  );
}
