import type { LoaderFunctionArgs } from "@remix-run/node";

// Robots that keep copies of pages: what is taken off the forum would live on with them.
const archives = [
  "ia_archiver",
  "archive.org_bot",
  "archive.org_bot-live",
  "Wayback Machine",
  "archive.is",
  "CCBot",
];
const closed = [
  "/stall-en-fraga",
  "/min-kod",
  "/sok",
  "/lamna",
  "/granska",
  "/konto",
];

/** Tells robots which pages are for people only, and archives to keep away. */
export function loader({ context: { app } }: LoaderFunctionArgs) {
  const lines = [
    "User-agent: *",
    ...closed.map((path) => `Disallow: ${path}`),
    "",
    ...archives.map((robot) => `User-agent: ${robot}`),
    "Disallow: /",
    "",
    `Sitemap: ${app.origin}/sitemap.xml`,
    "",
  ];
  return new Response(lines.join("\n"), {
    headers: {
      "Content-Type": "text/plain; charset=utf-8",
      "Cache-Control": "public, no-cache",
    },
  });
}
