import type { ReactNode } from "react";
import { useMessages } from "#app/i18n/use-messages.ts";

/** The frame of the pages before a reviewer is let in. */
export function DoorFrame({
  municipality,
  children,
}: {
  municipality: string;
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
          <a className="brand" href="/">
            <span className="mark-logo" />
            <span>
              <b>{t("product")}</b> <small>{municipality}</small>
            </span>
          </a>
        </div>
      </header>
      <main id="innehall">
        <div className="wrap">
          <div className="door">{children}</div>
        </div>
      </main>
    </>
  );
}
