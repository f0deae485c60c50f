import lists from '../../wording/lists.json';

export { lists };

/** Options with codes as values, as the pages send them. */
export function coded(texts) {
  return texts.map((label, index) => ({ label, value: String(index + 1) }));
}

export function codeOf(texts, text) {
  const index = texts.indexOf(text);
  return index < 0 ? undefined : String(index + 1);
}

/** What a remote list takes to arrive. */
export function late(value, milliseconds = 220) {
  return new Promise((resolve) => setTimeout(() => resolve(value), milliseconds));
}

/** Divisions below a path as cascader options, from the server; the value of each is its whole path. */
export async function divisionsUnder(path) {
  const response = await fetch(`/replica-data/divisions?under=${encodeURIComponent(path)}`);
  const names = await response.json();
  const depth = path === '' ? 0 : path.split('/').length;
  return names.map((label) => ({
    label,
    value: path === '' ? label : `${path}/${label}`,
    isLeaf: depth === 2,
  }));
}
