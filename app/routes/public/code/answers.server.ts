import { json, type TypedResponse } from "@remix-run/node";
import {
  type CodeProblem,
  type CodeStep,
  nothingWritten,
  type Writing,
} from "#app/components/code/code-step.ts";
import type { Instance } from "#app/instance/instance-file.ts";
import type { AppContext } from "#app/lib/app-context.ts";
import { readByReceipt } from "#app/workflows/read-by-receipt.server.ts";
import { privateHeaders } from "../page-headers.ts";

/** Somebody who has typed something that can be a code. */
export interface Holder {
  app: AppContext;
  instance: Instance;
  code: string;
}

export type Answer = TypedResponse<CodeStep>;

const statusOf = {
  malformed: 422,
  "not-found": 404,
  "too-many": 429,
  "store-unavailable": 503,
} as const;

/** The form again, saying what was typed and what is wrong with it. */
export function malformedCode(typed: string): Answer {
  return refused(typed, "malformed");
}

/** The form again, saying why the code opens nothing. */
export function refused(typed: string, problem: CodeProblem): Answer {
  return answer({ step: "enter", typed, problem }, statusOf[problem]);
}

interface Extra {
  writing?: Writing;
  notWithdrawn?: boolean;
  status?: number;
}

/** The question as its asker sees it, or why the code opens nothing. */
export async function shown(
  { app, instance, code }: Holder,
  extra: Extra = {},
): Promise<Answer> {
  const result = await readByReceipt(app, { instance, code });
  if (!result.ok) return refused(code, result.error);
  const { dueAt, ...view } = result.view;
  const {
    writing = nothingWritten,
    notWithdrawn = false,
    status = 200,
  } = extra;
  return answer(
    {
      step: "view",
      code,
      view: { ...view, dueAt: dueAt.toISOString() },
      writing,
      notWithdrawn,
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
