import { Form } from "@remix-run/react";
import { ErrorSummary } from "#app/components/error-summary.tsx";
import { useMessages } from "#app/i18n/use-messages.ts";
import { useFocusedSummary } from "./use-focused-summary.ts";

/** What has led here. */
export type SignInNotice = "signedOut" | "notTaken";

interface Props {
  municipality: string;
  /** The page that was asked for. */
  back: string;
  notice: SignInNotice | null;
  refusal: { error: "wrong" | "too-many"; email: string } | null;
}

/** The door: e-mail and password; what is wrong is said in one sentence that tells nothing of who exists. */
export function SignInPage({ municipality, back, notice, refusal }: Props) {
  const t = useMessages();
  const place = useFocusedSummary(refusal);
  const said = notice ?? (back === "/granska" ? null : "turnedAway");
  return (
    <>
      <h1>{t("signIn.title")}</h1>
      <p className="muted up1 down4">{t("signIn.for", municipality)}</p>
      {said !== null && refusal === null && (
        <p
          className={said === "notTaken" ? "notice wrong" : "notice"}
          role="status"
        >
          {t(`signIn.${said}`)}
        </p>
      )}
      {refusal && (
        <div ref={place}>
          <ErrorSummary title={t("signIn.errorTitle")}>
            <p>
              {t(refusal.error === "wrong" ? "signIn.wrong" : "signIn.tooMany")}
            </p>
          </ErrorSummary>
        </div>
      )}
      <Form
        method="post"
        action={`/konto/logga-in?till=${encodeURIComponent(back)}`}
      >
        <div className="field">
          <label htmlFor="email">{t("signIn.email")}</label>
          <input
            type="email"
            id="email"
            name="email"
            autoComplete="username"
            spellCheck={false}
            required
            defaultValue={refusal?.email ?? ""}
          />
        </div>
        <div className="field">
          <label htmlFor="password">{t("signIn.password")}</label>
          <input
            type="password"
            id="password"
            name="password"
            autoComplete="current-password"
            required
          />
        </div>
        <p className="up4">
          <button className="btn">{t("signIn.button")}</button>
        </p>
        <p className="hint up2">{t("signIn.hint")}</p>
      </Form>
      <p className="small up4">
        {t("signIn.askInstead")} <a href="/">{t("signIn.toForum")}</a>
      </p>
    </>
  );
}
