import type { LinksFunction, LoaderFunctionArgs } from "@remix-run/node";
import { Outlet, useLoaderData } from "@remix-run/react";
import { BareFrame } from "#app/components/frame/bare-frame.tsx";
import { PageFrame } from "#app/components/frame/page-frame.tsx";
import {
  InstanceProvider,
  shownInstance,
} from "#app/components/instance-context.ts";
import { PageProblem } from "#app/components/page-problem.tsx";
import { requireInstance } from "#app/instance/require-instance.ts";
import { t } from "#app/i18n/translate.ts";
import { forwardHeaders } from "./page-headers.ts";
import { titled } from "./page-meta.ts";

export const headers = forwardHeaders;

export const links: LinksFunction = () => [
  {
    rel: "alternate",
    type: "application/atom+xml",
    href: "/flode.xml",
    title: t("foot.feed"),
  },
];

// Read only when the frame itself could not be made; every page has a title of its own.
export const meta = titled(() => t("product"));

export function loader({ context }: LoaderFunctionArgs) {
  const { app, instance } = requireInstance(context);
  return shownInstance(instance, app);
}

export default function PublicLayout() {
  return (
    <InstanceProvider value={useLoaderData<typeof loader>()}>
      <PageFrame>
        <Outlet />
      </PageFrame>
    </InstanceProvider>
  );
}

/** Shown when the frame itself cannot be made; each page has a boundary of its own inside the frame. */
export function ErrorBoundary() {
  return (
    <BareFrame>
      <PageProblem />
    </BareFrame>
  );
}
