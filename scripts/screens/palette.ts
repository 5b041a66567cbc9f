export type Colour = [red: number, green: number, blue: number];

/** The picture in at most 256 colours: the commonest as they are, every other as the nearest of them. */
export function reduceColours(pixels: Uint8Array): {
  palette: Colour[];
  indexes: Uint8Array;
} {
  const palette = commonest(pixels);
  const known = new Map(palette.map((colour, index) => [keyOf(colour), index]));
  const indexes = new Uint8Array(pixels.length / 4);
  for (let at = 0; at < indexes.length; at++) {
    const colour = colourAt(pixels, at);
    const key = keyOf(colour);
    const index = known.get(key) ?? nearest(palette, colour);
    known.set(key, index);
    indexes[at] = index;
  }
  return { palette, indexes };
}

function commonest(pixels: Uint8Array): Colour[] {
  const counts = new Map<number, number>();
  for (let at = 0; at < pixels.length / 4; at++) {
    const key = keyOf(colourAt(pixels, at));
    counts.set(key, (counts.get(key) ?? 0) + 1);
  }
  return [...counts]
    .sort(([, one], [, other]) => other - one)
    .slice(0, 256)
    .map(([key]) => [key >> 16, (key >> 8) & 255, key & 255]);
}

function nearest(palette: Colour[], [red, green, blue]: Colour): number {
  let best = 0;
  let least = Infinity;
  for (const [index, [r, g, b]] of palette.entries()) {
    const far = (r - red) ** 2 + (g - green) ** 2 + (b - blue) ** 2;
    if (far < least) [best, least] = [index, far];
  }
  return best;
}

const colourAt = (pixels: Uint8Array, at: number): Colour => [
  pixels[at * 4] ?? 0,
  pixels[at * 4 + 1] ?? 0,
  pixels[at * 4 + 2] ?? 0,
];

const keyOf = ([red, green, blue]: Colour) => (red << 16) | (green << 8) | blue;
