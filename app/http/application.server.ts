import { randomBytes } from "node:crypto";
import { type ServerBuild, createRequestHandler } from "@remix-run/node";
import { Hono, type Context } from "hono";
import { serveStatic } from "@hono/node-server/serve-static";
import type { InstanceDirectory } from "#app/instance/directory.server.ts";
import type { AppContext, AppParts } from "#app/lib/app-context.ts";
import { type Problem } from "#app/lib/problem.ts";
import { audienceOf, bodyLimit } from "./audience.ts";
import { hostOf, isFromOurPages, isLoopback } from "./origin.ts";
import { type PageCache, pageKey } from "./page-cache.server.ts";
import { readBody } from "./read-body.ts";
import { remixRequest } from "./remix-request.ts";
import { securityHeaders } from "./security-headers.ts";

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

const methods = ["GET", "HEAD", "POST"];
const assetHeaders = { "Cache-Control": "public, max-age=31536000, immutable" };

/** The whole web side but the page cache in front: headers, host, refusals, static files, then Remix. */
export function createApplication({
  parts,
  directory,
  build,
  assets,
  cache,
  addressOf,
}: HttpParts): Hono {
  const handle = createRequestHandler(build, "production");
  const application = new Hono();

  application.use("/assets/*", async (context, next) => {
    await next();
    const { secure } = visit(context);
    const headers = {
      ...securityHeaders("resident", { nonce: "", secure }),
      ...(context.res.ok ? assetHeaders : {}),
    };
    for (const [name, value] of Object.entries(headers))
      context.res.headers.set(name, value);
  });
  application.use(
    "/assets/*",
    serveStatic({ root: assets, precompressed: true }),
  );

  application.all("*", async (context) => {
    const seen = visit(context);
    const problem = await findProblem(context, seen);
    const nonce = randomBytes(16).toString("base64");
    const app: AppContext = {
      ...parts,
      instance: seen.host === null ? null : directory.byHost(seen.host),
      instances: directory.all(),
      nonce,
      problem: problem?.kind ?? null,
      origin: seen.origin,
      address: addressOf(context),
    };
    // Read before the page is made: a change meanwhile leaves the kept page with the older version, which is never served.
    const version = app.instance
      ? directory.contentVersion(app.instance.id)
      : 0;
    const path = problem
      ? "/_problem"
      : isStart(seen, app)
        ? "/_start"
        : seen.path;
    const response = await handle(
      remixRequest(
        context.req.raw,
        seen.origin,
        path,
        problem?.kind ? undefined : seen.body,
      ),
      { app },
    );
    const answer = withHeaders(
      response,
      securityHeaders(audienceOf(seen.path), { nonce, secure: seen.secure }),
    );
    return app.instance && isPublicPage(context.req.method, answer)
      ? keep(context, seen, version, answer)
      : answer;
  });

  async function keep(
    context: Context,
    seen: Visit,
    version: number,
    answer: Response,
  ): Promise<Response> {
    if (!cache) return answer;
    const body = Buffer.from(await answer.arrayBuffer());
    cache.keep(
      pageKey(context.req.header("host") ?? "", seen.path),
      version,
      Object.fromEntries(answer.headers),
      body,
    );
    return new Response(body, answer);
  }

  /** What is wrong with the request as such, before any page sees it; reads the body on the way. */
  async function findProblem(
    context: Context,
    seen: Visit,
  ): Promise<{ kind: Problem } | null> {
    const { req } = context;
    if (!methods.includes(req.method)) return { kind: "wrong-method" };
    const known =
      seen.host !== null &&
      (directory.byHost(seen.host) !== null || isLoopback(seen.host));
    if (!known) return { kind: "unknown-host" };
    if (req.method !== "POST") return null;
    const from = {
      secFetchSite: req.header("sec-fetch-site"),
      origin: req.header("origin"),
    };
    if (!isFromOurPages(from, seen.origin, audienceOf(seen.path)))
      return { kind: "forged-origin" };
    const body = await readBody(req.raw, bodyLimit(seen.path));
    if (body === null) return { kind: "too-large" };
    seen.body = body;
    return null;
  }

  return application;
}

interface Visit {
  host: string | null;
  path: string;
  origin: string;
  secure: boolean;
  body?: ArrayBuffer;
}

function visit(context: Context): Visit {
  const url = new URL(context.req.url);
  const header = context.req.header("host");
  const host = hostOf(header);
  const secure = host !== null && !isLoopback(host);
  return {
    host,
    path: url.pathname + url.search,
    origin: `${secure ? "https" : "http"}://${host === null ? "invalid" : header}`,
    secure,
  };
}

const isStart = (seen: Visit, app: AppContext): boolean =>
  app.instance === null && seen.path === "/";

const isPublicPage = (method: string, { status, headers }: Response): boolean =>
  method === "GET" &&
  status === 200 &&
  headers.get("Cache-Control") === "public, no-cache" &&
  !headers.has("Set-Cookie");

function withHeaders(
  response: Response,
  headers: Record<string, string>,
): Response {
  const merged = new Headers(response.headers);
  for (const [name, value] of Object.entries(headers)) {
    // A resource such as the mark may set a stricter policy of its own.
    if (name !== "Content-Security-Policy" || !merged.has(name))
      merged.set(name, value);
  }
  if (!merged.has("Cache-Control")) merged.set("Cache-Control", "no-store");
  return new Response(response.body, {
    status: response.status,
    headers: merged,
  });
}
