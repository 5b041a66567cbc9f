/**
 * The site map: each Swedish address, its file and its layout, with every Remix option.
 * vite.config.ts hands this to the Remix plugin; tests/architecture.test.ts and the isolation test read the same table.
 *
 * v3_singleFetch and v3_lazyRouteDiscovery stay off: the 2.x line gets no more fixes and open advisories sit in their decoders.
 * v3_routeConfig stays off: it would move this table out of this file.
 */

/** @typedef {{ path: string, file: string, index?: boolean }} Page */

/** Pages for residents and readers: no script, no cookie. @type {Page[]} */
export const publicPages = [
  { path: "/", file: "routes/public/home.tsx", index: true },
  { path: "/amnen", file: "routes/public/topics.tsx" },
  { path: "/amnen/:topicId", file: "routes/public/topic.tsx" },
  { path: "/fragor/:threadId", file: "routes/public/thread.tsx" },
  { path: "/fragor/:threadId/svara", file: "routes/public/reply.tsx" },
  { path: "/fragor/:threadId/hjalpte", file: "routes/public/helped.tsx" },
  { path: "/sok", file: "routes/public/search.tsx" },
  { path: "/stall-en-fraga", file: "routes/public/ask.tsx" },
  { path: "/min-kod", file: "routes/public/code.tsx" },
  { path: "/sa-hanterar-vi-din-fraga", file: "routes/public/handling.tsx" },
  { path: "/vilka-svarar", file: "routes/public/answerers.tsx" },
  { path: "/rensa-historiken", file: "routes/public/traces.tsx" },
  { path: "/oppen-statistik", file: "routes/public/statistics.tsx" },
  { path: "/sag-till/:threadId", file: "routes/public/report.tsx" },
  { path: "/sa-har-vi-modererat", file: "routes/public/moderation.tsx" },
  { path: "/tillganglighet", file: "routes/public/accessibility.tsx" },
];

/** Pages for staff: hydrated, behind a session. @type {Page[]} */
export const deskPages = [
  { path: "/granska", file: "routes/desk/queue.tsx" },
  { path: "/granska/fragor/:submissionId", file: "routes/desk/review.tsx" },
  {
    path: "/granska/fragor/:submissionId/underlag",
    file: "routes/desk/export.tsx",
  },
  {
    path: "/granska/fragor/:submissionId/underlag/fil",
    file: "routes/desk/export-file.ts",
  },
  { path: "/granska/svarsbank", file: "routes/desk/answer-bank.tsx" },
  {
    path: "/granska/fragor/:submissionId/livlina",
    file: "routes/desk/ask-specialist.tsx",
  },
  { path: "/granska/livlina", file: "routes/desk/lifelines.tsx" },
  {
    path: "/granska/livlina/:submissionId",
    file: "routes/desk/lifeline.tsx",
  },
  { path: "/granska/andra-lasning", file: "routes/desk/second-reads.tsx" },
  {
    path: "/granska/andra-lasning/:submissionId",
    file: "routes/desk/second-read.tsx",
  },
  { path: "/granska/tradar", file: "routes/desk/threads.tsx" },
  { path: "/granska/tradar/:threadId", file: "routes/desk/thread.tsx" },
  { path: "/granska/insikt", file: "routes/desk/insight.tsx" },
  { path: "/granska/ovning", file: "routes/desk/training.tsx" },
  { path: "/granska/ovning/:exerciseId", file: "routes/desk/exercise.tsx" },
  { path: "/granska/att-se-over", file: "routes/desk/tasks.tsx" },
  { path: "/granska/larm", file: "routes/desk/alarms.tsx" },
  { path: "/granska/logg", file: "routes/desk/log.tsx" },
];

/** The door for staff. @type {Page[]} */
export const accountPages = [
  { path: "/konto/logga-in", file: "routes/account/sign-in.tsx" },
  { path: "/konto/logga-ut", file: "routes/account/sign-out.tsx" },
  { path: "/konto/valkommen/:token", file: "routes/account/welcome.tsx" },
];

/** Answers that are not pages. @type {Page[]} */
export const resources = [
  { path: "/flode.xml", file: "routes/public/feed.ts" },
  { path: "/sitemap.xml", file: "routes/public/sitemap.ts" },
  { path: "/robots.txt", file: "routes/public/robots.ts" },
  { path: "/oppen-statistik.csv", file: "routes/public/statistics-csv.ts" },
  { path: "/granska/insikt.csv", file: "routes/desk/insight-csv.ts" },
  { path: "/lamna", file: "routes/public/leave.ts" },
  { path: "/halsa", file: "routes/public/health.ts" },
  { path: "/utseende/:version/instans.css", file: "routes/public/brand.ts" },
  { path: "/utseende/:version/logotyp.svg", file: "routes/public/logo.ts" },
];

/** Reached only when the server rewrites to them: the installation's start page and the pages for refused requests. @type {Page[]} */
export const internalPages = [
  { path: "/_start", file: "routes/public/start.tsx" },
  { path: "/_problem", file: "routes/public/problem.tsx" },
];

/** @type {import("@remix-run/dev").VitePluginConfig} */
export default {
  appDirectory: "app",
  buildDirectory: "build",
  ignoredRouteFiles: ["**/*"],
  serverModuleFormat: "esm",
  future: {
    v3_fetcherPersist: true,
    v3_relativeSplatPath: true,
    v3_throwAbortReason: true,
    v3_singleFetch: false,
    v3_lazyRouteDiscovery: false,
  },
  routes(defineRoutes) {
    return defineRoutes((route) => {
      /** @param {Page[]} pages */
      const add = (pages) => {
        for (const { path, file, index } of pages) {
          if (index) route("", file, { index: true });
          else route(path.slice(1), file);
        }
      };
      route("", "routes/public/layout.tsx", () => {
        add(publicPages);
        route("*", "routes/public/missing.tsx");
      });
      route("", "routes/desk/layout.tsx", { id: "desk" }, () => add(deskPages));
      route("", "routes/account/layout.tsx", { id: "account" }, () =>
        add(accountPages),
      );
      add(resources);
      add(internalPages);
    });
  },
};
