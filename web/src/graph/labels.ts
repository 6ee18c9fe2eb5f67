/** A label where it would stand, in pixels from the upper left corner. */
export interface LabelBox {
  id: string;
  left: number;
  top: number;
  width: number;
  height: number;
}

/** Boxes are looked up by squares of this size, so that a thousand labels are compared with their neighbours only. */
const SQUARE = 80;

/**
 * Which labels can be written without one lying on another, or on a node; a box that comes first takes its place first.
 * @param nodes where the nodes are; a label does not mind its own
 * @param most how many labels are enough
 */
export function placeLabels(boxes: Iterable<LabelBox>, nodes: Iterable<LabelBox>, most: number): Set<string> {
  const placed = new Set<string>();
  const squares = new Map<string, LabelBox[]>();
  for (const node of nodes)
    for (const square of squaresOf(node)) squares.set(square, [...(squares.get(square) ?? []), node]);
  for (const box of boxes) {
    if (placed.size >= most) break;
    const own = squaresOf(box);
    if (own.some((square) => squares.get(square)?.some((other) => other.id !== box.id && overlap(box, other))))
      continue;
    placed.add(box.id);
    for (const square of own) squares.set(square, [...(squares.get(square) ?? []), box]);
  }
  return placed;
}

function squaresOf({ left, top, width, height }: LabelBox): string[] {
  const squares: string[] = [];
  for (let x = Math.floor(left / SQUARE); x <= Math.floor((left + width) / SQUARE); x++)
    for (let y = Math.floor(top / SQUARE); y <= Math.floor((top + height) / SQUARE); y++) squares.push(`${x},${y}`);
  return squares;
}

function overlap(a: LabelBox, b: LabelBox): boolean {
  return a.left < b.left + b.width && b.left < a.left + a.width && a.top < b.top + b.height && b.top < a.top + a.height;
}
