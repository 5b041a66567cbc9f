import type { ShouldRevalidateFunctionArgs } from "@remix-run/react";

/**
 * Whether a page of the desk asks its loader again. Not when the desk saved, since its own state is newer, unless it said how urgent the question is; and not when no answer
 * came, since the loader would get none either and the page with its texts would be lost.
 */
export function asksAgain({
  formData,
  actionResult,
  currentUrl,
  nextUrl,
  defaultShouldRevalidate,
}: ShouldRevalidateFunctionArgs): boolean {
  if (currentUrl.pathname !== nextUrl.pathname) return defaultShouldRevalidate;
  if (gotNoAnswer(actionResult)) return false;
  // How urgent it is stands in what the loader gives, here and in the frame's alarms.
  if (formData?.get("live") === "1") return formData.get("intent") === "risk";
  return defaultShouldRevalidate;
}

const noAnswer: readonly unknown[] = ["offline", "signed-out"];

function gotNoAnswer(result: unknown): boolean {
  return (
    typeof result === "object" &&
    result !== null &&
    "error" in result &&
    noAnswer.includes(result.error)
  );
}
