import { readFileSync } from "node:fs";
import { expect, test } from "vitest";
import { z } from "zod";
import { instanceFile } from "#app/instance/instance-file.ts";

test("the published schema is the one the app checks with", () => {
  const published: unknown = JSON.parse(
    readFileSync("app/instance/instance.schema.json", "utf8"),
  );
  expect(published).toEqual(
    JSON.parse(JSON.stringify(z.toJSONSchema(instanceFile))),
  );
});
