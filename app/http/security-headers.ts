/** Which kind of answer a set of headers is for. */
export type Audience = "resident" | "staff";

const features =
  "accelerometer=(), ambient-light-sensor=(), autoplay=(), bluetooth=(), browsing-topics=(), camera=(), clipboard-read=(), clipboard-write=(), display-capture=(), encrypted-media=(), fullscreen=(), geolocation=(), gyroscope=(), hid=(), idle-detection=(), local-fonts=(), magnetometer=(), microphone=(), midi=(), payment=(), publickey-credentials-get=(self), screen-wake-lock=(), serial=(), usb=(), web-share=(), xr-spatial-tracking=()";

const common: Record<string, string> = {
  "X-Content-Type-Options": "nosniff",
  // same-origin, not no-referrer: with no-referrer a form sends "Origin: null", which cannot be told from a forged one.
  "Referrer-Policy": "same-origin",
  "Cross-Origin-Opener-Policy": "same-origin",
  "Cross-Origin-Embedder-Policy": "require-corp",
  "Cross-Origin-Resource-Policy": "same-origin",
  "Origin-Agent-Cluster": "?1",
  "X-Frame-Options": "DENY",
  "X-DNS-Prefetch-Control": "off",
  "Permissions-Policy": features,
};

const residentPolicy =
  "default-src 'none'; script-src 'none'; style-src 'self'; img-src 'self'; font-src 'self'; form-action 'self'; base-uri 'none'; frame-ancestors 'none'; object-src 'none'; require-trusted-types-for 'script'; trusted-types 'none'";

const staffPolicy = (nonce: string): string =>
  `default-src 'none'; script-src 'self' 'nonce-${nonce}' 'strict-dynamic'; style-src 'self'; img-src 'self'; font-src 'self'; connect-src 'self'; form-action 'self'; base-uri 'none'; frame-ancestors 'none'; object-src 'none'`;

/**
 * The headers every answer carries, errors included.
 * `secure` is false only on a loopback host name, where there is no https to insist on.
 */
export function securityHeaders(
  audience: Audience,
  { nonce, secure }: { nonce: string; secure: boolean },
): Record<string, string> {
  const policy = audience === "staff" ? staffPolicy(nonce) : residentPolicy;
  if (!secure) return { ...common, "Content-Security-Policy": policy };
  return {
    ...common,
    "Content-Security-Policy": `${policy}; upgrade-insecure-requests`,
    "Strict-Transport-Security": "max-age=63072000; includeSubDomains",
  };
}
