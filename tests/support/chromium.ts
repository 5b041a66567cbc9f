import { existsSync } from "node:fs";
import {
  type Browser,
  type BrowserContext,
  type BrowserContextOptions,
  chromium,
} from "playwright-core";

const places = [
  "/usr/bin/chromium",
  "/usr/bin/chromium-browser",
  "/usr/bin/google-chrome",
  "/Applications/Google Chrome.app/Contents/MacOS/Google Chrome",
];

/** Pages of their own that every window would load for its address field, and a process kept ready that no journey uses: together half of what a new visitor costs. */
const notNeeded = [
  "WebUIOmniboxPopup",
  "WebUIOmniboxAimPopup",
  "SpareRendererForSitePerProcess",
];

// Playwright leaves these out, and of two such lists Chromium heeds the last.
const leftOutByPlaywright = [
  "AvoidUnnecessaryBeforeUnloadCheckSync",
  "DestroyProfileOnBrowserClose",
  "HttpsUpgrades",
  "HttpsFirstBalancedModeAutoEnable",
  "LensOverlay",
  "MediaRouter",
  "PaintHolding",
  "ThirdPartyStoragePartitioning",
  "AvoidCorsURLLoaderRestartOnRedirect",
  "OptimizationHints",
  "NetworkTimeServiceQuerying",
  "AimEnabled",
  "PreconnectToSearch",
];

const quiet = [
  "--headless",
  "--no-sandbox",
  "--disable-gpu",
  "--disable-quic",
  "--no-first-run",
  "--disable-background-networking",
  "--disable-component-update",
  "--disable-sync",
  `--disable-features=${[...leftOutByPlaywright, ...notNeeded].join()}`,
  // Every name leads to this machine: a municipality's own domain can be visited, and nobody outside can.
  "--host-resolver-rules=MAP * 127.0.0.1",
];

/** Starts the system's Chromium, which reaches this machine only. */
export function openChromium(): Promise<Browser> {
  const executablePath =
    process.env["CHROMIUM"] ?? places.find((place) => existsSync(place));
  if (executablePath === undefined)
    throw new Error("no Chromium: give its path as CHROMIUM");
  return chromium.launch({ executablePath, args: quiet });
}

export interface Visitor {
  context: BrowserContext;
  /** Every address asked for that was not of the forum's own. */
  strangers: string[];
}

/** A visitor with nothing kept from before, on a screen as wide as given, with or without JavaScript. */
export async function openVisitor(
  browser: Browser,
  options: BrowserContextOptions & { forum: string },
): Promise<Visitor> {
  const { forum, ...settings } = options;
  const context = await browser.newContext({ locale: "sv-SE", ...settings });
  const strangers: string[] = [];
  context.on("request", (request) => {
    if (!request.url().startsWith(forum)) strangers.push(request.url());
  });
  return { context, strangers };
}
