/** What has come to a list that keeps all it had, in its order; null when something has gone or changed places. */
export function additions<One>(before: readonly One[], now: readonly One[]): One[] | null {
  const added: One[] = [];
  let kept = 0;
  for (const one of now) {
    if (one === before[kept]) kept++;
    else added.push(one);
  }
  return kept === before.length ? added : null;
}
