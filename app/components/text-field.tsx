import { FieldError } from "./field-error.tsx";

interface Props {
  id: string;
  name: string;
  label: string;
  hint?: string;
  error?: string | undefined;
  value?: string;
  rows: number;
  maxLength: number;
}

/** A field for a longer text: label above, hint under it, error under the hint; the browser keeps and sends nothing of it. */
export function TextField({
  id,
  name,
  label,
  hint,
  error,
  value = "",
  rows,
  maxLength,
}: Props) {
  const describedBy = [hint && `${id}-hint`, error && `${id}-error`]
    .filter(Boolean)
    .join(" ");
  return (
    <div className={error ? "field wrong" : "field"}>
      <label htmlFor={id}>{label}</label>
      {hint && (
        <p className="hint" id={`${id}-hint`}>
          {hint}
        </p>
      )}
      {error && <FieldError id={`${id}-error`} message={error} />}
      <textarea
        id={id}
        name={name}
        rows={rows}
        maxLength={maxLength}
        defaultValue={value}
        autoComplete="off"
        spellCheck={false}
        aria-describedby={describedBy || undefined}
        aria-invalid={error ? true : undefined}
      />
    </div>
  );
}
