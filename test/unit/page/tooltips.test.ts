// @vitest-environment happy-dom
import { expect, test } from 'vitest';

import type { RecognisedText } from '@/lib/page/types';
import { watchPage } from '@/lib/page/watch-page';

import { readMarkup } from './support';

const OTHER = '<div class="row"><span>主办单位名称</span><input></div>';
const HINT = '请按照证件地址填写';
const LABEL = '主办单位证件住所';

const hintsOf = (texts: readonly RecognisedText[]) =>
  texts
    .filter(({ kind }) => kind === 'hint')
    .map(({ element, zh, key }) => `${element.localName} ${zh} ${key}`);

const CASES: Record<string, { row: string; hints: string[] }> = {
  'an icon beside the label': {
    row: `<div class="row"><span>${LABEL}</span><i title="${HINT}"></i><input></div>`,
    hints: [`i ${HINT} entity.certificateAddress`],
  },
  'an icon in the label': {
    row: `<div class="row"><span>${LABEL}<i data-tip="${HINT}"></i></span><input></div>`,
    hints: [`i ${HINT} entity.certificateAddress`],
  },
  'the control': {
    row: `<div class="row"><span>${LABEL}</span><input title="${HINT}"></div>`,
    hints: [`input ${HINT} entity.certificateAddress`],
  },
  'the label itself, whose own note is the field’s': {
    row: `<div class="row"><span title="${HINT}">${LABEL}</span><input></div>`,
    hints: [`input ${HINT} entity.certificateAddress`],
  },
  'a label that names its control': {
    row: `<div><label for="address">${LABEL}</label><b aria-description="${HINT}">?</b></div><input id="address">`,
    hints: [`b ${HINT} entity.certificateAddress`],
  },
  'what only repeats the text or the label': {
    row: `<div class="row"><span title="${LABEL}">${LABEL}</span><input aria-label="${LABEL}"><em title="${HINT}">${HINT}</em></div>`,
    hints: [`em ${HINT} undefined`],
  },
  'a text that nobody knows': {
    row: `<div class="row"><span>${LABEL}</span><i title="某个没有人知道的提示"></i><input></div>`,
    hints: [],
  },
  'away from every field': {
    row: `<div class="row"><span>${LABEL}</span><input></div><footer><i title="${HINT}"></i></footer>`,
    hints: [],
  },
  'what is hidden': {
    row: `<div class="row"><span>${LABEL}</span><i hidden title="${HINT}"></i><input></div>`,
    hints: [],
  },
};

for (const [name, { row, hints }] of Object.entries(CASES)) {
  test(`a hint in an attribute: ${name}`, () => {
    expect(hintsOf(readMarkup(`<form>${OTHER}${row}</form>`).texts)).toEqual(hints);
  });
}

test('a page that is watched has its tooltips once the first reading is out', async () => {
  document.body.innerHTML = `<form>${OTHER}${CASES['an icon beside the label']?.row}</form>`;
  const life = new AbortController();
  const found = await new Promise<string[]>((resolve) => {
    watchPage(
      document,
      { system: null },
      ({ texts }) => {
        if (hintsOf(texts).length > 0) resolve(hintsOf(texts));
      },
      life.signal,
    );
  });
  life.abort();
  expect(found).toEqual([`i ${HINT} entity.certificateAddress`]);
});
