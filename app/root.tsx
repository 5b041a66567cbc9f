import type { LinksFunction, LoaderFunctionArgs } from "@remix-run/node";
import {
  Links,
  Meta,
  Outlet,
  Scripts,
  ScrollRestoration,
  useMatches,
  useRouteLoaderData,
} from "@remix-run/react";
import { brandVersion } from "#app/instance/brand-version.ts";
import styles from "#app/styles/index.css?url";
import { RootError } from "#app/components/root-error.tsx";

export const links: LinksFunction = () => [{ rel: "stylesheet", href: styles }];

export function loader({ context: { app } }: LoaderFunctionArgs) {
  const { instance } = app;
  return {
    nonce: app.nonce,
    brand: instance ? brandVersion(instance) : null,
    instance: instance ? { id: instance.id, name: instance.name } : null,
  };
}

/** Nothing here changes while a page is open; asking again would let a lost connection take the whole desk down. */
export const shouldRevalidate = () => false;

/** What a page knows of where it stands: its instance by name, and how that instance looks. */
export function useRoot() {
  return useRouteLoaderData<typeof loader>("root") ?? null;
}

interface Handle {
  hydrates?: boolean;
}

/** The frame of every page. Pages for residents carry no script; pages for staff hydrate. */
export function Layout({ children }: { children: React.ReactNode }) {
  const root = useRoot();
  const hydrates = useMatches().some(
    (match) => (match.handle as Handle | undefined)?.hydrates,
  );
  return (
    <html lang="sv">
      <head>
        <meta charSet="utf-8" />
        <meta name="viewport" content="width=device-width, initial-scale=1" />
        <meta name="referrer" content="same-origin" />
        <Meta />
        <Links />
        {root?.brand && (
          <link rel="stylesheet" href={`/utseende/${root.brand}/instans.css`} />
        )}
        {root?.brand && (
          <link rel="icon" href={`/utseende/${root.brand}/logotyp.svg`} />
        )}
      </head>
      <body className={hydrates ? "staff" : undefined}>
        {children}
        {hydrates && <ScrollRestoration nonce={root?.nonce} />}
        {hydrates && <Scripts nonce={root?.nonce} />}
      </body>
    </html>
  );
}

export default function Root() {
  return <Outlet />;
}

export function ErrorBoundary() {
  return <RootError />;
}
