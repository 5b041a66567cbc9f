import type { ActionFunctionArgs } from "@remix-run/node";
import { redirect } from "@remix-run/node";
import { SignOutPage } from "#app/components/desk/sign-out-page.tsx";
import { pageTitle } from "#app/i18n/page-title.ts";
import { t } from "#app/i18n/translate.ts";
import { requireInstance } from "#app/instance/require-instance.ts";
import { signOut } from "#app/session/sign-out.server.ts";

export const handle = { hydrates: true };
export const meta = () => pageTitle(t("signOut.title"));

export async function action({ request, context }: ActionFunctionArgs) {
  const { app } = requireInstance(context);
  const setCookie = await signOut(app, request);
  return redirect("/konto/logga-in?klart=utloggad", {
    status: 303,
    headers: { "Set-Cookie": setCookie },
  });
}

/** Only a form signs out; an address that is merely opened asks first. */
export default function SignOut() {
  return <SignOutPage />;
}
