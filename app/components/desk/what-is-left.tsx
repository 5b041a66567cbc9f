import { Fragment } from "react";
import type { ReactNode } from "react";
import { useMessages } from "#app/i18n/use-messages.ts";
import type { Tier } from "#moderation/finding.ts";
import { useDesk } from "./desk-context.ts";
import { FindingLink } from "./finding-link.tsx";
import type { Missing } from "./missing-from.ts";

/** What stands between the draft and a colleague's eyes, each word a link to its place. */
export function WhatIsLeft({ missing }: { missing: readonly Missing[] }) {
  const t = useMessages();
  if (missing.length === 0) return <p id="what-is-left">{t("review.ready")}</p>;
  return (
    <p id="what-is-left" tabIndex={-1}>
      <b>{t("review.notReady")}</b> {t("review.leftWord")}{" "}
      {missing.map((what, index) => (
        <Fragment key={what}>
          {index > 0 && ", "}
          <MissingLink what={what} />
        </Fragment>
      ))}
      .
    </p>
  );
}

function MissingLink({ what }: { what: Missing }): ReactNode {
  const t = useMessages();
  if (what === "must" || what === "judge") return <OpenLink tier={what} />;
  if (what === "check-incomplete")
    return <a href="#findings">{t("review.missing", what)}</a>;
  if (what === "child-check")
    return <a href="#barn">{t("review.missing", what)}</a>;
  if (what === "variables")
    return <a href="#answer">{t("review.missing", what)}</a>;
  if (what === "private-only") return t("review.missing", what);
  return <a href={`#${what}`}>{t("review.missing", what)}</a>;
}

function OpenLink({ tier }: { tier: Exclude<Tier, "info"> }) {
  const t = useMessages();
  const { session } = useDesk();
  const { groups, open } = session.review;
  const words =
    tier === "must"
      ? t("review.leftMust", open.must)
      : t("review.leftJudge", open.judge);
  const first = groups.find(
    (group) => group.tier === tier && group.status === "open",
  );
  return first ? (
    <FindingLink number={first.number} group={first.group} words={words} />
  ) : (
    words
  );
}
