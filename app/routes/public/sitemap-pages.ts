import type { ThreadLine } from "#db/queries/forum.server.ts";
import { isYoung } from "./thread-headers.ts";

const namespace = "http://www.sitemaps.org/schemas/sitemap/0.9";

/** A sitemap of plain pages and threads; a thread search engines may not keep yet is not among them. */
export function sitemapOf(
  origin: string,
  pages: readonly string[],
  threads: readonly Pick<ThreadLine, "id" | "publishedOn">[],
  now: Date,
): string {
  const old = threads.filter(({ publishedOn }) => !isYoung(publishedOn, now));
  return `<urlset xmlns="${namespace}">
${pages.map((page) => `<url><loc>${origin}${page}</loc></url>`).join("\n")}
${old.map(({ id, publishedOn }) => `<url><loc>${origin}/fragor/${id}</loc><lastmod>${publishedOn}</lastmod></url>`).join("\n")}
</urlset>`;
}

/** The sitemaps of a large forum, each holding the threads of one range of sequence numbers. */
export function sitemapIndex(
  origin: string,
  highest: number,
  perFile: number,
): string {
  const files = Math.ceil(highest / perFile);
  const befores = Array.from(
    { length: files },
    (_, file) => (file + 1) * perFile + 1,
  );
  return `<sitemapindex xmlns="${namespace}">
${befores.map((before) => `<sitemap><loc>${origin}/sitemap.xml?fore=${before}</loc></sitemap>`).join("\n")}
</sitemapindex>`;
}
