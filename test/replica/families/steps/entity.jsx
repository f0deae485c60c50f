import { personRows } from './person.jsx';

/** Step 3: the entity and its leader. What step 1 asked is shown, not asked again. */
export function Entity({ kit, order, say, initial, values, individual }) {
  return (
    <>
      <kit.Section heading={say.headings.entity}>
        {kit.shown({ label: say['entity.region'], text: initial.region?.replaceAll('/', '') })}
        {kit.shown({ label: say['entity.type'], text: initial.entityType })}
        {kit.shown({ label: say['entity.certificateType'], text: initial.certificateType })}
        {kit.shown({ label: say['entity.certificateNumber'], text: initial.certificateNumber })}
        {kit.row({
          label: say['entity.name'],
          name: 'entityName',
          message: '主办单位或主办人名称不能为空！',
          control: kit.text({ placeholder: '请输入内容' }),
        })}
        {kit.row({
          label: say['entity.certificateAddress'],
          name: 'certificateAddress',
          message: '主办单位证件住所不能为空！',
          control: kit.text({ placeholder: '请按照证件地址填写' }),
        })}
        {kit.row({
          label: say['entity.mailingAddress'],
          name: 'mailingAddress',
          message: '主办单位通讯地址不能为空！',
          prefix: initial.region?.replaceAll('/', ''),
          hint: '详细地址应精确到门牌号',
          control: kit.text({ placeholder: '请勿重复填写省级行政单位' }),
        })}
        {kit.row({
          label: say['entity.investor'],
          name: 'investor',
          message: '投资人或主管单位不能为空！',
          control: kit.text({ placeholder: '多个投资者或多个主管单位以符号;分割' }),
        })}
        {kit.row({
          label: say['entity.remark'],
          name: 'entityRemark',
          required: false,
          control: kit.area({ placeholder: '请输入备注', maxLength: 200 }),
        })}
      </kit.Section>
      <kit.Section heading={say.headings.leader}>
        {personRows({ kit, order, labels: say.leader, prefix: 'leader', values, individual })}
      </kit.Section>
    </>
  );
}
