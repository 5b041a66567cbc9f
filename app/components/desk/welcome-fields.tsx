import type { InputHTMLAttributes } from "react";
import { FieldError } from "#app/components/field-error.tsx";
import { useMessages } from "#app/i18n/use-messages.ts";
import { shortestPassword } from "./shortest-password.ts";
import type { WelcomeRefusal } from "./welcome-page.tsx";

interface Props {
  name: string;
  email: string;
  refusal: WelcomeRefusal | null;
}

/** The name colleagues see, and a password typed twice. */
export function WelcomeFields({ name, email, refusal }: Props) {
  const t = useMessages();
  const error = refusal?.error;
  return (
    <>
      {/* Lets a password manager know whose password this is. */}
      <input type="hidden" name="email" value={email} autoComplete="username" />
      <Field
        id="name"
        label={t("welcome.name")}
        hint={t("welcome.nameHint")}
        error={error === "name-empty" ? t("welcome.nameEmpty") : null}
        type="text"
        autoComplete="name"
        defaultValue={name}
        maxLength={100}
      />
      <Field
        id="password"
        label={t("welcome.password")}
        hint={t("welcome.passwordHint", shortestPassword)}
        error={
          error === "weak-password" ? t("welcome.weak", shortestPassword) : null
        }
        type="password"
        autoComplete="new-password"
      />
      <Field
        id="again"
        label={t("welcome.again")}
        error={error === "unlike" ? t("welcome.unlike") : null}
        type="password"
        autoComplete="new-password"
      />
    </>
  );
}

interface FieldProps extends InputHTMLAttributes<HTMLInputElement> {
  id: string;
  label: string;
  hint?: string;
  error: string | null;
}

function Field({ id, label, hint, error, ...input }: FieldProps) {
  const describedBy = [hint && `${id}-hint`, error && `${id}-error`]
    .filter(Boolean)
    .join(" ");
  return (
    <div className={error === null ? "field" : "field wrong"}>
      <label htmlFor={id}>{label}</label>
      {hint !== undefined && (
        <p className="hint" id={`${id}-hint`}>
          {hint}
        </p>
      )}
      {error !== null && <FieldError id={`${id}-error`} message={error} />}
      <input
        id={id}
        name={id}
        required
        aria-describedby={describedBy || undefined}
        aria-invalid={error === null ? undefined : true}
        {...input}
      />
    </div>
  );
}
