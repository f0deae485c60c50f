// @vitest-environment happy-dom
import { readFileSync } from 'node:fs';

import { expect, test } from 'vitest';

import { PageReader } from '@/lib/page/page-reader';

import { markupOf, pagesOf } from '../../markup/portals';

const pages = pagesOf('near', readFileSync('test/markup/near-registers.txt', 'utf8'));

test.each(pages.map((page) => [page.title, page] as const))(
  'nothing is read on another register that lies near a filing: %s',
  (title, page) => {
    document.title = title;
    document.body.innerHTML = markupOf(page);
    for (const system of [null, 'aliyun'] as const) {
      const { fields } = new PageReader(document, { system }).read();
      expect([...fields].filter(({ certain }) => certain).map(({ key }) => key)).toEqual([]);
    }
  },
);
