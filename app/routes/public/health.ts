import type { LoaderFunctionArgs } from "@remix-run/node";
import { instanceIdOf } from "#app/instance/require-instance.ts";
import { listPublishedThreads } from "#db/queries/forum.server.ts";

const headers = {
  "Content-Type": "text/plain; charset=utf-8",
  "Cache-Control": "no-store",
  "X-Robots-Tag": "noindex",
};

/** Says ok when the store can be read, for whoever watches over the installation; tells nothing else. */
export async function loader({ context: { app } }: LoaderFunctionArgs) {
  const instance = app.instance ?? app.instances[0];
  if (!instance) return new Response("ok\n", { headers });
  try {
    await listPublishedThreads(app.db, instanceIdOf(instance), { limit: 1 });
    return new Response("ok\n", { headers });
  } catch (error) {
    app.reportError(error);
    return new Response("unavailable\n", { status: 503, headers });
  }
}
