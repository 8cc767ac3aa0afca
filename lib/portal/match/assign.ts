/** One best assignment of keys to controls: the largest sum of scores, each control and each key at most once. */

export interface Edge {
  control: number;
  key: string;
  score: number;
}

/** Above this many on one side a component is solved greedily; real forms stay far below it. */
const exactLimit = 120;

/** @returns the chosen edges. Solved exactly for each connected part of the graph (Hungarian method). */
export function assign(edges: readonly Edge[]): Edge[] {
  return components(edges).flatMap((part) => (part.length === 1 ? part : solve(part)));
}

function components(edges: readonly Edge[]): Edge[][] {
  const parent = new Map<string, string>();
  const find = (node: string): string => {
    let top = node;
    while (parent.get(top) !== undefined && parent.get(top) !== top) top = parent.get(top) as string;
    parent.set(node, top);
    return top;
  };
  for (const edge of edges) {
    const control = find(`c${edge.control}`);
    parent.set(control, control);
    const key = find(`k${edge.key}`);
    parent.set(key, control);
  }
  const parts = new Map<string, Edge[]>();
  for (const edge of edges) {
    const top = find(`c${edge.control}`);
    const part = parts.get(top);
    if (part) part.push(edge);
    else parts.set(top, [edge]);
  }
  return [...parts.values()];
}

function solve(edges: Edge[]): Edge[] {
  const controls = [...new Set(edges.map((e) => e.control))];
  const keys = [...new Set(edges.map((e) => e.key))];
  if (controls.length > exactLimit || keys.length > exactLimit) return greedy(edges);
  const size = Math.max(controls.length, keys.length);
  const byPair = new Map(edges.map((e) => [`${controls.indexOf(e.control)}:${keys.indexOf(e.key)}`, e]));
  const cost = (row: number, column: number) => -(byPair.get(`${row}:${column}`)?.score ?? 0);
  return hungarian(size, cost).flatMap((column, row) => {
    const edge = byPair.get(`${row}:${column}`);
    return edge ? [edge] : [];
  });
}

function greedy(edges: Edge[]): Edge[] {
  const controls = new Set<number>();
  const keys = new Set<string>();
  const chosen: Edge[] = [];
  for (const edge of [...edges].sort((a, b) => b.score - a.score)) {
    if (controls.has(edge.control) || keys.has(edge.key)) continue;
    controls.add(edge.control);
    keys.add(edge.key);
    chosen.push(edge);
  }
  return chosen;
}

/** Least total cost of a square matrix: for each row its column. O(n³), with potentials. */
function hungarian(size: number, cost: (row: number, column: number) => number): number[] {
  const rowPotential = new Float64Array(size + 1);
  const columnPotential = new Float64Array(size + 1);
  const rowOfColumn = new Int32Array(size + 1);
  const before = new Int32Array(size + 1);
  for (let row = 1; row <= size; row += 1) {
    rowOfColumn[0] = row;
    let column = 0;
    const least = new Float64Array(size + 1).fill(Number.POSITIVE_INFINITY);
    const used = new Uint8Array(size + 1);
    do {
      used[column] = 1;
      const at = rowOfColumn[column] as number;
      let delta = Number.POSITIVE_INFINITY;
      let next = 0;
      for (let j = 1; j <= size; j += 1) {
        if (used[j]) continue;
        const reduced = cost(at - 1, j - 1) - (rowPotential[at] as number) - (columnPotential[j] as number);
        if (reduced < (least[j] as number)) {
          least[j] = reduced;
          before[j] = column;
        }
        if ((least[j] as number) < delta) {
          delta = least[j] as number;
          next = j;
        }
      }
      for (let j = 0; j <= size; j += 1) {
        if (used[j]) {
          rowPotential[rowOfColumn[j] as number] = (rowPotential[rowOfColumn[j] as number] as number) + delta;
          columnPotential[j] = (columnPotential[j] as number) - delta;
        } else {
          least[j] = (least[j] as number) - delta;
        }
      }
      column = next;
    } while (rowOfColumn[column] !== 0);
    while (column !== 0) {
      const previous = before[column] as number;
      rowOfColumn[column] = rowOfColumn[previous] as number;
      column = previous;
    }
  }
  const columns = new Array<number>(size).fill(-1);
  for (let j = 1; j <= size; j += 1) columns[(rowOfColumn[j] as number) - 1] = j - 1;
  return columns;
}
