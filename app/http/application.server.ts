import { randomBytes } from "node:crypto";
import { serveStatic } from "@hono/node-server/serve-static";
import {
  createRequestHandler,
  type RequestHandler,
  type ServerBuild,
} from "@remix-run/node";
import { type Context, Hono } from "hono";
import type { InstanceDirectory } from "#app/instance/directory.server.ts";
import type { AppContext, AppParts } from "#app/lib/app-context.ts";
import { admit } from "./admit.ts";
import { audienceOf } from "./audience.ts";
import { isPublicPage, type PageCache, pageKey } from "./page-cache.server.ts";
import { remixRequest } from "./remix-request.ts";
import { securityHeaders } from "./security-headers.ts";
import { type Visit, visitOf } from "./visit.ts";
import { withHeaders } from "./with-headers.ts";

/** What the HTTP side needs besides what every request is given. */
export interface HttpParts {
  parts: AppParts;
  directory: InstanceDirectory;
  build: ServerBuild;
  assets: string;
  /** Null when every page is to be made anew. */
  cache: PageCache | null;
  /** The visitor's address, for limits in memory alone. */
  addressOf: (context: Context) => string;
}

const forever = { "Cache-Control": "public, max-age=31536000, immutable" };

/** The whole web side but the page cache in front: headers, host, refusals, static files, then Remix. */
export function createApplication(http: HttpParts): Hono {
  const handle = createRequestHandler(http.build, "production");
  const application = new Hono();

  application.use("/assets/*", async (context, next) => {
    await next();
    const { secure } = visitOf(context.req.raw);
    const common = securityHeaders("resident", { nonce: "", secure });
    const headers = context.res.ok ? { ...common, ...forever } : common;
    context.res = withHeaders(context.res, headers, ["Last-Modified"]);
  });
  application.use(
    "/assets/*",
    serveStatic({ root: http.assets, precompressed: true }),
  );

  application.all("*", async (context) => {
    const request = context.req.raw;
    const visit = visitOf(request);
    const instance = http.directory.byHost(visit.host ?? "");
    // Read before the page is made: should something be published meanwhile, the page is kept under a version nobody asks for.
    const version = instance ? http.directory.contentVersion(instance.id) : 0;
    const admission = await admit(request, visit, instance);
    const app: AppContext = {
      ...http.parts,
      instance,
      instances: http.directory.all(),
      nonce: randomBytes(16).toString("base64"),
      problem: admission.problem,
      origin: visit.origin,
      address: http.addressOf(context),
    };
    const body = admission.problem === null ? admission.body : null;
    const inner = remixRequest(request, visit, innerPath(visit, app), body);
    const made = await handle(inner, { app });
    const page = app.storeFailed ? await storePage(handle, inner, app) : made;
    const { nonce } = app;
    const { secure } = visit;
    const common = securityHeaders(audienceOf(visit.path), { nonce, secure });
    const answer = withHeaders(page, common);
    if (!http.cache || !instance || !isPublicPage(request, answer))
      return answer;
    const key = pageKey(visit.origin, visit.path);
    return http.cache.keep(key, version, answer);
  });

  return application;
}

/** The page that says the store is away; it asks nothing of the store. */
function storePage(
  handle: RequestHandler,
  { url, headers }: Request,
  app: AppContext,
): Promise<Response> {
  const problem = { ...app, problem: "store-unavailable" } as const;
  const page = new Request(new URL("/_problem", url), { headers });
  return handle(page, { app: problem });
}

/** The page a visit leads to; addresses that begin with an underscore are ours alone. */
function innerPath(visit: Visit, app: AppContext): string {
  if (app.problem) return "/_problem";
  if (visit.path.startsWith("/_")) return "/-";
  return app.instance === null && visit.path === "/" ? "/_start" : visit.path;
}
