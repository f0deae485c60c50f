// @vitest-environment happy-dom
import { afterEach, beforeEach, expect, test, vi } from 'vitest';

import { nextButton } from '@/lib/page/press/next-button';
import { composeText } from '@/lib/forms/texts/compose-text';
import type { SystemId } from '@/lib/forms/types';

import { readMarkup } from './support';

// Layout is the browser's.
const seen = vi.hoisted(() => ({ hidden: new Set<Element>() }));
vi.mock('@/lib/page/controls/sight/visibility', async (original) => ({
  ...(await original<object>()),
  whereabouts: (element: Element) => (seen.hidden.has(element) ? 'hidden' : null),
}));
beforeEach(() => seen.hidden.clear());
afterEach(() => void (document.body.innerHTML = ''));

const form = (buttons: string): string =>
  `<form><table>
    <tr><td>主办单位名称：</td><td><input name="name"></td></tr>
    <tr><td>通信地址：</td><td><input name="address"></td></tr>
    <tr><td>备注：</td><td><input name="remark"></td></tr>
  </table>${buttons}</form>`;

const next = (buttons: string, system: SystemId | null = 'aliyun') =>
  nextButton(readMarkup(form(buttons), system).texts, system, composeText);

test.each([
  [
    '<button>下一步，填写网站信息</button>',
    { zh: '下一步，填写网站信息', en: 'Next: website information' },
  ],
  ['<button>保存</button><button>下一步</button>', { zh: '下一步', en: 'Next' }],
  ['<button>提交备案</button>', { zh: '提交备案', en: 'Submit the filing' }],
  ['<button>提交备案</button><button>下一步</button>', { zh: '下一步', en: 'Next' }],
])('%s leads on', (buttons, wanted) => {
  expect(next(buttons)).toEqual(wanted);
});

test('what leads back, or only keeps, leads nowhere', () => {
  expect(next('<button>上一步</button><button>放弃备案</button>')).toBeNull();
});

test('one that the page hides is not named', () => {
  const { texts } = readMarkup(form('<button>下一步</button><button>提交备案</button>'), 'aliyun');
  const [hidden] = document.querySelectorAll('button');
  if (hidden) seen.hidden.add(hidden);
  expect(nextButton(texts, 'aliyun', composeText)).toMatchObject({ zh: '提交备案' });
});
