import type { Instance } from "#app/instance/instance-file.ts";
import { instanceIdOf } from "#app/instance/require-instance.ts";
import type { AppParts } from "#app/lib/app-context.ts";
import { newInvitationToken } from "#app/workflows/apply-instance.server.ts";
import { invitePerson } from "#app/workflows/invite-person.server.ts";
import { hashPassword } from "#app/session/password.server.ts";
import type { PersonId } from "#db/ids.ts";
import {
  type PersonAccess,
  type PersonRole,
  setPassword,
} from "#db/queries/people.server.ts";

interface Colleague {
  name: string;
  local: string;
  role: PersonRole;
  access?: PersonAccess;
  speciality?: string;
}

const people: readonly Colleague[] = [
  { name: "Maja Holm", local: "maja", role: "reviewer" },
  { name: "Samir Dahl", local: "samir", role: "reviewer" },
  { name: "Britt Ås", local: "britt", role: "administrator" },
  {
    ...{ name: "Nadja Frisk", local: "nadja", role: "reviewer" },
    ...{ access: "asked", speciality: "Skulder och budget" },
  },
];

/** Known to all who read the README: the demo holds invented texts only. */
export const demoPassword = "frågelådan-demo";

export interface DemoStaff {
  drafter: PersonId;
  secondReader: PersonId;
}

/** Invented colleagues who can sign in to the demo: three who review, and a specialist who sees what she is asked about. */
export async function addDemoStaff(
  parts: Pick<AppParts, "db" | "now" | "randomBytes">,
  instance: Instance,
): Promise<DemoStaff> {
  const passwordHash = await hashPassword(demoPassword);
  const instanceId = instanceIdOf(instance);
  const ids: PersonId[] = [];
  for (const { local, ...person } of people) {
    const invited = await invitePerson(parts.db, {
      ...{
        instanceId,
        ...person,
        email: demoEmail(local, instance.id),
        now: parts.now(),
      },
      token: newInvitationToken(),
      randomBytes: parts.randomBytes,
    });
    if (!invited.ok) throw new Error("the demo's staff could not be stored");
    await setPassword(parts.db, instanceId, invited.personId, {
      passwordHash,
      name: person.name,
    });
    ids.push(invited.personId);
  }
  const [drafter, secondReader] = ids;
  if (!drafter || !secondReader) throw new Error("the demo needs two people");
  return { drafter, secondReader };
}

const demoEmail = (local: string, instanceId: string): string =>
  `${local}@${instanceId}.example`;

/** What to type at the demo's sign-in. */
export const demoSignIns = [
  `Granskare: ${demoEmail("maja", "sundvik")} och ${demoEmail("samir", "sundvik")} (eller @norrfors.example), lösenord ${demoPassword}`,
  `Specialist, som bara ser det hon blir frågad om: ${demoEmail("nadja", "sundvik")}`,
];
