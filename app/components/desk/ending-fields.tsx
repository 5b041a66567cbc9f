import { FieldError } from "#app/components/field-error.tsx";
import { useMessages } from "#app/i18n/use-messages.ts";
import { useDesk } from "./desk-context.ts";
import { fieldProblemsOf } from "./field-problems.ts";

interface Props {
  name: string;
  label: string;
  hint?: string;
  rows?: number;
}

/** What is wrong with a field of an ending, or null. */
function useEndingError(name: string): string | null {
  const t = useMessages();
  const { session } = useDesk();
  if (session.problem === null) return null;
  const problems = fieldProblemsOf(t, session.problem, session.review);
  return problems.find(({ fieldId }) => fieldId === name)?.message ?? null;
}

/** A field of an ending: one line, or a text of several rows; what was typed comes back whatever happens. */
export function EndingField({ name, label, hint, rows }: Props) {
  const { session } = useDesk();
  const error = useEndingError(name);
  const describedBy = [
    ...(hint === undefined ? [] : [`${name}-hint`]),
    ...(error === null ? [] : [`${name}-error`]),
  ].join(" ");
  const field = {
    id: name,
    name,
    defaultValue: session.typed[name] ?? "",
    autoComplete: "off",
    "aria-describedby": describedBy === "" ? undefined : describedBy,
    "aria-invalid": error === null ? undefined : true,
  };
  return (
    <div className={error === null ? "field" : "field wrong"}>
      <label htmlFor={name}>{label}</label>
      {hint !== undefined && (
        <p className="hint" id={`${name}-hint`}>
          {hint}
        </p>
      )}
      {error !== null && <FieldError id={`${name}-error`} message={error} />}
      {rows === undefined ? (
        <input type="text" maxLength={500} {...field} />
      ) : (
        <textarea rows={rows} maxLength={4000} spellCheck {...field} />
      )}
    </div>
  );
}

interface ChoiceProps {
  name: string;
  legend: string;
  choices: readonly { value: string; label: string }[];
  onChoose?: (value: string) => void;
}

/** One of several reasons or places, as radio buttons. */
export function EndingChoice({ name, legend, choices, onChoose }: ChoiceProps) {
  const { session } = useDesk();
  const error = useEndingError(name);
  return (
    <fieldset
      className={error === null ? "field" : "field wrong"}
      id={name}
      tabIndex={-1}
      aria-describedby={error === null ? undefined : `${name}-error`}
    >
      <legend>{legend}</legend>
      {error !== null && <FieldError id={`${name}-error`} message={error} />}
      <div className="pick tight">
        {choices.map(({ value, label }) => (
          <div key={value}>
            <input
              type="radio"
              name={name}
              id={`${name}-${value}`}
              value={value}
              defaultChecked={session.typed[name] === value}
              onChange={onChoose && (() => onChoose(value))}
            />
            <label htmlFor={`${name}-${value}`}>{label}</label>
          </div>
        ))}
      </div>
    </fieldset>
  );
}
