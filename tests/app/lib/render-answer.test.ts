import fc from "fast-check";
import { expect, test } from "vitest";
import { renderAnswer, renderQuestion } from "#app/lib/render-answer.server.ts";

const cases: [markdown: string, html: string][] = [
  ["Hej **du**.", "<p>Hej <strong>du</strong>.</p>"],
  ["# Stor rubrik", "<h2>Stor rubrik</h2>"],
  ["[ring](tel:112)", '<p><a href="tel:112">ring</a></p>'],
  [
    "[läs](https://www.1177.se/)",
    '<p><a href="https://www.1177.se/">läs</a></p>',
  ],
  ["[x](javascript:alert(1))", "<p><a>x</a></p>"],
  ["[x](data:text/html;base64,AAAA)", "<p><a>x</a></p>"],
  ["[x](//evil.example)", "<p><a>x</a></p>"],
  ["[x](/granska)", "<p><a>x</a></p>"],
  [
    "<script>alert(1)</script>kvar",
    "&lt;script&gt;alert(1)&lt;/script&gt;kvar",
  ],
  [
    "a <img src=x onerror=alert(1)>",
    "<p>a &lt;img src=x onerror=alert(1)&gt;</p>",
  ],
  [
    '<a href="https://a.example">a</a>',
    '<p>&lt;a href="https://a.example"&gt;a&lt;/a&gt;</p>',
  ],
  ["![bild](https://a.example/x.png)", "<p></p>"],
];

for (const [markdown, html] of cases)
  test(`${markdown} becomes ${html || "nothing"}`, () =>
    expect(renderAnswer(markdown)).toBe(html));

test("no answer, whatever it holds, brings a script, a handler or a foreign scheme along", () => {
  const pieces = [
    "<script",
    "javascript:",
    "onload=",
    "<iframe",
    "[a](",
    ")",
    "<svg",
    "&#x6a;",
    '"',
    "'",
    ">",
    "`",
    "\n",
    "x",
    "](data:",
    "style=",
  ];
  const markdown = fc
    .array(fc.constantFrom(...pieces), { maxLength: 40 })
    .map((some) => some.join(""));
  fc.assert(
    fc.property(markdown, (text) => {
      const html = renderAnswer(text);
      return (
        !/<(?!\/?(?:p|h2|h3|ul|ol|li|strong|b|a|br|blockquote)[\s/>])/.test(
          html,
        ) &&
        !/<[^>]*\s(?!href=)[a-z]+=/.test(html) &&
        !/href="(?!https:|tel:|mailto:)/.test(html)
      );
    }),
    { numRuns: 2000 },
  );
});

test("two thousand nested quotes are cut, not stumbled over", () => {
  expect(renderAnswer(`${">".repeat(2000)} djupt`)).toContain("djupt");
});

test("a resident's text is never markup", () => {
  expect(renderQuestion('<b>hej</b>\nrad två\n\n# nytt & "stycke"')).toBe(
    "<p>&lt;b&gt;hej&lt;/b&gt;<br />rad två</p>\n<p># nytt &amp; &quot;stycke&quot;</p>",
  );
});
