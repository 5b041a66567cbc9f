import type { UnpublishRefusal } from "./thread-page.tsx";

const forms = ["remove", "close", "start", "correct"] as const;

/** What came of one of the forms of a thread's page. Where no answer came, nobody but the browser knows which form it was. */
export function inForm(sent: FormData, answer: unknown): unknown {
  if (!gotNoAnswer(answer)) return answer;
  const form = formOf(sent.get("intent"));
  return form === "remove"
    ? { ...answer, form, position: Number(sent.get("position")) }
    : { ...answer, form };
}

/** One form closes a discussion and opens it again; the one that names no purpose takes the thread off. */
function formOf(intent: unknown): UnpublishRefusal["form"] {
  if (intent === "open") return "close";
  return forms.find((form) => form === intent) ?? "unpublish";
}

const gotNoAnswer = (answer: unknown): answer is object =>
  typeof answer === "object" &&
  answer !== null &&
  "error" in answer &&
  !("form" in answer);
