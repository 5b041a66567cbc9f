import {
  json,
  type LoaderFunctionArgs,
  type MetaFunction,
} from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { BareFrame } from "#app/components/frame/bare-frame.tsx";
import { pageTitle } from "#app/i18n/page-title.ts";
import { t } from "#app/i18n/translate.ts";
import { useMessages } from "#app/i18n/use-messages.ts";
import { forumAddress } from "./forum-address.ts";
import { notFound } from "./not-found.ts";
import { forwardHeaders, privateHeaders } from "./page-headers.ts";

export const headers = forwardHeaders;

export const meta: MetaFunction = () => pageTitle(t("start.pageTitle"));

export function loader({ context: { app } }: LoaderFunctionArgs) {
  // Inside an instance there is no installation to show.
  if (app.instance) throw notFound();
  const forums = app.instances.map(({ name, hosts }) => ({
    name,
    address: forumAddress(app.origin, hosts),
  }));
  return json({ forums }, { headers: privateHeaders });
}

export default function Start() {
  const t = useMessages();
  const { forums } = useLoaderData<typeof loader>();
  return (
    <BareFrame>
      <div className="head">
        <h1>{t("start.title")}</h1>
        <p className="lead">{t("start.lead")}</p>
      </div>
      <section aria-labelledby="kommuner" className="measure">
        <h2 id="kommuner" className="down3">
          {t("start.instances")}
        </h2>
        {forums.length === 0 && <p>{t("start.none")}</p>}
        <ul className="threads">
          {forums.map(({ name, address }) => (
            <li key={address}>
              <h3>
                <a href={address}>{name}</a>
              </h3>
            </li>
          ))}
        </ul>
        <p className="small muted up3">{t("start.own")}</p>
      </section>
    </BareFrame>
  );
}
