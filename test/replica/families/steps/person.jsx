import { coded, lists } from './options.mjs';

const MOBILE = { pattern: /^1\d{10}$/, message: '请输入正确格式的手机号！' };
const EMAIL = { pattern: /^\S+@\S+\.\S+$/, message: '请输入正确的邮件地址!' };

/** The rows that ask for a leader or an administrator. */
export function personRows({ kit, order, labels, prefix, values, individual = false }) {
  const name = (part) => `${prefix}${part}`;
  order.offer(name('IdType'), coded(lists.idTypes));
  const rows = {
    name: {
      name: name('Name'),
      message: '负责人姓名不能为空！',
      control: kit.text({ placeholder: '请输入内容' }),
    },
    certificateType: {
      name: name('IdType'),
      message: '负责人证件类型必须选择！',
      control: kit.select({ options: coded(lists.idTypes), placeholder: '请选择证件类型' }),
    },
    certificateNumber: {
      name: name('IdNumber'),
      message: '负责人证件号码不能为空！',
      control: kit.text({ placeholder: '请输入内容', disabled: !values[name('IdType')] }),
    },
    certificateValidity: {
      name: name('Validity'),
      message: '请填写证件有效期限结束日期',
      control: kit.dates({}),
      after: { name: name('LongTerm'), control: kit.check({ label: '长期' }) },
    },
    landline: {
      name: name('Landline'),
      required: false,
      hint: '格式：086-010-12345678',
      control: kit.text({}),
    },
    mobile: {
      name: name('Mobile'),
      message: '联系方式不能为空！',
      check: MOBILE,
      control: kit.text({ before: '+86', maxLength: 11 }),
    },
    mobileCode: {
      name: name('MobileCode'),
      required: false,
      control: kit.text({ placeholder: '请输入验证码', button: '发送验证码' }),
    },
    emergencyPhone: {
      name: name('Emergency'),
      message: '应急联系方式（手机号）不能为空！',
      check: MOBILE,
      control: kit.text({ maxLength: 11 }),
    },
    email: {
      name: name('Email'),
      message: '邮件地址不能为空！',
      check: EMAIL,
      control: kit.text({}),
    },
  };
  return Object.entries(labels)
    .filter(([part]) => !(individual && part === 'landline'))
    .map(([part, label]) => kit.row({ label, ...rows[part] }));
}
