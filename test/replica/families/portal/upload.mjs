import { model } from './state.mjs';
import { button, checkbox, make, modal, row, section, toast } from './widgets.mjs';

const PICTURES = [
  ['leaderIdFront', '身份证正面'],
  ['leaderIdBack', '身份证反面'],
  ['entityCertificate', '有效证件相关资料'],
  ['authenticityForm', '网站备案信息真实性核验单'],
  ['domainCertificate', '域名证书'],
  ['backdropPhoto', '网站负责人幕布照片'],
  ['other', '其他'],
];

export function upload() {
  return [
    section('上传资料'),
    ...PICTURES.map(([name, label], index) =>
      row(index % 2 ? label : `${label}：`, picture(name), { required: name !== 'other' }),
    ),
    make('div', { class: 'form-row indent' }, checkbox('agreement', '我已阅读并同意')),
    make(
      'div',
      { class: 'buttons' },
      button(
        '提交初审',
        () => {
          model.clicks.submit += 1;
          if (!model.values.agreement?.length) {
            toast('请先勾选协议！');
            return;
          }
          if (!model.values.leaderIdFront) {
            toast('请上传身份证正面！');
            return;
          }
          modal('提示', [make('p', {}, '提交初审')], () => {
            model.submissions += 1;
            toast('操作成功！', 'success');
          });
        },
        'primary',
      ),
    ),
  ];
}

function picture(name) {
  const input = make('input', { type: 'file', style: 'display: none', accept: '.jpg,.jpeg' });
  const shown = make('span', { class: 'file-name' });
  input.addEventListener('change', () => {
    const file = input.files[0];
    if (!file) return;
    const why = !/\.jpe?g$/i.test(file.name)
      ? '您需要上传jpg格式的文件！'
      : file.size > 4 * 1024 * 1024
        ? '您上传的文件过大(限制最大为4M)'
        : file.name.length > 100
          ? '文件名字的长度大于100！'
          : '';
    if (why) {
      toast(why);
      return;
    }
    model.values[name] = [file.name];
    shown.textContent = file.name;
  });
  return make(
    'div',
    { class: 'ant-upload' },
    input,
    button('上传', () => input.click()),
    shown,
    make('a', { href: '#', onclick: (event) => event.preventDefault() }, '示例'),
  );
}
