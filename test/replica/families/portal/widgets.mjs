import { model } from './state.mjs';

/** Makes an element: `make('span', { class: 'x' }, 'text', child)`. */
export function make(tag, attributes = {}, ...children) {
  const element = document.createElement(tag);
  for (const [name, value] of Object.entries(attributes)) {
    if (name.startsWith('on')) element.addEventListener(name.slice(2), value);
    else if (value !== false && value !== undefined) element.setAttribute(name, value);
  }
  element.append(...children.filter((child) => child !== null && child !== undefined));
  return element;
}

/** Classes as a framework's build makes them: stable within a page, meaning nothing. */
const scope = `_ngcontent-c${Math.floor(Math.random() * 90) + 10}`;

export function section(heading) {
  return make('div', { class: 'title-bar', [scope]: '' }, make('span', {}, heading));
}

/** A row; the star is a span before the label's span, or an `<i>` in it, as it comes. */
export function row(label, control, { required = true, star = 'span', remark = '' } = {}) {
  const name =
    star === 'i' && required
      ? make('span', { class: 'lb' }, make('i', { class: 'red' }, '*'), label)
      : make('span', { class: 'lb', style: 'margin-right: 12px' }, label);
  return make(
    'div',
    { class: 'form-row', [scope]: '' },
    required && star === 'span' ? make('span', { class: 'red' }, '*') : null,
    name,
    ...[control].flat(),
    remark ? make('span', { class: 'remark' }, remark) : null,
  );
}

/** A text box; what is wrong is a toast on leaving it, the hint a tooltip while it has the focus. */
export function box(
  name,
  { hint = '', check = null, disabled = false, width = 320, tidy = null } = {},
) {
  const input = make('input', {
    class: 'ant-input',
    type: 'text',
    placeholder: '请输入内容',
    style: `width: ${width}px`,
  });
  input.disabled = disabled;
  input.value = model.values[name] ?? '';
  let tip = null;
  input.addEventListener('input', () => {
    model.values[name] = input.value;
  });
  input.addEventListener('focus', () => {
    if (hint) tip = tooltip(input, hint);
  });
  input.addEventListener('blur', () => {
    tip?.remove();
    if (tidy) input.value = model.values[name] = tidy(input.value);
    const wrong = check?.(input.value.trim());
    if (wrong) toast(wrong);
  });
  return input;
}

export function needed(message) {
  return (value) => (value === '' ? message : null);
}

/** A select made of divs; its list is drawn in an overlay at the end of the document, after a moment. */
export function select(
  name,
  load,
  { placeholder = '请选择', onPick = null, disabled = false, width = 160 } = {},
) {
  const shown = make('div', { class: 'ant-select-selection__rendered' });
  const field = make(
    'nz-select',
    {
      class: `ant-select${disabled ? ' ant-select-disabled' : ' ant-select-enabled'}`,
      style: `width: ${width}px`,
    },
    make(
      'div',
      { class: 'ant-select-selection ant-select-selection--single', tabindex: '0' },
      shown,
      make('span', { class: 'ant-select-arrow' }),
    ),
  );
  const paint = () => {
    const chosen = model.values[`${name}Text`];
    shown.replaceChildren(
      make(
        'div',
        {
          class: chosen
            ? 'ant-select-selection-selected-value'
            : 'ant-select-selection__placeholder',
        },
        chosen ?? placeholder,
      ),
    );
  };
  field.enable = (on) => {
    field.classList.toggle('ant-select-disabled', !on);
    field.classList.toggle('ant-select-enabled', on);
  };
  field.clear = () => {
    delete model.values[name];
    delete model.values[`${name}Text`];
    paint();
  };
  field.addEventListener('click', async () => {
    if (
      field.classList.contains('ant-select-disabled') ||
      field.classList.contains('ant-select-open')
    )
      return;
    field.classList.add('ant-select-open');
    const options = await load();
    const place = field.getBoundingClientRect();
    const close = () => {
      pane.remove();
      backdrop.remove();
      field.classList.remove('ant-select-open');
    };
    const pane = make(
      'div',
      {
        class: 'ant-select-dropdown',
        style: `left: ${place.left + scrollX}px; top: ${place.bottom + scrollY + 2}px; width: ${place.width}px`,
      },
      make(
        'ul',
        { class: 'ant-select-dropdown-menu', role: 'menu' },
        ...options.map((text, index) =>
          make(
            'li',
            {
              class: 'ant-select-dropdown-menu-item',
              onclick: () => {
                model.values[name] = String(index + 1);
                model.values[`${name}Text`] = text;
                paint();
                close();
                onPick?.(text);
              },
            },
            text,
          ),
        ),
      ),
    );
    const backdrop = make('div', { class: 'cdk-overlay-backdrop', onclick: close });
    overlay().append(backdrop, pane);
  });
  paint();
  return field;
}

export function radio(name, value, label, onPick) {
  const input = make('input', { type: 'radio', class: 'ant-radio-input', name });
  input.addEventListener('change', () => {
    model.values[name] = value;
    onPick?.();
  });
  return make(
    'label',
    { class: 'ant-radio-wrapper' },
    make('span', { class: 'ant-radio' }, input, make('span', { class: 'ant-radio-inner' })),
    make('span', {}, label),
  );
}

export function checkbox(name, label) {
  const input = make('input', { type: 'checkbox', class: 'ant-checkbox-input', value: label });
  input.addEventListener('change', () => {
    const chosen = new Set(model.values[name] ?? []);
    if (input.checked) chosen.add(label);
    else chosen.delete(label);
    model.values[name] = [...chosen];
  });
  return make(
    'label',
    { class: 'ant-checkbox-wrapper' },
    make('span', { class: 'ant-checkbox' }, input),
    make('span', {}, label),
  );
}

export function button(label, onclick, kind = 'default') {
  return make(
    'button',
    { type: 'button', class: `ant-btn ant-btn-${kind}`, onclick },
    make('span', {}, label),
  );
}

/** A message for the whole page, gone after three seconds. */
export function toast(text, kind = 'error') {
  const note = make(
    'div',
    { class: 'ant-message-notice' },
    make('div', { class: `ant-message-notice-content ${kind}` }, make('span', {}, text)),
  );
  holder('ant-message').append(note);
  setTimeout(() => note.remove(), 3000);
}

/** A window in the middle; `body` are its elements. */
export function modal(title, body, onOk) {
  const wrap = make(
    'div',
    { class: 'ant-modal-wrap' },
    make(
      'div',
      { class: 'ant-modal' },
      make('div', { class: 'ant-modal-header' }, title),
      make('div', { class: 'ant-modal-body' }, ...body),
      make(
        'div',
        { class: 'ant-modal-footer' },
        button(
          '确定',
          () => {
            wrap.remove();
            onOk();
          },
          'primary',
        ),
      ),
    ),
  );
  overlay().append(wrap);
}

function tooltip(input, text) {
  const place = input.getBoundingClientRect();
  const tip = make(
    'div',
    {
      class: 'ant-tooltip',
      style: `left: ${place.right + scrollX + 8}px; top: ${place.top + scrollY}px`,
    },
    make('div', { class: 'ant-tooltip-inner' }, text),
  );
  overlay().append(tip);
  return tip;
}

function overlay() {
  return holder('cdk-overlay-container');
}

function holder(name) {
  let element = document.querySelector(`.${name}`);
  if (!element) {
    element = make('div', { class: name });
    document.body.append(element);
  }
  return element;
}
