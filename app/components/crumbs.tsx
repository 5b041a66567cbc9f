import { useMessages } from "#app/i18n/use-messages.ts";

interface Step {
  name: string;
  /** Absent where there is no page to go to. */
  address?: string;
}

/** The way from the start page to this one; the page itself is not a link. */
export function Crumbs({ steps }: { steps: readonly Step[] }) {
  const t = useMessages();
  return (
    <nav className="crumbs" aria-label={t("frame.youAreHere")}>
      <ol>
        {[{ name: t("frame.start"), address: "/" }, ...steps].map(
          ({ name, address }) => (
            <li key={name}>{address ? <a href={address}>{name}</a> : name}</li>
          ),
        )}
      </ol>
    </nav>
  );
}
