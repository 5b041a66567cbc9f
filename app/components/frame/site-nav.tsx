import { useLocation } from "@remix-run/react";
import { useMessages } from "#app/i18n/use-messages.ts";

const entries = [
  { address: "/amnen", words: "frame.topics", className: undefined },
  { address: "/sok", words: "frame.search", className: undefined },
  { address: "/min-kod", words: "frame.code", className: undefined },
  { address: "/stall-en-fraga", words: "frame.ask", className: "ask" },
] as const;

/** The main menu: four plain links, the current place marked. */
export function SiteNav() {
  const t = useMessages();
  const { pathname } = useLocation();
  return (
    <nav className="nav" aria-label={t("frame.menu")}>
      <div className="wrap">
        {entries.map(({ address, words, className }) => (
          <a
            key={address}
            href={address}
            className={className}
            aria-current={currentMark(address, pathname)}
          >
            {t(words)}
          </a>
        ))}
      </div>
    </nav>
  );
}

function currentMark(
  address: string,
  pathname: string,
): "page" | "true" | undefined {
  if (pathname === address) return "page";
  return pathname.startsWith(`${address}/`) ? "true" : undefined;
}
