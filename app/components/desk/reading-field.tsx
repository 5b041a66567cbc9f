import { FieldError } from "#app/components/field-error.tsx";

interface Props {
  name: string;
  /** Where the name stands more than once on a page. */
  id?: string;
  label: string;
  hint: string;
  value: string;
  error: string | null;
}

/** A field for some words to a colleague or the log: label above, hint under it, error under the hint. */
export function ReadingField({
  name,
  id = name,
  label,
  hint,
  value,
  error,
}: Props) {
  return (
    <div className={error === null ? "field" : "field wrong"}>
      <label htmlFor={id}>{label}</label>
      <p className="hint" id={`${id}-hint`}>
        {hint}
      </p>
      {error !== null && <FieldError id={`${id}-error`} message={error} />}
      <textarea
        id={id}
        name={name}
        rows={3}
        maxLength={name === "comment" ? 2000 : 500}
        autoComplete="off"
        defaultValue={value}
        aria-describedby={
          error === null ? `${id}-hint` : `${id}-hint ${id}-error`
        }
        aria-invalid={error === null ? undefined : true}
      />
    </div>
  );
}
