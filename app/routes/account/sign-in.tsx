import type { ActionFunctionArgs, LoaderFunctionArgs } from "@remix-run/node";
import { json, redirect } from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import {
  type SignInNotice,
  SignInPage,
} from "#app/components/desk/sign-in-page.tsx";
import { pageTitle } from "#app/i18n/page-title.ts";
import { t } from "#app/i18n/translate.ts";
import { requireInstance } from "#app/instance/require-instance.ts";
import { signIn } from "#app/session/sign-in.server.ts";
import { returnPath } from "./return-path.ts";

export const handle = { hydrates: true };
export const meta = () => pageTitle(t("signIn.pageTitle"));

const notices: Partial<Record<string, SignInNotice>> = {
  utloggad: "signedOut",
  "inte-sparat": "notTaken",
};

export function loader({ request, context }: LoaderFunctionArgs) {
  const { instance } = requireInstance(context);
  const { searchParams } = new URL(request.url);
  return {
    municipality: instance.name,
    back: returnPath(searchParams.get("till")),
    notice: notices[searchParams.get("klart") ?? ""] ?? null,
  };
}

export async function action({ request, context }: ActionFunctionArgs) {
  const { app, instance } = requireInstance(context);
  const form = await request.formData();
  const email = String(form.get("email") ?? "").slice(0, 300);
  const password = String(form.get("password") ?? "").slice(0, 1000);
  const result = await signIn(app, { instance, email, password });
  if (!result.ok)
    return json(
      { error: result.error, email },
      { status: result.error === "too-many" ? 429 : 422 },
    );
  const back = returnPath(new URL(request.url).searchParams.get("till"));
  return redirect(back, {
    status: 303,
    headers: { "Set-Cookie": result.setCookie },
  });
}

export default function SignIn() {
  return (
    <SignInPage
      {...useLoaderData<typeof loader>()}
      refusal={useActionData<typeof action>() ?? null}
    />
  );
}
