import { expect, test } from "vitest";
import { readForm } from "#app/forms/read-form.server.ts";

const post = (body: string, type: string) =>
  new Request("http://sundvik.localhost/sok", {
    method: "POST",
    body,
    headers: { "Content-Type": type },
  });

test("a form sent as forms are sent is read", async () => {
  const form = await readForm(
    post("q=barn", "application/x-www-form-urlencoded"),
  );
  expect(form.get("q")).toBe("barn");
});

test.each([
  ["trasig", "multipart/form-data; boundary=x"],
  ["q=barn", "text/plain"],
  ['{"q":"barn"}', "application/json"],
])("what is no form is answered with 400: %s as %s", async (body, type) => {
  const answer = await readForm(post(body, type)).catch(
    (thrown: unknown) => thrown,
  );
  expect(answer).toMatchObject({ status: 400 });
});
