import type { ActionFunctionArgs, LoaderFunctionArgs } from "@remix-run/node";
import { json, redirect } from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import { WelcomePage } from "#app/components/desk/welcome-page.tsx";
import type { WelcomeRefusal } from "#app/components/desk/welcome-page.tsx";
import { pageTitle } from "#app/i18n/page-title.ts";
import { t } from "#app/i18n/translate.ts";
import { requireInstance } from "#app/instance/require-instance.ts";
import {
  acceptInvitation,
  findInvitation,
} from "#app/session/accept-invitation.server.ts";
import { readWelcomeForm } from "./welcome-form.server.ts";

export const handle = { hydrates: true };
export const meta = () => pageTitle(t("welcome.title"));

export async function loader({ params, context }: LoaderFunctionArgs) {
  const { app, instance } = requireInstance(context);
  const invited = await findInvitation(app, {
    instance,
    token: params["token"] ?? "",
  });
  const view = {
    municipality: instance.name,
    name: invited?.name ?? null,
    email: invited?.email ?? null,
  };
  return json(view, { status: invited ? 200 : 404 });
}

export async function action({ request, params, context }: ActionFunctionArgs) {
  const { app, instance } = requireInstance(context);
  const form = readWelcomeForm(await request.formData());
  if (!form.ok) return json<WelcomeRefusal>(form.refusal, { status: 422 });
  const { name, password } = form;
  const result = await acceptInvitation(app, {
    instance,
    token: params["token"] ?? "",
    name,
    password,
  });
  if (result.ok)
    return redirect("/granska", {
      status: 303,
      headers: { "Set-Cookie": result.setCookie },
    });
  const status = {
    "not-found": 404,
    "weak-password": 422,
    "store-unavailable": 503,
  }[result.error];
  return json<WelcomeRefusal>({ error: result.error, name }, { status });
}

export default function Welcome() {
  return (
    <WelcomePage
      {...useLoaderData<typeof loader>()}
      refusal={useActionData<WelcomeRefusal>() ?? null}
    />
  );
}
