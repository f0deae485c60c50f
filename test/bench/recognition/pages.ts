import { labelPlaces } from '@/lib/forms/known-texts.precomputed';

/** The mark-up of a generated page's rows. */
export type Markup = 'table' | 'form item' | 'label for' | 'span';

export const ROWS: Record<Markup, (label: string, at: number) => string> = {
  table: (label) =>
    `<tr><td class="tt"><font color="red">*</font>${label}：</td><td class="ct"><input class="ipt"><span class="tip">请填写</span></td></tr>`,
  'form item': (label) =>
    `<div class="next-form-item"><div class="next-form-item-label"><label>${label}</label></div><div class="next-form-item-control"><span class="next-input"><input></span><div class="next-form-item-help"></div></div></div>`,
  'label for': (label, at) =>
    `<div class="ant-form-item"><div class="ant-form-item-label"><label for="c${at}">${label}</label></div><div class="ant-form-item-control"><input id="c${at}"></div></div>`,
  span: (label) =>
    `<div class="row"><span class="red">*</span><span class="lb">${label}：</span><input></div>`,
};

const NAVIGATION =
  '<li class="menu-item"><a href="#"><i class="icon"></i><span class="text">控制台导航</span></a></li>';

/**
 * A page of so many controls, its labels taken from the catalogue one after the other, and of so many elements at
 * least: what the form lacks is the portal's own navigation around it.
 */
export function build(markup: Markup, controls: number, elements = 0): void {
  const labels = labelPlaces.map(([text]) => text).filter((text) => /[\u4e00-\u9fff]/.test(text));
  const rows = Array.from({ length: controls }, (_, at) =>
    ROWS[markup](labels[at % labels.length] ?? '', at),
  );
  const form =
    markup === 'table' ? `<table><tbody>${rows.join('')}</tbody></table>` : rows.join('');
  document.body.innerHTML = `<form>${form}</form>`;
  const lacking = elements - document.querySelectorAll('*').length;
  if (lacking <= 0) return;
  const menu = document.createElement('ul');
  menu.innerHTML = NAVIGATION.repeat(Math.ceil(lacking / 4));
  document.body.prepend(menu);
}
