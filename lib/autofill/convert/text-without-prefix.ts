const SCHEME = /^https?:\/\//i;

/** What a page puts before the box, and a text without it: `https://` too where the page puts `http://`. */
export function withoutPrefix(text: string, prefix: string): { rest: string; left: string } | null {
  if (text.length > prefix.length && text.toLowerCase().startsWith(prefix.toLowerCase()))
    return { rest: text.slice(prefix.length).trim(), left: prefix };
  const [scheme] = SCHEME.exec(text) ?? [];
  if (!scheme || !SCHEME.test(prefix)) return null;
  const host = prefix.replace(SCHEME, '');
  const rest = text.slice(scheme.length);
  return rest.startsWith(host) && rest.length > host.length
    ? { rest: rest.slice(host.length), left: `${scheme}${host}` }
    : { rest, left: scheme };
}
