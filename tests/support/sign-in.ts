import { sendForm } from "./http.ts";
import type { ServerProcess } from "./server-process.ts";
import { demoPassword } from "#scripts/demo/demo-staff.ts";

/** Signs in as one of the demo's staff and gives the Cookie header that proves it. */
export async function signInAs(
  server: ServerProcess,
  instanceId: string,
  person: string,
): Promise<string> {
  const answer = await sendForm(server.port, {
    host: `${instanceId}.localhost`,
    path: "/konto/logga-in",
    fields: {
      email: `${person}@${instanceId}.example`,
      password: demoPassword,
    },
  });
  const cookie = answer.headers["set-cookie"]?.[0]?.split(";")[0];
  if (!cookie) throw new Error(`no session: ${answer.status}`);
  return cookie;
}
