import { isRouteErrorResponse, useRouteError } from "@remix-run/react";
import { useInstanceIfAny } from "./instance-context.ts";
import { type ProblemKind, ProblemPage } from "./problem-page.tsx";

/** The page in place of one that could not be made: missing, taken off, or broken. */
export function PageProblem() {
  const instance = useInstanceIfAny();
  return (
    <ProblemPage
      kind={problemOf(useRouteError())}
      inInstance={instance !== null}
    />
  );
}

const kinds: Readonly<Record<number, ProblemKind>> = {
  400: "refused.malformed",
  404: "missing",
  405: "refused.wrong-method",
  410: "gone",
};

/** What an error means to the one who met it. */
export function problemOf(error: unknown): ProblemKind {
  return (isRouteErrorResponse(error) && kinds[error.status]) || "broken";
}
