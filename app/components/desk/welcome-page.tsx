import { Form } from "@remix-run/react";
import { ErrorSummary } from "#app/components/error-summary.tsx";
import { useMessages } from "#app/i18n/use-messages.ts";
import { shortestPassword } from "./shortest-password.ts";
import { useFocusedSummary } from "./use-focused-summary.ts";
import { WelcomeFields } from "./welcome-fields.tsx";

/** Why no password was set. */
export interface WelcomeRefusal {
  error:
    | "name-empty"
    | "weak-password"
    | "unlike"
    | "not-found"
    | "store-unavailable";
  name: string;
}

interface Props {
  municipality: string;
  /** Null when the link is used, old or wrong. */
  name: string | null;
  email: string | null;
  refusal: WelcomeRefusal | null;
}

/** Where a one-time link leads: a new colleague checks their name and chooses a password. */
export function WelcomePage({ municipality, name, email, refusal }: Props) {
  const t = useMessages();
  const place = useFocusedSummary(refusal);
  if (name === null || refusal?.error === "not-found") return <LinkGone />;
  return (
    <>
      {refusal && (
        <div ref={place}>
          <Problem error={refusal.error} />
        </div>
      )}
      <h1>{t("welcome.title")}</h1>
      <p className="up1">{t("welcome.hello", name)}</p>
      <p className="muted down4">{t("welcome.text", municipality)}</p>
      <Form method="post">
        <WelcomeFields
          name={refusal?.name ?? name}
          email={email ?? ""}
          refusal={refusal}
        />
        <p className="up4">
          <button className="btn">{t("welcome.button")}</button>
        </p>
      </Form>
    </>
  );
}

function LinkGone() {
  const t = useMessages();
  return (
    <>
      <h1>{t("welcome.goneTitle")}</h1>
      <p className="up1 down4">{t("welcome.gone")}</p>
      <p>
        <a href="/konto/logga-in">{t("welcome.toSignIn")}</a>
      </p>
    </>
  );
}

function Problem({ error }: { error: WelcomeRefusal["error"] }) {
  const t = useMessages();
  const title = t("welcome.errorTitle");
  if (error === "name-empty")
    return (
      <ErrorSummary
        title={title}
        problems={[{ fieldId: "name", message: t("welcome.nameEmpty") }]}
      />
    );
  if (error === "weak-password") {
    const message = t("welcome.weak", shortestPassword);
    return (
      <ErrorSummary
        title={title}
        problems={[{ fieldId: "password", message }]}
      />
    );
  }
  if (error === "unlike")
    return (
      <ErrorSummary
        title={title}
        problems={[{ fieldId: "again", message: t("welcome.unlike") }]}
      />
    );
  return (
    <ErrorSummary title={title}>
      <p>{t("welcome.unavailable")}</p>
    </ErrorSummary>
  );
}
