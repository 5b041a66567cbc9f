import type { Instance, Palette } from "./instance-file.ts";

/** The surfaces and inks every instance shares, as in app/styles/tokens.css. */
const shared = {
  light: {
    paper: "#ffffff",
    quiet: "#f5f5f2",
    ink: "#1c2022",
    ink2: "#4b5358",
    lineStrong: "#6f787c",
    focus: "#1c2022",
  },
  dark: {
    paper: "#13181a",
    quiet: "#1a2022",
    ink: "#eaeeee",
    ink2: "#b4bec1",
    lineStrong: "#87949a",
    focus: "#ffffff",
  },
};
type Ground = (typeof shared)["light"];

interface Pair {
  use: string;
  ratio: (palette: Palette, ground: Ground) => number;
  needs: number;
}

/** WCAG 2.2: 4.5 to 1 for text (1.4.3), 3 to 1 for what must be seen to be used (1.4.11). */
const pairs: Pair[] = [
  {
    use: "link-on-paper",
    needs: 4.5,
    ratio: (p, g) => contrast(p.accent, g.paper),
  },
  { use: "link-on-tint", needs: 4.5, ratio: (p) => contrast(p.accent, p.tint) },
  {
    use: "button-text",
    needs: 4.5,
    ratio: (p) => contrast(p.onAccent, p.accent),
  },
  {
    use: "button-text-hover",
    needs: 4.5,
    ratio: (p) => contrast(p.onAccent, p.accentDeep),
  },
  { use: "text-on-tint", needs: 4.5, ratio: (p, g) => contrast(g.ink, p.tint) },
  {
    use: "secondary-on-tint",
    needs: 4.5,
    ratio: (p, g) => contrast(g.ink2, p.tint),
  },
  {
    use: "text-on-footer",
    needs: 4.5,
    ratio: (p, g) => contrast(g.ink, p.tint2),
  },
  {
    use: "field-on-tint",
    needs: 3,
    ratio: (p, g) => contrast(g.lineStrong, p.tint),
  },
  {
    use: "focus-on-tint",
    needs: 3,
    ratio: (p, g) => contrast(g.focus, p.tint),
  },
  {
    use: "focus-on-footer",
    needs: 3,
    ratio: (p, g) => contrast(g.focus, p.tint2),
  },
];

export interface ContrastFailure {
  mode: "light" | "dark";
  use: string;
  ratio: number;
  needs: number;
}

/** Every pair of an instance's colours that people could not read, in both modes; empty when all pass. */
export function contrastFailures(
  colours: Instance["colours"],
): ContrastFailure[] {
  return (["light", "dark"] as const).flatMap((mode) =>
    pairs
      .map(({ use, needs, ratio }) => ({
        mode,
        use,
        needs,
        ratio: ratio(colours[mode], shared[mode]),
      }))
      .filter((pair) => pair.ratio < pair.needs),
  );
}

/** The contrast of two colours as WCAG 2 defines it, 1 to 21. */
export function contrast(one: string, other: string): number {
  const [dark = 0, light = 0] = [luminance(one), luminance(other)].sort(
    (a, b) => a - b,
  );
  return (light + 0.05) / (dark + 0.05);
}

function luminance(colour: string): number {
  const [red = 0, green = 0, blue = 0] = [1, 3, 5].map((at) => {
    const share = Number.parseInt(colour.slice(at, at + 2), 16) / 255;
    return share <= 0.04045 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}
