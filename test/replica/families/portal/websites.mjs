import { later, personRows } from './person.mjs';
import { model } from './state.mjs';
import {
  box,
  button,
  checkbox,
  make,
  needed,
  radio,
  row,
  section,
  select,
  toast,
} from './widgets.mjs';

const FIELDS = [
  'websiteName',
  'homeUrl',
  'ip',
  'serviceContent',
  'serviceContentText',
  'languages',
  'preapproval',
  'preapprovalText',
  'websiteRemark',
  'adminChoice',
];

/** Saved websites in a table over the empty form; the administrator by radio, with the leader's data as text. */
export function websites({ lists, go }) {
  const administrator = make('div', {});
  const leader = [
    model.values.leaderName ?? '林望舒',
    '居民身份证',
    model.values.leaderMobile ?? '13800001111',
  ].join('　');
  return [
    savedTable(go),
    section('填写网站信息'),
    row(
      '网站名称：',
      box('websiteName', {
        check: (value) =>
          value === '' ? '网站名称不能为空!' : value.length < 3 ? '网站名称要求三个字以上！' : null,
      }),
    ),
    row(
      '已验视域名：',
      make('span', { class: 'shown' }, model.values.domain0 ?? 'qingchuan.example'),
      { required: false },
    ),
    row(
      '网站首页URL',
      [
        make('span', { class: 'pre' }, 'http://'),
        box('homeUrl', { width: 280, check: needed('网站首页URL不能为空!') }),
      ],
      { star: 'i' },
    ),
    row('网站IP地址：', box('ip', { check: needed('网站IP地址不能为空!') })),
    row(
      '网站服务内容：',
      select('serviceContent', () => later(lists.serviceContents), { width: 260 }),
    ),
    row(
      '网站语言选择：',
      make('div', { class: 'boxes' }, ...lists.languages.map((zh) => checkbox('languages', zh))),
    ),
    row(
      '前置或专项审批内容',
      select('preapproval', () => later(lists.preapprovals), { width: 260 }),
      { required: false },
    ),
    row('备　　注：', box('websiteRemark'), { required: false }),
    section('网站负责人信息'),
    row(
      '请选择网站负责人：',
      make(
        'div',
        { class: 'radios' },
        radio('adminChoice', 'leader', leader, () => administrator.replaceChildren()),
        radio('adminChoice', 'new', '填写新的负责人信息', () =>
          administrator.replaceChildren(
            section('填写新的网站负责人信息'),
            ...personRows('admin', { lists, email: '电子邮箱地址：' }),
          ),
        ),
      ),
    ),
    administrator,
    make(
      'div',
      { class: 'buttons' },
      button('保存，并继续添加网站', () => {
        model.clicks.save += 1;
        if (store()) go('/home/type/organizer/websites');
      }),
      button(
        '下一步',
        () => {
          model.clicks.next += 1;
          if (store()) go('/home/type/organizer/websites/upload/upload');
        },
        'primary',
      ),
    ),
  ];
}

function savedTable(go) {
  return make(
    'table',
    { class: 'ant-table' },
    make(
      'thead',
      {},
      make('tr', {}, make('th', {}, '网站名称'), make('th', {}, '网站首页URL'), make('th', {})),
    ),
    make(
      'tbody',
      {},
      ...(model.websites.length > 0
        ? model.websites.map((site, index) =>
            make(
              'tr',
              {},
              make('td', {}, site.websiteName ?? ''),
              make('td', {}, site.homeUrl ?? ''),
              make(
                'td',
                {},
                button('编辑', () => {
                  Object.assign(model.values, model.websites.splice(index, 1)[0]);
                  go('/home/type/organizer/websites');
                }),
                button('删除', () => {
                  model.websites.splice(index, 1);
                  toast('删除成功', 'success');
                  go('/home/type/organizer/websites');
                }),
              ),
            ),
          )
        : [make('tr', {}, make('td', { colspan: '3', class: 'empty' }, '暂无数据'))]),
    ),
  );
}

/** Puts the form's website among the saved ones and empties the form; false when the page refuses it. */
function store() {
  if (!model.values.websiteName) {
    toast('网站名称不能为空!');
    return false;
  }
  model.websites.push(
    Object.fromEntries(
      Object.entries(model.values).filter(
        ([name]) => FIELDS.includes(name) || name.startsWith('admin'),
      ),
    ),
  );
  for (const name of Object.keys(model.values))
    if (FIELDS.includes(name) || name.startsWith('admin')) delete model.values[name];
  return true;
}
