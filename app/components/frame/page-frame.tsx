import type { ReactNode } from "react";
import { useInstance } from "#app/components/instance-context.ts";
import { SiteFooter } from "./site-footer.tsx";
import { SiteHeader } from "./site-header.tsx";
import { SiteNav } from "./site-nav.tsx";

/** A resident's page of an instance: header, menu, content, foot. */
export function PageFrame({ children }: { children: ReactNode }) {
  const { name } = useInstance();
  return (
    <>
      <SiteHeader municipality={name} />
      <SiteNav />
      <main id="innehall">{children}</main>
      <SiteFooter />
    </>
  );
}
