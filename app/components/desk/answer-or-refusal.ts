import type { ReviewRefusal } from "./review-result.ts";

/** The server's answer, or a refusal where there was none: no connection, no session, or a page in place of an answer. */
export async function answerOrRefusal(
  ask: () => Promise<unknown>,
): Promise<unknown> {
  try {
    const answer = await ask();
    return typeof answer === "object" && answer !== null && "ok" in answer
      ? answer
      : refusal("offline");
  } catch (error) {
    if (!(error instanceof Response)) return refusal("offline");
    const leadsTo = error.headers.get("Location") ?? "";
    if (leadsTo.startsWith("/konto/logga-in")) return refusal("signed-out");
    if (leadsTo !== "") throw error;
    return refusal(error.status === 503 ? "store-unavailable" : "offline");
  }
}

const refusal = (error: ReviewRefusal["error"]): ReviewRefusal => ({
  ok: false,
  error,
});
