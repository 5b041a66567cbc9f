import { Link, useLocation } from "@remix-run/react";
import type { ReactNode } from "react";
import { useMessages } from "#app/i18n/use-messages.ts";
import { DeskNavigation } from "./desk-navigation.tsx";

export interface FrameView {
  municipality: string;
  reviewer: { name: string; role: string; access: string };
  waiting: number;
  reading: number;
  /** What waits to be looked over. */
  tasks: number;
  /** Alarms that nobody has acknowledged. */
  alarms: number;
  asked: number;
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
          <Link
            className="brand"
            to={
              frame.reviewer.access === "asked"
                ? "/granska/livlina"
                : "/granska"
            }
          >
            <span className="mark-logo" />
            <span>
              <b>{t("product")}</b> <small>{frame.municipality}</small>
            </span>
          </Link>
          <DeskNavigation
            counts={frame}
            onlyAsked={frame.reviewer.access === "asked"}
          />
          <Person {...frame.reviewer} />
        </div>
      </header>
      {frame.alarms > 0 && <AlarmBanner count={frame.alarms} />}
      <main id="innehall">{children}</main>
    </>
  );
}

/** On every page until somebody has said that they have seen it. */
function AlarmBanner({ count }: { count: number }) {
  const t = useMessages();
  const { pathname } = useLocation();
  if (pathname === "/granska/larm") return null;
  return (
    <div className="alarm-banner" role="status">
      <p className="wrap">
        <b>{t("alarm.banner", count)}</b>{" "}
        <Link to="/granska/larm">{t("alarm.see")}</Link>
      </p>
    </div>
  );
}

function Person({ name, role, access }: FrameView["reviewer"]) {
  const t = useMessages();
  return (
    <div className="me">
      <span>{access === "asked" ? name : t("desk.person", name, role)}</span>
      <form method="post" action="/konto/logga-ut">
        <button className="as-link">{t("desk.signOut")}</button>
      </form>
    </div>
  );
}
