import { buildPages } from "../../web/scripts/build.js";

/** What the browser gets is what the sources give. */
export default async function setup(): Promise<void> {
  await buildPages();
}
