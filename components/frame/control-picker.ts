import { i18n } from '#i18n';

import { controlAround, controlAtPoint, type PointedControl } from './control-at';
import { createHost, element } from '@/components/overlay/host-element';
import { putInto } from '@/components/overlay/put';
import { pickerStyle } from '@/components/overlay/built/style';
import { bodyOf, boxOf, documentElement } from '@/lib/page/read/dom';

/** Everything that a press is made of: the page is to get none of it. */
const PRESS = [
  'pointerdown',
  'pointerup',
  'mousedown',
  'mouseup',
  'touchstart',
  'touchend',
  'auxclick',
  'dblclick',
];

interface Answers {
  picked(control: PointedControl): void;
  cancelled(): void;
}

/**
 * Lets the person choose a control on the page: what lies under the pointer or has the focus is framed, a press or
 * Enter chooses it, Escape ends it. The page gets neither the press nor the key, and none of its nodes changes.
 */
export function pickControl(answers: Answers, signal: AbortSignal): void {
  const { host, root } = createHost('beian-lens-picker', pickerStyle);
  const life = new AbortController();
  const ended = AbortSignal.any([signal, life.signal]);
  const frame = element('div', 'frame');
  frame.hidden = true;
  const line = element('div', 'line', i18n.t('overlay.pointAt'));
  line.setAttribute('role', 'status');
  root.append(element('div', 'shield'), frame, line);
  const whole = documentElement(document);
  if (whole) putInto(whole, host);
  ended.addEventListener('abort', () => host.remove(), { once: true });

  let current: PointedControl | null = null;
  const show = (control: PointedControl | null): void => {
    current = control;
    frame.hidden = !control;
    if (!control) return;
    const { left, top, width, height } = boxOf(control.element);
    Object.assign(frame.style, {
      left: `${left - 3}px`,
      top: `${top - 3}px`,
      width: `${width + 6}px`,
      height: `${height + 6}px`,
    });
  };
  // Pointing starts in a window of its own, so the focus need not move here any more.
  const { activeElement } = document;
  if (activeElement && activeElement !== bodyOf(document)) show(controlAround(activeElement));
  const finish = (): void => {
    const control = current;
    if (!control) return;
    life.abort();
    answers.picked(control);
  };
  const options = { capture: true, passive: false, signal: ended };

  for (const type of PRESS) addEventListener(type, keep, options);
  addEventListener('pointermove', (event) => show(controlAtPoint(event.clientX, event.clientY)), {
    ...options,
    passive: true,
  });
  addEventListener(
    'focusin',
    ({ target }) => show(target instanceof Element ? controlAround(target) : null),
    options,
  );
  addEventListener('scroll', () => show(current), { ...options, passive: true });
  addEventListener(
    'click',
    (event) => {
      keep(event);
      if (!event.isTrusted) return;
      show(controlAtPoint(event.clientX, event.clientY));
      finish();
    },
    options,
  );
  addEventListener(
    'keydown',
    (event) => {
      if (!event.isTrusted || (event.key !== 'Escape' && event.key !== 'Enter')) return;
      keep(event);
      if (event.key === 'Enter') return finish();
      life.abort();
      answers.cancelled();
    },
    options,
  );
}

function keep(event: Event): void {
  event.preventDefault();
  event.stopImmediatePropagation();
}
