import { type LoaderFunctionArgs, redirect } from "@remix-run/node";
import { requireInstance } from "#app/instance/require-instance.ts";

/** Leads away to an ordinary site and asks the browser to forget what it has kept of ours. */
export function loader({ context }: LoaderFunctionArgs) {
  const { instance } = requireInstance(context);
  return redirect(instance.leaveUrl, {
    status: 303,
    headers: {
      "Clear-Site-Data": '"cache", "storage"',
      "Cache-Control": "no-store",
      "X-Robots-Tag": "noindex",
    },
  });
}
