import { personRows } from './person.mjs';
import { model } from './state.mjs';
import { box, button, make, needed, row, section, toast } from './widgets.mjs';

/** The entity and its leader; after a rejection with the old values and a remark beside each faulty field. */
export function organizer({ rejected }) {
  const { lists } = model;
  if (rejected) {
    Object.assign(model.values, {
      entityName: '杭州晴川信息科技有限公司',
      certificateAddress: '浙江省杭州市西湖区文三路90号',
      mailingAddress: '文三路90号2幢301室',
      investor: '林望舒',
      leaderName: '周既明',
      leaderMobile: '13800001111',
    });
  }
  const remarks = rejected
    ? { name: '主体负责人姓名不合格，非法定代表人', mobile: '备案主体/网站负责人手机号不合格' }
    : {};
  const region =
    ['province', 'city', 'district'].map((name) => model.values[`${name}Text`] ?? '').join('') ||
    '浙江省杭州市西湖区';
  return [
    rejected
      ? make(
          'div',
          { class: 'status' },
          '当前状态：',
          make('b', {}, '管局审核驳回'),
          make('span', {}, '修改初审信息，再次提交初审'),
        )
      : null,
    section('主办单位信息'),
    row(
      '主办单位或主办人名称：',
      box('entityName', { check: needed('主办单位或主办人名称不能为空！') }),
      { remark: rejected ? '主办单位名称不合格，单位名称已发生变更' : '' },
    ),
    row(
      '主办单位证件住所',
      box('certificateAddress', {
        hint: '请按照证件地址填写',
        check: needed('主办单位证件住所不能为空！'),
      }),
      { star: 'i' },
    ),
    row('主办单位通讯地址：', [
      make('span', { class: 'pre' }, region),
      box('mailingAddress', {
        hint: '详细地址应精确到门牌号',
        check: needed('主办单位通讯地址不能为空！'),
      }),
    ]),
    row(
      '投资人或主管单位：',
      box('investor', {
        hint: '多个投资者或多个主管单位以符号;分割',
        check: needed('投资人或主管单位不能为空！'),
      }),
    ),
    section('主体负责人信息'),
    ...personRows('leader', { lists, email: '电子邮件地址：', remarks }),
    make(
      'div',
      { class: 'buttons' },
      button(
        '下一步',
        () => {
          model.clicks.next += 1;
          if (!model.values.entityName) {
            toast('请输入符合要求的数据！');
            return;
          }
          history.pushState(null, '', '/home/type/organizer/websites');
          dispatchEvent(new PopStateEvent('popstate'));
        },
        'primary',
      ),
    ),
  ].filter((part) => part !== null);
}
