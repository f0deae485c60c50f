export const median = (numbers) =>
  numbers.toSorted((one, other) => one - other)[Math.floor(numbers.length / 2)];

/** One number in relation to another, as it is printed. */
export const ratio = (one, other) => (one / other).toFixed(one / other < 10 ? 2 : 1);

/**
 * Milliseconds of a CPU profile that scripts of such addresses took, with the native work that they asked for.
 * @param {{ nodes: any[], samples: number[], timeDeltas: number[] }} profile
 * @param {(url: string) => boolean} isOurs
 */
export function scriptTime({ nodes, samples, timeDeltas }, isOurs) {
  const parents = new Map(
    nodes.flatMap(({ id, children = [] }) => children.map((child) => [child, id])),
  );
  const byId = new Map(nodes.map((node) => [node.id, node]));
  const ours = new Map();
  const belongs = (id) => {
    if (id === undefined) return false;
    let own = ours.get(id);
    if (own === undefined) {
      const { url } = byId.get(id).callFrame;
      own = url === '' ? belongs(parents.get(id)) : isOurs(url);
      ours.set(id, own);
    }
    return own;
  };
  let time = 0;
  for (const [at, id] of samples.entries()) if (belongs(id)) time += timeDeltas[at] / 1000;
  return time;
}
