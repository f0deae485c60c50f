import { useEffect, useState } from 'react';

import { coded, codeOf, divisionsUnder, late, lists } from './options.mjs';

/** Step 1: what decides the type of the filing. */
export function Verify({ kit, form, order, say, initial, values }) {
  const [regions, setRegions] = useState([]);
  const [certificates, setCertificates] = useState([]);
  const entityType = lists.entityTypes[Number(values.entityType) - 1];

  useEffect(() => {
    divisionsUnder('').then(setRegions);
  }, []);

  useEffect(() => {
    let current = true;
    setCertificates([]);
    if (entityType) {
      late(coded(lists.certificateTypes[entityType] ?? [])).then((list) => {
        if (!current) return;
        setCertificates(list);
        order.offer('certificateType', list);
        const first = list.find((option) => option.label === initial.certificateType);
        if (first) form.set({ certificateType: first.value });
      });
    }
    return () => {
      current = false;
    };
  }, [entityType, form, initial.certificateType, order]);

  order.offer('entityType', coded(lists.entityTypes));
  order.offer('serviceKind', coded(lists.serviceKinds));
  return (
    <kit.Section heading={say.steps[0]}>
      {kit.row({
        label: say['entity.region'],
        name: 'region',
        message: '请选择省',
        control: kit.cascade({
          options: regions,
          load: divisionsUnder,
          placeholder: '请选择',
          onOptions: setRegions,
        }),
      })}
      {kit.row({
        label: say['entity.type'],
        name: 'entityType',
        message: '请选择主办单位性质',
        control: kit.select({ options: coded(lists.entityTypes), placeholder: '请选择' }),
      })}
      {kit.row({
        label: say['entity.certificateType'],
        name: 'certificateType',
        message: '请选择主办单位证件类型',
        control: kit.select({
          options: certificates,
          disabled: !entityType,
          placeholder: entityType ? '请选择' : '请先选择主办单位性质',
        }),
      })}
      {kit.row({
        label: say['entity.certificateNumber'],
        name: 'certificateNumber',
        message: '请填写主办单位证件号码',
        control: kit.text({
          disabled: !values.certificateType,
          placeholder: '证件号应与证件类型相对应',
          maxLength: 40,
        }),
      })}
      {say['service.kind']
        ? kit.row({
            label: say['service.kind'],
            name: 'serviceKind',
            control: kit.radios({ options: coded(lists.serviceKinds) }),
          })
        : null}
      {kit.row({
        label: say['filing.domainToVerify'],
        name: 'domain',
        message: '请填写域名',
        prefix: 'www.',
        control: kit.text({ placeholder: '请输入域名' }),
      })}
    </kit.Section>
  );
}

/** @param {Record<string, string>} example */
export function verifyValues(example) {
  return {
    region: example.region,
    entityType: codeOf(lists.entityTypes, example.entityType),
    certificateNumber: example.certificateNumber,
    serviceKind: codeOf(lists.serviceKinds, example.serviceKind ?? '网站'),
    domain: example.domain,
  };
}
