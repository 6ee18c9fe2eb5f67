/** Where a label could stand, or where a node is: pixels from the upper left corner. */
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
 * Which labels can be written without one lying on another, or on a node, and where.
 * @param boxes where each could stand, what matters most first; of several boxes of one label the first that is free is taken
 * @param nodes where the nodes are; a label does not mind its own
 * @param most how many labels are enough
 */
export function placeLabels(boxes: Iterable<LabelBox>, nodes: Iterable<LabelBox>, most: number): Map<string, LabelBox> {
  const placed = new Map<string, LabelBox>();
  const squares = new Map<string, LabelBox[]>();
  for (const node of nodes) occupy(squares, node);
  for (const box of boxes) {
    if (placed.size >= most) break;
    if (placed.has(box.id)) continue;
    const near = squaresOf(box).flatMap((square) => squares.get(square) ?? []);
    if (near.some((other) => other.id !== box.id && overlap(box, other))) continue;
    placed.set(box.id, box);
    occupy(squares, box);
  }
  return placed;
}

function occupy(squares: Map<string, LabelBox[]>, box: LabelBox): void {
  for (const square of squaresOf(box)) {
    const there = squares.get(square);
    if (there) there.push(box);
    else squares.set(square, [box]);
  }
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
