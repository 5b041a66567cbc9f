import type { LoaderFunctionArgs } from "@remix-run/node";
import { Outlet, useLoaderData } from "@remix-run/react";
import { DoorFrame } from "#app/components/desk/door-frame.tsx";
import { requireInstance } from "#app/instance/require-instance.ts";

export const handle = { hydrates: true };

/** Nothing at the door is kept by a browser or on the way. */
export const headers = () => ({ "Cache-Control": "no-store" });

export function loader({ context }: LoaderFunctionArgs) {
  return { municipality: requireInstance(context).instance.name };
}

export default function AccountLayout() {
  return (
    <DoorFrame municipality={useLoaderData<typeof loader>().municipality}>
      <Outlet />
    </DoorFrame>
  );
}
