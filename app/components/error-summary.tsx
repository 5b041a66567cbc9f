import type { ReactNode } from "react";

export interface FieldProblem {
  fieldId: string;
  message: string;
}

interface Props {
  title: string;
  problems?: readonly FieldProblem[];
  children?: ReactNode;
}

/** What has to be put right, on top of the form: takes the focus, is read aloud, and links to each field. */
export function ErrorSummary({ title, problems = [], children }: Props) {
  return (
    <div
      className="error-summary"
      tabIndex={-1}
      autoFocus
      aria-labelledby="error-summary-title"
    >
      <div role="alert">
        <h2 id="error-summary-title">{title}</h2>
        {children}
        {problems.length > 0 && (
          <ul>
            {problems.map(({ fieldId, message }) => (
              <li key={fieldId}>
                <a href={`#${fieldId}`}>{message}</a>
              </li>
            ))}
          </ul>
        )}
      </div>
    </div>
  );
}
