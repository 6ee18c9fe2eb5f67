import { readColour } from "../graph/colours.js";

/** The layers of a drawn graph as one picture, on the background of the page. @throws Error when the browser refuses */
export function writePng(layers: readonly HTMLCanvasElement[]): Promise<Blob> {
  const sheet = document.createElement("canvas");
  sheet.width = layers[0]?.width ?? 1;
  sheet.height = layers[0]?.height ?? 1;
  const context = sheet.getContext("2d");
  if (!context) throw new Error("no canvas to draw on");
  context.fillStyle = readColour("page");
  context.fillRect(0, 0, sheet.width, sheet.height);
  for (const layer of layers) context.drawImage(layer, 0, 0, sheet.width, sheet.height);
  return new Promise((resolve, reject) => {
    sheet.toBlob((blob) => {
      if (blob) resolve(blob);
      else reject(new Error("no picture came out"));
    }, "image/png");
  });
}
