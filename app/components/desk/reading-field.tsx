import { FieldError } from "#app/components/field-error.tsx";

interface Props {
  name: string;
  label: string;
  hint: string;
  value: string;
  error: string | null;
}

/** A field for some words to a colleague or the log: label above, hint under it, error under the hint. */
export function ReadingField({ name, label, hint, value, error }: Props) {
  return (
    <div className={error === null ? "field" : "field wrong"}>
      <label htmlFor={name}>{label}</label>
      <p className="hint" id={`${name}-hint`}>
        {hint}
      </p>
      {error !== null && <FieldError id={`${name}-error`} message={error} />}
      <textarea
        id={name}
        name={name}
        rows={3}
        maxLength={name === "comment" ? 2000 : 500}
        autoComplete="off"
        defaultValue={value}
        aria-describedby={
          error === null ? `${name}-hint` : `${name}-hint ${name}-error`
        }
        aria-invalid={error === null ? undefined : true}
      />
    </div>
  );
}
