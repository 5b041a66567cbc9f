import type { ReactNode } from "react";
import { SiteHeader } from "./site-header.tsx";

/** A page that belongs to no instance: the installation itself, or a host nobody has. */
export function BareFrame({ children }: { children: ReactNode }) {
  return (
    <>
      <SiteHeader municipality={null} />
      <main id="innehall">
        <div className="wrap">{children}</div>
      </main>
    </>
  );
}
