import { expect, test } from "vitest";
import { applyInstance } from "#app/workflows/apply-instance.server.ts";
import { contrast, contrastFailures } from "#app/instance/contrast.ts";
import {
  applyDemoInstance,
  demoInstanceFile,
  monday,
} from "#tests/support/app.ts";
import {
  describeOnBothDatabases,
  openFreshDatabase,
} from "#tests/support/databases.ts";

const colours = (accent: string) => {
  const file = demoInstanceFile("sundvik") as {
    colours: { light: object; dark: object };
  };
  return {
    ...file,
    colours: { ...file.colours, light: { ...file.colours.light, accent } },
  };
};

describeOnBothDatabases("An instance file", (open) => {
  test("creates the instance, its hosts and its topics in their order", async () => {
    const db = await open();
    const instance = await applyDemoInstance(db, "sundvik");
    const topics = await db
      .selectFrom("topic")
      .select("id")
      .orderBy("position")
      .execute();
    expect(topics.map((topic) => topic.id)).toEqual(
      instance.topics.map((topic) => topic.id),
    );
    expect(await db.selectFrom("instance_host").selectAll().execute()).toEqual([
      { host: "sundvik.localhost", instance_id: "sundvik" },
    ]);
  });

  test("applied again changes what it says and archives a topic it no longer names", async () => {
    const db = await open();
    const { topics } = await applyDemoInstance(db, "sundvik");
    const changed = {
      ...demoInstanceFile("sundvik"),
      topics: topics.slice(1),
      hosts: ["fraga.sundvik.example"],
    };
    expect(await applyInstance(db, changed, monday)).toMatchObject({
      ok: true,
    });
    const archived = await db
      .selectFrom("topic")
      .select("id")
      .where("archived_at", "is not", null)
      .execute();
    expect(archived).toEqual([{ id: topics[0]?.id }]);
    expect(
      await db.selectFrom("instance_host").select("host").execute(),
    ).toEqual([{ host: "fraga.sundvik.example" }]);
  });

  test("cannot take a host that belongs to another municipality", async () => {
    const db = await open();
    await applyDemoInstance(db, "sundvik");
    const thief = {
      ...demoInstanceFile("norrfors"),
      hosts: ["sundvik.localhost"],
    };
    expect(await applyInstance(db, thief, monday)).toMatchObject({
      ok: false,
      fields: [{ field: "hosts" }],
    });
  });
});

const wrong: [what: string, file: unknown, field: string][] = [
  ["no file at all", null, ""],
  ["an unknown key", { ...demoInstanceFile("sundvik"), colour: "red" }, ""],
  [
    "a wrong municipality code",
    { ...demoInstanceFile("sundvik"), municipalityCode: "12" },
    "municipalityCode",
  ],
  [
    "a host with capitals",
    { ...demoInstanceFile("sundvik"), hosts: ["Sundvik.se"] },
    "hosts.0",
  ],
  [
    "a leave address without https",
    { ...demoInstanceFile("sundvik"), leaveUrl: "javascript:alert(1)" },
    "leaveUrl",
  ],
  [
    "a logo with script in it",
    { ...demoInstanceFile("sundvik"), logo: "<svg><script>1</script></svg>" },
    "logo",
  ],
  [
    "a logo that fetches from outside",
    {
      ...demoInstanceFile("sundvik"),
      logo: '<svg><image href="https://example.com/x"/></svg>',
    },
    "logo",
  ],
  [
    "a scene that is not a polygon",
    { ...demoInstanceFile("sundvik"), scene: "url(https://example.com)" },
    "scene",
  ],
  ["an accent too pale for white text", colours("#b9d4da"), "colours.light"],
];

for (const [what, file, field] of wrong) {
  test(`with ${what} is refused, and says at which field`, async () => {
    const db = await openFreshDatabase();
    const result = await applyInstance(db, file, monday);
    expect(result).toMatchObject({ ok: false, error: "invalid" });
    expect(
      result.ok ||
        result.error !== "invalid" ||
        result.fields.map((error) => error.field),
    ).toContain(field);
    expect(await db.selectFrom("instance").select("id").execute()).toEqual([]);
  });
}

test("contrast is WCAG's: 21 for black on white, 1 for the same twice", () => {
  expect(contrast("#000000", "#ffffff")).toBeCloseTo(21, 5);
  expect(contrast("#777777", "#777777")).toBe(1);
  // 4.48 : 1, the grey that just fails.
  expect(contrast("#777777", "#ffffff")).toBeCloseTo(4.48, 2);
});

test("both demo municipalities' colours can be read in light and dark", () => {
  for (const id of ["sundvik", "norrfors"])
    expect(
      contrastFailures(
        demoInstanceFile(id)["colours"] as Parameters<
          typeof contrastFailures
        >[0],
      ),
    ).toEqual([]);
});
