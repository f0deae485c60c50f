/**
 * What Chrome's page translator does to a document, since no headless browser has one: each text outside of what is not
 * to be translated goes into two nested font elements, and the document is marked. Runs in the page; `showOriginal` takes
 * it back.
 */
export function translatePage(): void {
  const html = document.documentElement;
  if (html.closest('[translate=no]')) return;
  const style = 'vertical-align: inherit;';
  const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
  const texts: Text[] = [];
  for (let node = walker.nextNode(); node; node = walker.nextNode()) texts.push(node as Text);
  for (const text of texts) {
    const parent = text.parentElement;
    if (!/[\u4e00-\u9fff]/u.test(text.data)) continue;
    if (!parent || parent.closest('script,style,textarea,[translate=no],.notranslate')) continue;
    if (parent.localName === 'option') {
      text.data = 'Translated';
      continue;
    }
    const outer = document.createElement('font');
    const inner = document.createElement('font');
    for (const font of [outer, inner]) {
      font.setAttribute('dir', 'auto');
      font.setAttribute('style', style);
    }
    inner.textContent = 'Translated';
    outer.append(inner);
    Object.assign(outer, { original: text });
    text.replaceWith(outer);
  }
  html.lang = 'en';
  html.classList.add('translated-ltr');
}

export function showOriginal(): void {
  for (const font of document.querySelectorAll('font > font')) {
    const { original } = font.parentElement as unknown as { original?: Text };
    if (original) font.parentElement?.replaceWith(original);
  }
  document.documentElement.lang = 'zh-CN';
  document.documentElement.classList.remove('translated-ltr');
}
