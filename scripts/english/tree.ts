/** A node of a parsed file: its kind, its place in the text, and what else the kind has. */
export interface Node {
  type: string;
  start: number;
  end: number;
  [key: string]: unknown;
}

/** Calls back for a node and all below it, parents first, with the parent of each. */
export function walk(node: Node, visit: (node: Node, parent: Node | undefined) => void): void {
  const into = (one: unknown, parent: Node | undefined): void => {
    if (Array.isArray(one)) for (const part of one) into(part, parent);
    else if (isNode(one)) {
      visit(one, parent);
      for (const [key, below] of Object.entries(one)) if (key !== 'type') into(below, one);
    }
  };
  into(node, undefined);
}

export const isNode = (value: unknown): value is Node =>
  typeof value === 'object' && value !== null && 'type' in value && 'start' in value;

/** A change of a text: what stands from `start` to `end` becomes `text`. */
export interface Edit {
  start: number;
  end: number;
  text: string;
}

/** The text after changes that do not overlap. */
export function edited(text: string, edits: readonly Edit[]): string {
  return [...edits]
    .sort((one, other) => other.start - one.start)
    .reduce((rest, { start, end, text: by }) => rest.slice(0, start) + by + rest.slice(end), text);
}
