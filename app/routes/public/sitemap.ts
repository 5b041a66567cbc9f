import type { LoaderFunctionArgs } from "@remix-run/node";
import { requireInstance } from "#app/instance/require-instance.ts";
import { listPublishedThreads } from "#db/queries/forum.server.ts";
import { sitemapIndex, sitemapOf } from "./sitemap-pages.ts";
import { sequenceBefore } from "./topic-address.ts";
import { xmlResponse } from "./xml.ts";

const perFile = 5_000;
const fixed = [
  "/",
  "/amnen",
  "/sa-hanterar-vi-din-fraga",
  "/vilka-svarar",
  "/rensa-historiken",
  "/tillganglighet",
];

/** Every page search engines may keep; in several files when the forum is large, threads under a week old left out. */
export async function loader({ context, request }: LoaderFunctionArgs) {
  const { app, instance, instanceId } = requireInstance(context);
  const before = sequenceBefore(request.url);
  const threads = await listPublishedThreads(app.db, instanceId, {
    limit: perFile,
    ...(before === null ? {} : { before }),
  });
  const highest = threads[0]?.sequence ?? 0;
  if (before === null && threads.length === perFile)
    return xmlResponse(
      "application/xml",
      sitemapIndex(app.origin, highest, perFile),
    );
  const topics = instance.topics.map(({ id }) => `/amnen/${id}`);
  const lowest = before === null ? 0 : before - perFile;
  const own = threads.filter(({ sequence }) => sequence >= lowest);
  const pages = lowest <= 1 ? [...fixed, ...topics] : [];
  return xmlResponse(
    "application/xml",
    sitemapOf(app.origin, pages, own, app.now()),
  );
}
