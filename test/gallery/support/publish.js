/** Dates and files as plain texts, so that a test reads the page's own state across worlds. */
function plain(value) {
  if (Array.isArray(value)) return value.map(plain);
  if (value === null || value === undefined) return null;
  if (typeof value.format === 'function') return value.format('YYYY-MM-DD');
  if (value instanceof Date)
    return new Date(value - value.getTimezoneOffset() * 60000).toISOString().slice(0, 10);
  if (typeof value === 'object' && 'name' in value) return value.name;
  if (typeof value === 'object')
    return Object.fromEntries(Object.entries(value).map(([key, one]) => [key, plain(one)]));
  return value;
}

/** Lets tests ask for what the page's framework holds, and make it draw everything again. */
export function publish(state, rerender) {
  const values = () => Object.entries(state()).map(([name, value]) => [name, plain(value)]);
  window.gallery = { state: () => Object.fromEntries(values()), rerender };
}
