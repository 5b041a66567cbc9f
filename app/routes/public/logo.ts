import type { LoaderFunctionArgs } from "@remix-run/node";
import { brandVersion } from "#app/instance/brand-version.ts";
import { requireInstance } from "#app/instance/require-instance.ts";
import { brandCaching } from "./brand-caching.ts";

/** The instance's mark, under a policy that lets a picture be nothing but a picture. */
export function loader({ context, params }: LoaderFunctionArgs) {
  const { instance } = requireInstance(context);
  return new Response(instance.logo, {
    headers: {
      "Content-Type": "image/svg+xml; charset=utf-8",
      "Cache-Control": brandCaching(params["version"], brandVersion(instance)),
      "Content-Security-Policy": "default-src 'none'; sandbox",
    },
  });
}
