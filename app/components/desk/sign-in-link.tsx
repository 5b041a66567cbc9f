import { useMessages } from "#app/i18n/use-messages.ts";

/** The way in again for somebody whose session ran out, in a tab of its own: what they typed stays on this page. */
export function SignInLink() {
  const t = useMessages();
  return (
    <p>
      <a href="/konto/logga-in" target="_blank" rel="noreferrer">
        {t("review.error.signIn")}
      </a>
    </p>
  );
}
