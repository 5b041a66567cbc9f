import type { AppLoadContext } from "@remix-run/node";
import type { AppContext } from "#app/lib/app-context.ts";
import type { InstanceId } from "#db/ids.ts";
import type { Instance } from "./instance-file.ts";

/** The instance the request's host belongs to; throws a 404 where there is none. */
export function requireInstance(context: AppLoadContext): {
  app: AppContext;
  instance: Instance;
  instanceId: InstanceId;
} {
  const { app } = context;
  if (!app.instance) throw new Response(null, { status: 404 });
  return {
    app,
    instance: app.instance,
    instanceId: instanceIdOf(app.instance),
  };
}

/** The id under which the store keeps an instance. */
export function instanceIdOf(instance: Instance): InstanceId {
  return instance.id as InstanceId;
}
