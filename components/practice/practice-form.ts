import { fieldOf, optionsOf } from '@/lib/forms';
import type { FieldKey } from '@/lib/forms/types';

/** The words of the step “Fill in entity information” that are no labels, as the catalogue has them. */
export const PRACTICE_WORDS = {
  title: '填写主体信息',
  steps: ['验证备案类型', '填写主体信息', '填写网站信息', '上传资料'],
  entity: '主办单位信息',
  leader: '主体负责人信息',
  choose: '请选择',
  next: '下一步，填写网站信息',
} as const;

const ENTITY_TYPE = '企业';

interface Asked {
  key: FieldKey;
  /** What stands in it from the start. */
  value?: string;
}

export const PRACTICE_BLOCKS: readonly { heading: string; asked: readonly Asked[] }[] = [
  {
    heading: PRACTICE_WORDS.entity,
    asked: [
      { key: 'entity.type' },
      { key: 'entity.certificateType' },
      { key: 'entity.certificateNumber' },
      { key: 'entity.name' },
      { key: 'entity.certificateAddress' },
      { key: 'entity.mailingAddress' },
    ],
  },
  {
    heading: PRACTICE_WORDS.leader,
    asked: [
      { key: 'leader.name' },
      { key: 'leader.certificateType' },
      { key: 'leader.certificateNumber' },
      // Written as people write it: the value to repair.
      { key: 'leader.mobile', value: '+86 138 0013 8000' },
      { key: 'leader.emergencyPhone' },
      { key: 'leader.email' },
    ],
  },
];

/** The wording of the 2019 pages of Alibaba Cloud, of which most is known. */
export const practiceLabel = (key: FieldKey): string => fieldOf(key)?.labels.aliyun2019?.[0] ?? key;

/**
 * Puts a step of a filing into a document: plain rows of a label and a control, and no framework, so that what is
 * written into it is as on the many pages that are made so.
 * @param onNext the person pressed the page's own button, which leads nowhere
 */
export function putForm(into: HTMLElement, onNext: () => void): void {
  const document = into.ownerDocument;
  const make = <Name extends keyof HTMLElementTagNameMap>(
    name: Name,
    text = '',
    className = '',
  ): HTMLElementTagNameMap[Name] => {
    const made = document.createElement(name);
    made.textContent = text;
    if (className) made.className = className;
    return made;
  };
  const steps = make('ol', '', 'steps');
  steps.append(...PRACTICE_WORDS.steps.map((step) => make('li', step)));
  steps.children[1]?.setAttribute('aria-current', 'step');
  const form = make('form');
  form.noValidate = true;
  form.addEventListener('submit', (event) => event.preventDefault());
  for (const { heading, asked } of PRACTICE_BLOCKS) {
    const block = make('fieldset');
    block.append(make('legend', heading), ...asked.map(row));
    form.append(block);
  }
  const next = make('button', PRACTICE_WORDS.next, 'next');
  next.type = 'button';
  next.addEventListener('click', onNext);
  form.append(next);
  into.append(make('h1', PRACTICE_WORDS.title), steps, form);

  function row({ key, value = '' }: Asked): HTMLElement {
    const line = make('div', '', 'row');
    const label = make('label', practiceLabel(key));
    label.htmlFor = key;
    const control = controlOf(key);
    control.id = key;
    control.value = value;
    const star = make('span', '*', 'star');
    star.ariaHidden = 'true';
    label.prepend(star);
    const box = make('div');
    box.append(control);
    line.append(label, box);
    return line;
  }

  function controlOf(key: FieldKey): HTMLInputElement | HTMLSelectElement {
    if (!fieldOf(key)?.control.kinds.includes('select')) return make('input');
    const select = make('select');
    const offered = new Set(optionsOf(key, ENTITY_TYPE).map(({ zh }) => zh));
    const option = (text: string, value = text): HTMLOptionElement => {
      const made = make('option', text);
      made.value = value;
      return made;
    };
    select.append(option(PRACTICE_WORDS.choose, ''), ...[...offered].map((zh) => option(zh)));
    return select;
  }
}
