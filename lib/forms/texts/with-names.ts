const QUOTED = /[“"「『]([^“”"「」『』]+)[”"」』]/gu;

/** What the page quotes, where the English has left it out. */
export function withNames(en: string, zh: string): string {
  const names = [...zh.matchAll(QUOTED)].map(([, name]) => name);
  return en.replace(/“[^”]*”/gu, (said) => {
    const name = names.shift();
    return said === '“…”' && name !== undefined ? `“${name}”` : said;
  });
}
