import { expect, test } from "vitest";
import { hostOf, isFromOurPages, isLoopback } from "#app/http/origin.ts";

const own = "https://fraga.sundvik.example";
const cases: [
  what: string,
  secFetchSite: string | undefined,
  origin: string | undefined,
  resident: boolean,
  staff: boolean,
][] = [
  ["our own form", "same-origin", own, true, true],
  [
    "our own form from a browser that sends no Sec-Fetch-Site",
    undefined,
    own,
    true,
    true,
  ],
  ["another site's form", "cross-site", "https://evil.example", false, false],
  [
    "a sister host's form",
    "same-site",
    "https://norrfors.example",
    false,
    false,
  ],
  ["another site that hides its origin", undefined, "null", false, false],
  [
    "another site's origin with a forged Sec-Fetch-Site",
    "same-origin",
    "https://evil.example",
    false,
    false,
  ],
  ["a link typed by hand", "none", undefined, false, false],
  ["an old phone that sends neither", undefined, undefined, true, false],
];

for (const [what, secFetchSite, origin, resident, staff] of cases) {
  test(`${what} is ${resident ? "taken" : "refused"} from residents and ${staff ? "taken" : "refused"} from staff`, () => {
    expect(isFromOurPages({ secFetchSite, origin }, own, "resident")).toBe(
      resident,
    );
    expect(isFromOurPages({ secFetchSite, origin }, own, "staff")).toBe(staff);
  });
}

test("a host is read in lower case without its port, and nothing else passes for one", () => {
  expect(hostOf("Sundvik.LOCALHOST:3000")).toBe("sundvik.localhost");
  for (const header of [
    undefined,
    "",
    "a b",
    "a/b",
    "a@b",
    "å.se",
    "a:b:c",
    "evil.example\r\nx: y",
  ])
    expect(hostOf(header)).toBeNull();
});

test("only this machine's names count as loopback", () => {
  expect(
    ["localhost", "sundvik.localhost", "127.0.0.1", "[::1]"].every(isLoopback),
  ).toBe(true);
  expect(
    ["localhost.evil.example", "127.0.0.1.evil.example", "notlocalhost"].some(
      isLoopback,
    ),
  ).toBe(false);
});
