import { later } from './person.mjs';
import { model } from './state.mjs';
import { box, button, make, modal, needed, row, section, select, toast } from './widgets.mjs';

/** First form: three selects behind one label, a fixed prefix, a captcha; then the type is picked in a window. */
export function type({ lists, go }) {
  const number = box('certificateNumber', {
    disabled: true,
    check: needed('请填写主办单位证件号码'),
  });
  const certificate = select(
    'certificateType',
    () => later(lists.certificateTypes[model.values.entityTypeText] ?? []),
    {
      width: 320,
      disabled: true,
      placeholder: '请先选择主办单位性质',
      onPick: () => {
        number.disabled = false;
      },
    },
  );
  const [province, city, district] = ['province', 'city', 'district'].map((name, depth, names) =>
    select(name, () => below(names.slice(0, depth).map((each) => model.values[`${each}Text`])), {
      onPick: () =>
        names.slice(depth + 1).forEach((_, index) => [city, district][depth + index]?.clear()),
    }),
  );
  const captcha = make('canvas', { width: '86', height: '30', class: 'captcha' });
  const pen = captcha.getContext('2d');
  pen.font = 'italic 20px serif';
  pen.fillText(String(Math.floor(Math.random() * 9000) + 1000), 16, 22);
  const domains = make('div', {});
  const addDomain = () =>
    domains.append(
      row('域名：', [
        make('span', { class: 'pre' }, 'www.'),
        box(`domain${domains.childElementCount}`, { width: 260, check: needed('请填写域名') }),
      ]),
    );
  addDomain();
  return [
    section('填写主体信息'),
    row('主办单位所属区域：', [province, city, district]),
    row(
      '主办单位性质：',
      select('entityType', () => later(lists.entityTypes), {
        width: 220,
        onPick: () => {
          certificate.clear();
          certificate.enable(true);
        },
      }),
    ),
    row('主办单位证件类型', certificate, { star: 'i' }),
    row('主办单位证件号码：', number),
    domains,
    make(
      'div',
      { class: 'form-row indent' },
      make(
        'a',
        {
          href: '#',
          onclick: (event) => {
            event.preventDefault();
            addDomain();
          },
        },
        '继续添加域名（多个域名需指向同一个网站）',
      ),
    ),
    row('验证码：', [box('captcha', { width: 120, check: needed('请填写验证码') }), captcha]),
    make(
      'div',
      { class: 'buttons' },
      button(
        '请填写信息开始备案',
        () => {
          model.clicks.next += 1;
          if (!model.values.province) {
            toast('请选择省');
            return;
          }
          const tabs = ['首次备案', '新增接入'].map((text, index) =>
            make(
              'div',
              {
                class: `card-tab${index === 0 ? ' active' : ''}`,
                onclick: () => {
                  model.values.filingType = text;
                },
              },
              text,
            ),
          );
          modal('请选择备案类型', [make('div', { class: 'card-tabs' }, ...tabs)], () => {
            model.values.filingType ??= '首次备案';
            toast('备案类型录入成功', 'success');
            go('/home/type/organizer');
          });
        },
        'primary',
      ),
    ),
  ];
}

async function below(path) {
  const response = await fetch(
    `/replica-data/divisions?under=${encodeURIComponent(path.join('/'))}`,
  );
  return response.json();
}
