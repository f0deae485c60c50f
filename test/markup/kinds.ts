import type { Asked, AskedPage, AskedSection } from './asked';

/**
 * A kind of markup: how a page shows its labels and controls. `change` is what the page does once it is on show; what
 * is asked is then looked for on the changed page.
 */
export interface Kind {
  name: string;
  /** The markup of the page. */
  render(page: AskedPage): string;
  change?(page: AskedPage): void;
  /** How often every field is asked, 1 when absent. */
  repeats?: number;
  /** Leaves out fields that the kind cannot show. */
  suits?(field: Asked): boolean;
  /** Shows all fields, but is about these alone. */
  judges?(field: Asked): boolean;
}

type Row = (field: Asked, at: number) => string;

const headed = ({ heading, fields }: AskedSection, row: Row): string =>
  `<div class="block">${heading ? `<h3>${heading}</h3>` : ''}${fields.map(row).join('\n')}</div>`;

const withRows =
  (row: Row) =>
  ({ sections }: AskedPage): string =>
    sections.map((section) => headed(section, row)).join('\n');

const withRowsIn =
  (open: string, row: Row, close: string) =>
  ({ sections }: AskedPage): string =>
    sections
      .map(({ heading, fields }) =>
        headed({ heading, fields: [] }, row).replace(
          '</div>',
          `${open}${fields.map(row).join('\n')}${close}</div>`,
        ),
      )
      .join('\n');

const spanRow: Row = ({ label, control }) => `<div><span>${label}</span>${control}</div>`;
const spans = withRows(spanRow);

/** The label in two halves that a page marks differently. */
const split = (label: string): string => {
  const half = Math.ceil(label.length / 2);
  return `<font color="#333">${label.slice(0, half)}</font><b>${label.slice(half)}</b>`;
};

const PREFIXES = ['www.', '浙江省杭州市', '+86', '010-'];

/** Puts markup where the page is, as a framework does. */
function show(markup: string): void {
  const page = document.createElement('div');
  page.id = 'page';
  page.innerHTML = markup;
  document.querySelector('#page')?.replaceWith(page);
}

const suitsColumn = ({ names }: Asked): boolean => names.length === 1;

