import type {
  CheckView,
  ReadingView,
} from "#app/components/desk/reading-view.ts";
import { outcomeOf } from "#app/components/desk/reading-view.ts";
import { readSecond } from "#app/workflows/read-second.server.ts";
import type { Reading } from "#app/workflows/read-second.server.ts";
import type { SubmissionId } from "#db/ids.ts";
import type { AtDesk } from "./at-desk.server.ts";
import { asShown } from "./as-shown.ts";
import { clockView } from "./clock-view.ts";

/** What a second reader sees of one text; throws a 404 where none waits. */
export async function loadReading(
  { app, instance, reviewer }: AtDesk,
  submissionId: SubmissionId,
  request: Request,
): Promise<ReadingView> {
  const read = await readSecond(app, {
    instance,
    submissionId,
    reviewerId: reviewer.id,
  });
  if (!read.ok) throw new Response(null, { status: 404 });
  const { reading } = read;
  const { title, shortAnswer } = reading.text;
  const { questionHtml, answerHtml, byline } = reading;
  return {
    ...{
      id: submissionId,
      number: reading.number,
      rowVersion: reading.rowVersion,
      risk: reading.risk,
    },
    approved: reading.work === "approved",
    publishAfter: waitingUntil(reading, app.now()),
    waitHours: instance.reviewMode.objectionHours,
    now: app.now().toISOString(),
    clock: clockView(reading.clock),
    drafterName: reading.drafter.name,
    mine: reading.mine,
    soleAllowed: instance.reviewMode.soleAllowed,
    version: reading.revisionNumber,
    textHash: reading.textHash,
    topicName: reading.topicName,
    sheet: {
      ...{ title, questionHtml, shortAnswer, answerHtml, byline },
      ...(reading.posts ? { posts: asShown(reading.posts, app.now()) } : {}),
    },
    kind: reading.posts ? "reply" : "question",
    thread: reading.thread,
    check: checkView(reading),
    comments: reading.comments,
    text: reading.text,
    changes: reading.changes,
    showsChanges: reading.changes !== null && !asksForWhole(request),
    objections: reading.objections,
  };
}

/** Who comes back to a text is shown what was changed, unless they ask for the text as it will be. */
const asksForWhole = (request: Request): boolean =>
  new URL(request.url).searchParams.get("visa") === "hela";

/** Until when an approved text waits for its asker; null when they have had their time. */
function waitingUntil({ publishAfter }: Reading, now: Date): string | null {
  return publishAfter !== null && now < new Date(publishAfter)
    ? publishAfter
    : null;
}

function checkView({ state, decisions }: Reading): CheckView {
  const kept = state.groups.filter(({ status }) => status === "kept");
  return {
    ...outcomeOf(decisions),
    must: state.open.must,
    judge: state.open.judge,
    complete: state.complete,
    notChecked: state.notChecked.map(({ what, name }) => ({ what, name })),
    kept: kept.map(({ surface, decision }) => ({
      surface,
      reason: decision?.reason ?? "",
    })),
  };
}
