import { randomBytes } from "node:crypto";
import { parseArgs } from "node:util";
import { readEnvironment } from "#app/lib/environment.server.ts";
import type { Instance } from "#app/instance/instance-file.ts";
import { instanceIdOf } from "#app/instance/require-instance.ts";
import { newInvitationToken } from "#app/workflows/apply-instance.server.ts";
import { invitePerson } from "#app/workflows/invite-person.server.ts";
import { openMigrated } from "#db/open-migrated.server.ts";
import { listInstances } from "#db/queries/instances.server.ts";

const usage = `npm run person -- INSTANCE E-MAIL NAME [reviewer|administrator] [--asked] [--speciality "WORDS"]
--asked: sees only what colleagues ask about, never the questions themselves.`;

// Adds a person to an instance and prints the one-time link by which they choose their password.
const { positionals, values } = parseArgs({
  allowPositionals: true,
  options: { asked: { type: "boolean" }, speciality: { type: "string" } },
});
const [id, email, name, role = "reviewer"] = positionals;
const environment = readEnvironment(process.env, []);
const db = await openMigrated(environment.store);
const stored = (await listInstances(db)).find((instance) => instance.id === id);

if (
  !stored ||
  !email ||
  !name ||
  (role !== "reviewer" && role !== "administrator")
) {
  console.error(stored || !id ? usage : `Det finns ingen kommun med id ${id}.`);
  process.exitCode = 2;
} else {
  const instance = JSON.parse(stored.configuration) as Instance;
  const token = newInvitationToken();
  const who = {
    instanceId: instanceIdOf(instance),
    email,
    name,
    role,
    access: values.asked ? "asked" : "all",
    speciality: values.speciality ?? null,
  } as const;
  const invited = await invitePerson(db, {
    ...who,
    token,
    now: new Date(),
    randomBytes: (count) => randomBytes(count),
  });
  const [host = "localhost"] = instance.hosts;
  const origin = host.endsWith("localhost")
    ? `http://${host}:${environment.port}`
    : `https://${host}`;
  console.log(
    invited.ok
      ? `Länk för ${name}, gäller en gång och i sju dagar:\n${origin}/konto/valkommen/${token}`
      : "Inbjudan kunde inte sparas.",
  );
}
await db.destroy();
