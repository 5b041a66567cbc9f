import { ErrorSummary } from "#app/components/error-summary.tsx";
import type { FieldProblem } from "#app/components/error-summary.tsx";
import { useMessages } from "#app/i18n/use-messages.ts";
import { useDesk } from "./desk-context.ts";
import { LostPanel } from "./lost-panel.tsx";
import type { ReviewRefusal } from "./review-result.ts";
import { fieldProblemsOf } from "./field-problems.ts";
import { SignInLink } from "./sign-in-link.tsx";
import { StalePanel } from "./stale-panel.tsx";
import { useFocusedSummary } from "./use-focused-summary.ts";

/** Why the last thing asked for did not happen, on top of the desk, with links to what can be put right. */
export function ReviewProblem() {
  const { session } = useDesk();
  const { problem } = session;
  const place = useFocusedSummary(problem);
  if (problem === null) return null;
  return (
    <div ref={place} className="up2">
      <Panel problem={problem} />
    </div>
  );
}

function Panel({ problem }: { problem: ReviewRefusal }) {
  if (problem.error === "stale") return <StalePanel problem={problem} />;
  if (problem.error === "not-yours" && problem.saved)
    return <LostPanel problem={problem} />;
  return <Refusal problem={problem} />;
}

function Refusal({ problem }: { problem: ReviewRefusal }) {
  const t = useMessages();
  const { session, view } = useDesk();
  const problems: FieldProblem[] = fieldProblemsOf(t, problem, session.review);
  return (
    <ErrorSummary title={t(titleOf(problem.error))} problems={problems}>
      {problems.length === 0 && <p>{sentenceOf(t, problem.error)}</p>}
      {problem.error === "asker-wrote" && (
        <p>
          {/* The draft is saved: the page may be asked for again, with what is new on it. */}
          <a href={`/granska/fragor/${view.id}`}>{t("review.error.readNew")}</a>
        </p>
      )}
      {problem.error === "signed-out" && <SignInLink />}
    </ErrorSummary>
  );
}

function titleOf(error: ReviewRefusal["error"]) {
  if (
    error === "not-ready" ||
    error === "answer-required" ||
    error === "private-only"
  )
    return "review.error.notReadyTitle";
  if (isAboutSending(error)) return "ending.error.title";
  const decides = [
    "reason-required",
    "risk-reason-required",
    "words-required",
    "manual-missing",
    "manual-not-found",
  ];
  return decides.includes(error)
    ? "review.error.decideTitle"
    : "review.error.title";
}

const isAboutSending = (error: ReviewRefusal["error"]): boolean =>
  [
    "child-check",
    "asker-wrote",
    "variables",
    "message-required",
    "reason-code-required",
    "why-required",
    "thread-required",
    "target-required",
    "refer-to-required",
    "refer-where-required",
  ].includes(error);

function sentenceOf(
  t: ReturnType<typeof useMessages>,
  error: ReviewRefusal["error"],
): string {
  switch (error) {
    case "stale":
    case "not-ready":
      return "";
    case "variables":
    case "message-required":
    case "reason-code-required":
    case "why-required":
    case "thread-required":
    case "target-required":
    case "refer-to-required":
    case "refer-where-required":
      return t(`ending.error.${error}`);
    case "manual-missing":
      return t("review.manualMissing");
    case "manual-not-found":
      return t("review.manualNotFound");
    default:
      return t(`review.error.${error}`);
  }
}
