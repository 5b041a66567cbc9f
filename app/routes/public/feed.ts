import type { LoaderFunctionArgs } from "@remix-run/node";
import { t } from "#app/i18n/translate.ts";
import { requireInstance } from "#app/instance/require-instance.ts";
import {
  findPublishedThread,
  listPublishedThreads,
  type PublishedThread,
} from "#db/queries/forum.server.ts";
import { parseId, type ThreadId } from "#db/ids.ts";
import { escapeXml, xmlResponse } from "./xml.ts";

const newest = 20;

/** The newest answers as Atom: title, short answer, address and day; nothing else leaves this way. */
export async function loader({ context }: LoaderFunctionArgs) {
  const { app, instance, instanceId } = requireInstance(context);
  const lines = await listPublishedThreads(app.db, instanceId, {
    limit: newest,
  });
  const ids = lines.flatMap(({ id }) => parseId<ThreadId>(id) ?? []);
  const found = await Promise.all(
    ids.map((id) => findPublishedThread(app.db, instanceId, id)),
  );
  const threads = found.filter((thread) => thread !== null);
  const updated = instantOf(threads[0]?.publishedOn ?? "1970-01-01");
  return xmlResponse(
    "application/atom+xml",
    `<feed xmlns="http://www.w3.org/2005/Atom" xml:lang="sv">
<id>${app.origin}/flode.xml</id>
<title>${escapeXml(t("feed.title", instance.name))}</title>
<subtitle>${escapeXml(t("feed.subtitle", instance.unit.name))}</subtitle>
<updated>${updated}</updated>
<author><name>${escapeXml(instance.name)}</name></author>
<link rel="self" type="application/atom+xml" href="${app.origin}/flode.xml"/>
<link rel="alternate" type="text/html" href="${app.origin}/"/>
${threads.map((thread) => entry(app.origin, thread)).join("\n")}
</feed>`,
  );
}

function entry(
  origin: string,
  { id, title, shortAnswer, publishedOn }: PublishedThread,
): string {
  const address = `${origin}/fragor/${id}`;
  return `<entry><id>${address}</id><title>${escapeXml(title)}</title><updated>${instantOf(publishedOn)}</updated><link rel="alternate" type="text/html" href="${address}"/><summary>${escapeXml(shortAnswer)}</summary></entry>`;
}

const instantOf = (day: string): string => `${day}T00:00:00Z`;
