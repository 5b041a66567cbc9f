import { Form, Link } from "@remix-run/react";
import { useMessages } from "#app/i18n/use-messages.ts";

/** Asks before signing out, for somebody who came here by its address. */
export function SignOutPage() {
  const t = useMessages();
  return (
    <>
      <h1>{t("signOut.title")}</h1>
      <p className="up1 down4">{t("signOut.text")}</p>
      <Form method="post" action="/konto/logga-ut">
        <button className="btn">{t("signOut.button")}</button>
      </Form>
      <p className="up3">
        <Link to="/granska">{t("signOut.stay")}</Link>
      </p>
    </>
  );
}
