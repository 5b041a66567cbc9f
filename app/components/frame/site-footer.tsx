import type { ReactNode } from "react";
import { useInstance } from "#app/components/instance-context.ts";
import { Phone } from "#app/components/phone.tsx";
import { Phrase } from "#app/components/phrase.tsx";
import { useMessages } from "#app/i18n/use-messages.ts";

/** The foot of every page: numbers to call, how to reach people, what this is, and what stays on the device. */
export function SiteFooter() {
  return (
    <footer className="foot">
      <div className="scene" />
      <div className="foot-in">
        <div className="wrap foot-cols">
          <UrgentNumbers />
          <DirectContact />
          <AboutLinks />
          <Traces />
        </div>
      </div>
    </footer>
  );
}

function Column({
  heading,
  children,
}: {
  heading: string;
  children: ReactNode;
}) {
  return (
    <div>
      <h2>{heading}</h2>
      {children}
    </div>
  );
}

function UrgentNumbers() {
  const t = useMessages();
  const { crisis } = useInstance();
  return (
    <Column heading={t("foot.urgent")}>
      <ul className="calls">
        {crisis.numbers
          .filter(({ inFooter }) => inFooter)
          .map(({ number, short }) => (
            <li key={number}>
              <Phone number={number} /> <span>{short}</span>
            </li>
          ))}
      </ul>
    </Column>
  );
}

function DirectContact() {
  const t = useMessages();
  const { unit } = useInstance();
  return (
    <Column heading={t("foot.direct")}>
      <p>
        <Phrase
          text={t("foot.directHours", unit.phoneHours)}
          slots={{ phone: <Phone number={unit.phone} /> }}
        />
      </p>
      <p>{t("foot.directVisit", unit.visit, unit.address)}</p>
    </Column>
  );
}

function AboutLinks() {
  const t = useMessages();
  return (
    <Column heading={t("foot.about")}>
      <ul>
        <li>
          <a href="/sa-hanterar-vi-din-fraga">{t("foot.handling")}</a>
        </li>
        <li>
          <a href="/vilka-svarar">{t("foot.answerers")}</a>
        </li>
        <li>
          <a href="/sa-har-vi-modererat">{t("foot.moderation")}</a>
        </li>
        <li>
          <a href="/oppen-statistik">{t("foot.statistics")}</a>
        </li>
        <li>
          <a href="/tillganglighet">{t("foot.accessibility")}</a>
        </li>
      </ul>
    </Column>
  );
}

function Traces() {
  const t = useMessages();
  return (
    <Column heading={t("foot.traces")}>
      <p>
        <Phrase
          text={t("foot.tracesText")}
          slots={{
            link: <a href="/rensa-historiken">{t("foot.tracesLink")}</a>,
          }}
        />
      </p>
    </Column>
  );
}
