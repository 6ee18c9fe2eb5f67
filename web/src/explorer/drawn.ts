import { signal } from "@preact/signals";
import type { Canvas } from "../graph/canvas.js";

/** The graph that is drawn right now; null while a table or JSON is shown. */
export const canvas = signal<Canvas | null>(null);
