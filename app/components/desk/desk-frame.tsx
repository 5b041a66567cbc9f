import { Link, useLocation } from "@remix-run/react";
import type { ReactNode } from "react";
import { useMessages } from "#app/i18n/use-messages.ts";

export interface FrameView {
  municipality: string;
  reviewer: { name: string; role: string };
  waiting: number;
  reading: number;
}

/** The frame of every page for staff: where they can go, what waits there, and who they are. */
export function DeskFrame({
  frame,
  children,
}: {
  frame: FrameView;
  children: ReactNode;
}) {
  const t = useMessages();
  return (
    <>
      <header className="top">
        <div className="wrap">
          <a className="skip" href="#innehall">
            {t("desk.skip")}
          </a>
          <Link className="brand" to="/granska">
            <span className="mark-logo" />
            <span>
              <b>{t("product")}</b> <small>{frame.municipality}</small>
            </span>
          </Link>
          <DeskNavigation frame={frame} />
          <Person {...frame.reviewer} />
        </div>
      </header>
      <main id="innehall">{children}</main>
    </>
  );
}

function DeskNavigation({ frame }: { frame: FrameView }) {
  const t = useMessages();
  return (
    <nav aria-label={t("desk.navigation")}>
      <Place to="/granska" also="/granska/fragor/">
        {t("desk.queue")} <span className="count">{frame.waiting}</span>
      </Place>
      <Place to="/granska/andra-lasning">
        {t("desk.secondReads")} <span className="count">{frame.reading}</span>
      </Place>
      <Place to="/granska/tradar">{t("desk.threads")}</Place>
      <Place to="/granska/logg">{t("desk.log")}</Place>
    </nav>
  );
}

/** A link that says when it leads to where one is; the queue is also where its questions are. */
function Place({
  to,
  also,
  children,
}: {
  to: string;
  also?: string;
  children: ReactNode;
}) {
  const { pathname } = useLocation();
  const within = to === "/granska" ? pathname === to : pathname.startsWith(to);
  const current = within || (also !== undefined && pathname.startsWith(also));
  return (
    <Link to={to} aria-current={current ? "page" : undefined}>
      {children}
    </Link>
  );
}

function Person({ name, role }: { name: string; role: string }) {
  const t = useMessages();
  return (
    <div className="me">
      <span>{t("desk.person", name, role)}</span>
      <form method="post" action="/konto/logga-ut">
        <button className="as-link">{t("desk.signOut")}</button>
      </form>
    </div>
  );
}