export const KINDS: readonly Kind[] = [
  { name: 'span', render: spans },
  {
    name: 'div',
    render: withRows(
      ({ label, control }) => `<div class="row"><div>${label}</div><div>${control}</div></div>`,
    ),
  },
  {
    name: 'table cell',
    render: withRowsIn(
      '<table>',
      ({ label, control }) => `<tr><td>${label}</td><td>${control}</td></tr>`,
      '</table>',
    ),
  },
  {
    name: 'two pairs in a table row',
    render: withRowsIn(
      '<table>',
      ({ label, control }, at) =>
        `${at % 2 === 0 ? '<tr>' : ''}<td>${label}</td><td>${control}</td>`,
      '</table>',
    ),
  },
  {
    name: 'dt',
    render: withRowsIn(
      '<dl>',
      ({ label, control }) => `<dt>${label}</dt><dd>${control}</dd>`,
      '</dl>',
    ),
  },
  {
    name: 'legend',
    render: withRows(
      ({ label, control }) => `<fieldset><legend>${label}</legend>${control}</fieldset>`,
    ),
  },
  {
    name: 'label for',
    render: withRows(
      ({ label, names: [name], control }) =>
        `<div><label for="${name}">${label}</label><p>${control.replace(' name=', ` id="${name}" name=`)}</p></div>`,
    ),
  },
  {
    name: 'aria-labelledby',
    suits: suitsColumn,
    render: ({ sections }) =>
      sections
        .map((section) => {
          const labels = section.fields.map(
            ({ label, names: [name] }) => `<li id="label-${name}">${label}</li>`,
          );
          const controls = section.fields.map(({ control, names: [name] }) =>
            control.startsWith('<label')
              ? `<div role="group" aria-labelledby="label-${name}">${control.replaceAll('<input ', `<input aria-labelledby="label-${name}" `)}</div>`
              : `<div>${control.replace(' name=', ` aria-labelledby="label-${name}" name=`)}</div>`,
          );
          return headed(section, () => '').replace(
            '</div>',
            `<ul>${labels.join('')}</ul>${controls.join('')}</div>`,
          );
        })
        .join('\n'),
  },
  {
    name: 'aria-label',
    suits: ({ control }) => !control.startsWith('<label') && !/<\/select><select/.test(control),
    render: withRows(
      ({ label, control }) =>
        `<div>${control.replace(' name=', ` aria-label="${label}" name=`)}</div>`,
    ),
  },
  {
    name: 'stars and colons',
    render: withRows(
      ({ label, control }, at) =>
        `<div>${at % 2 === 0 ? '<span>*</span>' : '<i>＊</i>'}<span>${label}：</span>${control}</div>`,
    ),
  },
  {
    name: 'split by font',
    render: withRows(({ label, control }) => `<div><span>${split(label)}</span>${control}</div>`),
  },
  {
    name: 'full-width spaces',
    render: withRows(
      ({ label, control }) => `<div><span>${[...label].join('　')}</span>${control}</div>`,
    ),
  },
  {
    name: 'suffix',
    render: withRows(
      ({ label, control }, at) =>
        `<div><span>${label}${at % 2 === 0 ? '（必填）' : '<i>(必填)</i>'}</span>${control}</div>`,
    ),
  },
  {
    name: 'prefix before control',
    render: withRows(
      ({ label, control }, at) =>
        `<div><span>${label}</span><em>${PREFIXES[at % PREFIXES.length]}</em>${control}</div>`,
    ),
  },
  {
    name: 'several controls',
    judges: ({ names }) => names.length > 1,
    render: withRows(
      ({ label, control }) => `<div class="row"><span>${label}</span><p>${control}</p></div>`,
    ),
  },
  {
    name: 'repeated blocks',
    repeats: 2,
    suits: ({ key }) => /^(?:website|admin)\./.test(key),
    render: (page) => `<div>${spans(page)}</div><div>${spans(page)}</div>`,
  },
  {
    name: 'control before label',
    render: withRows(({ label, control }) => `<div>${control}<span>${label}</span></div>`),
  },
  {
    name: 'column head',
    suits: suitsColumn,
    render: ({ sections }) =>
      sections
        .map((section) => {
          const heads = section.fields.map(({ label }) => `<th>${label}</th>`).join('');
          const cells = section.fields.map(({ control }) => `<td>${control}</td>`).join('');
          return headed(section, () => '').replace(
            '</div>',
            `<table><tr>${heads}</tr><tr>${cells}</tr></table></div>`,
          );
        })
        .join('\n'),
  },
  {
    name: 'label column',
    render: ({ sections }) =>
      sections
        .map((section) => {
          const column = (part: 'label' | 'control') =>
            `<div>${section.fields.map((field) => `<div style="height: 40px">${field[part]}</div>`).join('')}</div>`;
          return headed(section, () => '').replace(
            '</div>',
            `<div style="display: flex">${column('label')}${column('control')}</div></div>`,
          );
        })
        .join('\n'),
  },
  {
    name: 'open shadow root',
    render: withRows(
      ({ label, control }) =>
        `<form-row><template shadowrootmode="open"><span>${label}</span>${control}</template></form-row>`,
    ),
  },
  {
    name: 'modal',
    render: () => '<h3>填写网站信息</h3><button>编辑</button>',
    change: (page) => {
      const modal = document.createElement('div');
      modal.className = 'ant-modal-wrap';
      modal.innerHTML = `<div role="dialog" class="ant-modal">${spans(page)}</div>`;
      document.body.append(modal);
    },
  },
  {
    name: 'swapped step',
    render: () =>
      '<h3>产品验证</h3><div><span>产品类型</span><input name="before"></div><button>下一步</button>',
    change: (page) => show(spans(page)),
  },
  {
    name: 'hidden earlier step',
    render: (page) =>
      `<style>.earlier { display: none }</style><div class="earlier">${spans(page)}</div>${spans(page)}`,
  },
  {
    name: 'late options',
    render: (page) =>
      spans(page).replaceAll(
        /(<select [^>]*>).*?<\/select>/g,
        '$1<option>请选择</option></select>',
      ),
    change: (page) => {
      const late = document.createElement('template');
      late.innerHTML = spans(page);
      for (const select of late.content.querySelectorAll('select')) {
        const here = document.querySelector(`[name="${select.name}"]`);
        for (const option of select.options) here?.append(option.cloneNode(true));
      }
    },
  },
  { name: 're-mounted', render: spans, change: (page) => show(spans(page)) },
];
