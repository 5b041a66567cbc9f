import type { BrowserContext } from "playwright-core";

/** The pixels of a PNG, four bytes each, read by the browser that made it. */
export async function pixelsOf(
  context: BrowserContext,
  png: Buffer,
): Promise<{ width: number; height: number; pixels: Uint8Array }> {
  const reader = await context.newPage();
  const address = `data:image/png;base64,${png.toString("base64")}`;
  const read = await reader.evaluate(async (source) => {
    const image = new Image();
    image.src = source;
    await image.decode();
    const canvas = document.createElement("canvas");
    canvas.width = image.width;
    canvas.height = image.height;
    const brush = canvas.getContext("2d");
    brush?.drawImage(image, 0, 0);
    const { width, height } = canvas;
    const data = brush?.getImageData(0, 0, width, height).data ?? [];
    return { width, height, pixels: Array.from(data) };
  }, address);
  await reader.close();
  return { ...read, pixels: Uint8Array.from(read.pixels) };
}
