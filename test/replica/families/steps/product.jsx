import { useEffect, useState } from 'react';

import { coded, codeOf, late, lists } from './options.mjs';

const INSTANCES = [
  'i-bp1a9k2m7q4x（121.40.0.17）',
  'i-bp1c3w8t5z6n（121.40.0.62）',
  'i-bp1f7h2r9y0d（121.40.0.95）',
];

/** Step 2: which server the filing rests on. The list of servers is asked for as the person types. */
export function Product({ kit, order, say, values }) {
  const [found, setFound] = useState([]);
  const search = (text) =>
    late(
      coded(INSTANCES).filter((option) => option.label.includes(text)),
      300,
    ).then(setFound);
  useEffect(() => {
    late(coded(INSTANCES), 300).then(setFound);
  }, [values.productType]);

  order.offer('productType', coded(lists.productTypes));
  order.offer('instance', coded(INSTANCES));
  const byCode = say['instance.hasServiceCode'] ? values.hasServiceCode === true : true;
  return (
    <kit.Section heading={say.steps[1]}>
      {kit.row({
        label: say['instance.productType'],
        name: 'productType',
        message: '产品类型为空',
        control: kit.select({ options: coded(lists.productTypes), placeholder: '请选择' }),
      })}
      {kit.row({
        label: say['instance.instance'],
        name: 'instance',
        required: false,
        control: kit.select({
          options: found,
          search,
          placeholder: '请选择',
          disabled: !values.productType,
        }),
      })}
      {say['instance.hasServiceCode']
        ? kit.row({
            label: '',
            name: 'hasServiceCode',
            required: false,
            control: kit.check({ label: say['instance.hasServiceCode'] }),
          })
        : null}
      {kit.row({
        label: say['instance.serviceCode'],
        name: 'serviceCode',
        message: '产品信息无效',
        required: byCode,
        control: kit.text({ disabled: !byCode, placeholder: '请输入备案服务号' }),
      })}
    </kit.Section>
  );
}

export function productValues(example) {
  return {
    productType: codeOf(lists.productTypes, example.productType),
    hasServiceCode: Boolean(example.serviceCode),
    serviceCode: example.serviceCode,
  };
}
