import type { Writing } from "#app/components/code/code-step.ts";
import { problemOfMessage } from "#app/forms/code-form.server.ts";
import { writeMore } from "#app/workflows/write-more.server.ts";
import { type Answer, type Holder, refused, shown } from "./answers.server.ts";

/** Sends a message to the staff, or shows the question again with the text kept and what is wrong. */
export async function writeMessage(
  holder: Holder,
  text: string,
): Promise<Answer> {
  const problem = problemOfMessage(text);
  if (problem) return shownAgain(holder, { text, problem, sent: false }, 422);
  const { app, instance, code } = holder;
  const result = await writeMore(app, { instance, code, text });
  if (result.ok)
    return shownAgain(holder, { text: "", problem: null, sent: true }, 200);
  if (result.error === "closed")
    return shownAgain(
      holder,
      { text, problem: { code: "closed" }, sent: false },
      409,
    );
  if (result.error === "store-unavailable")
    return shownAgain(
      holder,
      { text, problem: { code: "store-unavailable" }, sent: false },
      503,
    );
  return refused(code, result.error);
}

function shownAgain(
  holder: Holder,
  writing: Writing,
  status: number,
): Promise<Answer> {
  return shown(holder, { writing, status });
}
