import { randomBytes } from "node:crypto";
import { mkdirSync, readFileSync, writeFileSync } from "node:fs";
import path from "node:path";
import { z } from "zod";
import { type Instance, instanceFile } from "#app/instance/instance-file.ts";
import { instanceIdOf } from "#app/instance/require-instance.ts";
import { readEnvironment } from "#app/lib/environment.server.ts";
import {
  applyInstance,
  newInvitationToken,
} from "#app/workflows/apply-instance.server.ts";
import { invitePerson } from "#app/workflows/invite-person.server.ts";
import { openMigrated } from "#db/open-migrated.server.ts";

const usage = `npm run instance -- apply FILE [--administrator E-MAIL]   creates or changes an instance from its file
npm run instance -- schema                                 writes app/instance/instance.schema.json`;

const schemaFile = path.resolve(
  import.meta.dirname,
  "../app/instance/instance.schema.json",
);
const environment = readEnvironment(process.env, []);
const [command, file, flag, email] = process.argv.slice(2);

if (command === "schema") writeSchema();
else if (command === "apply" && file)
  await apply(file, flag === "--administrator" ? email : undefined);
else stop(usage, 2);

/** Writes the published schema of instance files, which editors can check against. */
function writeSchema(): void {
  writeFileSync(
    schemaFile,
    `${JSON.stringify(z.toJSONSchema(instanceFile), null, 2)}\n`,
  );
}

async function apply(
  from: string,
  administrator: string | undefined,
): Promise<void> {
  mkdirSync(environment.dataDirectory, { recursive: true, mode: 0o700 });
  const db = await openMigrated(environment.store);
  const result = await applyInstance(db, readJson(from), new Date());
  if (!result.ok) {
    const lines =
      result.error === "invalid"
        ? result.fields.map(
            ({ field, message }) => `  ${field || "(filen)"}: ${message}`,
          )
        : ["  databasen kunde inte skriva"];
    stop([`${from} är inte sparad:`, ...lines].join("\n"), 1);
    return;
  }
  console.log(
    `${result.instance.name} är sparad. Forumet finns på ${result.instance.hosts.join(", ")}.`,
  );
  if (result.isNew || administrator)
    await invite(
      db,
      result.instance,
      administrator ?? result.instance.unit.accessibilityEmail,
    );
  await db.destroy();
}

async function invite(
  db: Parameters<typeof invitePerson>[0],
  instance: Instance,
  address: string,
): Promise<void> {
  const token = newInvitationToken();
  const who = {
    instanceId: instanceIdOf(instance),
    email: address,
    name: "Administratör",
    role: "administrator",
  } as const;
  const invited = await invitePerson(db, {
    ...who,
    token,
    now: new Date(),
    randomBytes: (count) => randomBytes(count),
  });
  if (!invited.ok) return stop("Inbjudan kunde inte sparas.", 1);
  const [host = "localhost"] = instance.hosts;
  const origin = host.endsWith("localhost")
    ? `http://${host}:${environment.port}`
    : `https://${host}`;
  console.log(
    `Länk för ${address}, gäller en gång och i sju dagar:\n${origin}/konto/valkommen/${token}`,
  );
}

function readJson(from: string): unknown {
  try {
    return JSON.parse(readFileSync(from, "utf8"));
  } catch (error) {
    stop(
      `${from} går inte att läsa som JSON: ${error instanceof Error ? error.message : ""}`,
      1,
    );
    return null;
  }
}

function stop(message: string, code: number): void {
  console.error(message);
  process.exitCode = code;
}
