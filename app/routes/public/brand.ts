import type { LoaderFunctionArgs } from "@remix-run/node";
import { brandVersion } from "#app/instance/brand-version.ts";
import type { Palette } from "#app/instance/instance-file.ts";
import { requireInstance } from "#app/instance/require-instance.ts";
import { brandCaching } from "./brand-caching.ts";

/** The instance's colours, mark and scene as a stylesheet: the whole of what may differ between municipalities. */
export function loader({ context, params }: LoaderFunctionArgs) {
  const { instance } = requireInstance(context);
  const { light, dark } = instance.colours;
  const version = brandVersion(instance);
  const css = `:root{${colours(light)};--mark:url("/utseende/${version}/logotyp.svg");--scene:${instance.scene}}
@media (prefers-color-scheme:dark){:root{${colours(dark)}}}
`;
  const caching = brandCaching(params["version"], version);
  return new Response(css, {
    headers: {
      "Content-Type": "text/css; charset=utf-8",
      "Cache-Control": caching,
    },
  });
}

function colours({
  accent,
  accentDeep,
  onAccent,
  tint,
  tint2,
}: Palette): string {
  return `--accent:${accent};--accent-deep:${accentDeep};--on-accent:${onAccent};--tint:${tint};--tint-2:${tint2}`;
}
