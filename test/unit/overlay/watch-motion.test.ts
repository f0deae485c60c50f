// @vitest-environment happy-dom
import { expect, test, vi } from 'vitest';

import { watchMotion } from '@/components/frame/watch-motion';

import { readMarkup } from '../page/support';

const FORM = `<div id="dialog">
  <div><span>网站名称：</span><input></div>
  <div><span>网站首页URL：</span><input></div>
  <div><span>主办单位名称：</span><input></div>
  </div><button id="button">下一步</button>`;

test.each(['transitionend', 'animationend'])('%s of what holds fields is told', (type) => {
  const { fields } = readMarkup(FORM);
  const life = new AbortController();
  const rested = vi.fn();
  watchMotion(() => fields, rested, life.signal);
  const end = (id: string) =>
    document.getElementById(id)?.dispatchEvent(new Event(type, { bubbles: true }));
  end('button');
  expect(rested).not.toHaveBeenCalled();
  end('dialog');
  expect(rested).toHaveBeenCalledTimes(1);
  life.abort();
  end('dialog');
  expect(rested).toHaveBeenCalledTimes(1);
});
