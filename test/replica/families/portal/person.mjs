import { box, button, make, needed, row, select, toast } from './widgets.mjs';

/** The eight rows for a leader or an administrator; the e-mail is worded differently on the two pages. */
export function personRows(prefix, { lists, email, remarks = {} }) {
  const number = box(`${prefix}IdNumber`, {
    disabled: true,
    check: needed('负责人证件号码不能为空！'),
  });
  const idType = select(`${prefix}IdType`, () => later(lists.idTypes), {
    width: 220,
    placeholder: '请选择证件类型',
    onPick: () => {
      number.disabled = false;
    },
  });
  const code = box(`${prefix}MobileCode`, { width: 160, check: needed('验证码不能为空！') });
  return [
    row('负责人姓名：', box(`${prefix}Name`, { check: needed('负责人姓名不能为空！') }), {
      remark: remarks.name,
    }),
    row('负责人证件类型', idType, { star: 'i' }),
    row('负责人证件号码：', number),
    row(
      '联系方式1（手机号）：',
      box(`${prefix}Mobile`, {
        tidy: (value) => value.replaceAll(/\D/g, '').slice(0, 11),
        check: (value) => (/^1\d{10}$/.test(value) ? null : '请输入正确格式的手机号！'),
      }),
      { remark: remarks.mobile },
    ),
    row('验证码：', [
      code,
      button('获取手机验证码', () => toast('手机验证码已发送，请注意查收', 'success')),
    ]),
    row(
      '联系方式2（座机）',
      [
        make('span', { class: 'pre' }, '086-'),
        box(`${prefix}AreaCode`, { width: 60 }),
        make('span', { class: 'pre' }, '-'),
        box(`${prefix}Landline`, { width: 200, hint: '格式：086-010-12345678' }),
      ],
      { required: false },
    ),
    row(
      '应急联系方式（手机号）',
      box(`${prefix}Emergency`, { check: needed('应急联系方式（手机号）不能为空！') }),
      { star: 'i' },
    ),
    row(
      email,
      box(`${prefix}Email`, {
        check: (value) => (/^\S+@\S+\.\S+$/.test(value) ? null : '请输入正确的邮件地址!'),
      }),
    ),
  ];
}

/** What a list takes to arrive. */
export function later(list, milliseconds = 180) {
  return new Promise((resolve) => {
    setTimeout(() => resolve(list), milliseconds);
  });
}
