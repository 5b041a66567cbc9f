import { json, type TypedResponse } from "@remix-run/node";
import type {
  CodeProblem,
  CodeStep,
  Done,
  Tried,
  Undone,
} from "#app/components/code/code-step.ts";
import type { Instance } from "#app/instance/instance-file.ts";
import type { AppContext } from "#app/lib/app-context.ts";
import { readByReceipt } from "#app/workflows/read-by-receipt.server.ts";
import type { SubmissionId } from "#db/ids.ts";
import { privateHeaders } from "../page-headers.ts";

/** Somebody whose code has opened a question. */
export interface Holder {
  app: AppContext;
  instance: Instance;
  code: string;
  opened: SubmissionId;
}

export type Answer = TypedResponse<CodeStep>;

const statusOf = {
  malformed: 422,
  "not-found": 404,
  "too-many": 429,
  "store-unavailable": 503,
} as const;

/** What a workflow is told of who asks. */
export const askerOf = ({ instance, opened }: Holder) => ({ instance, opened });

/** The form again, saying what was typed and what is wrong with it. */
export function malformedCode(typed: string): Answer {
  return refused(typed, "malformed");
}

/** The form again, saying why the code opens nothing. */
export function refused(typed: string, problem: CodeProblem): Answer {
  return answer({ step: "enter", typed, problem }, statusOf[problem]);
}

interface Extra {
  done?: Done;
  undone?: Undone;
  tried?: Tried;
  status?: number;
}

/** The question as its asker sees it now, with what was done or could not be. */
export async function shown(
  holder: Holder,
  { done, undone, tried, status = 200 }: Extra = {},
): Promise<Answer> {
  const { app, code } = holder;
  const result = await readByReceipt(app, askerOf(holder));
  if (!result.ok) return refused(code, result.error);
  const { dueAt, submissionId: _, ...view } = result.view;
  return answer(
    {
      step: "view",
      code,
      view: { ...view, dueAt: dueAt.toISOString() },
      done: done ?? null,
      undone: undone ?? null,
      tried: tried ?? null,
    },
    status,
  );
}

/** A step of the code page with the headers each of them has. */
export function answer(
  step: CodeStep,
  status = 200,
  headers: Record<string, string> = privateHeaders,
): Answer {
  return json(step, { status, headers });
}
