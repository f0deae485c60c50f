import { describe, expect, it } from 'vitest';

import { Values } from '@/lib/forms/values';
import { newProfile, profileSchema } from '@/lib/profiles/schema';
import { toValues } from '@/lib/profiles/values';

import { exampleProfile } from './example';

describe('toValues', () => {
  it.each<[key: string, index: number, expected: string | string[]]>([
    ['entity.name', 0, '杭州湖光示例软件有限公司'],
    ['entity.region', 0, '浙江省/杭州市/西湖区'],
    ['filing.entityNumber', 0, '浙ICP备00000000号'],
    ['filing.domainToVerify', 0, ['example.cn', 'example.com.cn']],
    ['leader.certificateValidity', 0, ['2015-03-01', '长期']],
    ['leader.certificateLongTerm', 0, '是'],
    ['leader.instantMessage', 0, ['微信', 'zhang-example']],
    ['website.name', 1, '湖光文档'],
    ['website.domains', 0, ['example.cn', 'example.com.cn']],
    ['website.languages', 0, ['中文简体', '英语']],
    ['instance.publicIp', 0, '203.0.113.7'],
    ['psb.openDate', 0, ['2026-01-01']],
    ['psb.websiteName', 1, '湖光文档'],
    ['admin.name', 0, '张示例'],
    ['admin.name', 1, '李示例'],
    ['admin.certificateLongTerm', 1, '否'],
    ['documents.entityCertificate', 0, 'licence.jpg'],
    ['documents.domainCertificate', 1, 'domain.jpg'],
    ['sms.idTail', 0, '011234'],
  ])('gives %s of block %i', (key, index, expected) => {
    const values = new Values(toValues(exampleProfile()));
    expect(Array.isArray(expected) ? values.list(key, index) : values.text(key, index)).toEqual(
      expected,
    );
  });

  it('gives one website as the first block', () => {
    const values = new Values(toValues(exampleProfile(), { website: 1 }));
    expect(values.text('website.name')).toBe('湖光文档');
    expect(values.text('filing.domainToVerify')).toBe('example.net.cn');
    expect(values.text('admin.name')).toBe('李示例');
    expect(values.has('website.name', 1)).toBe(false);
    expect(values.get('documents.domainCertificate')?.file?.size).toBe(250_000);
  });

  it('leaves the SMS number out when leader and administrator are two people', () => {
    const values = new Values(toValues(exampleProfile(), { website: 1 }));
    expect(values.has('sms.mobile')).toBe(false);
  });

  it.each([
    [{ validUntil: '2031-04-30' }, ['2031-04-30']],
    [{ validUntil: '长期' }, ['长期']],
    [{ validFrom: '2011-04-30' }, []],
  ])('gives the end of a validity also without its start: %j', (leader, expected) => {
    const profile = profileSchema.parse({ ...newProfile('individual'), leader });
    expect(new Values(toValues(profile)).list('leader.certificateValidity')).toEqual(expected);
  });

  it('takes an individual for the entity, the leader and the administrator', () => {
    const leader = { name: '王示例', certificateType: '护照', certificateNumber: 'E00000000' };
    const profile = profileSchema.parse({ ...newProfile('individual'), leader });
    const values = new Values(toValues(profile));
    expect(values.text('entity.type')).toBe('个人');
    expect(values.text('entity.name')).toBe('王示例');
    expect(values.text('entity.certificateNumber')).toBe('E00000000');
    expect(values.text('admin.name')).toBe('王示例');
  });

  it('gives nothing for what is empty', () => {
    expect(toValues(newProfile('organization'))).toEqual([]);
  });

  it('gives every field of a block at most once', () => {
    const keys = toValues(exampleProfile()).map(({ key, index }) => `${key}#${index}`);
    expect(new Set(keys).size).toBe(keys.length);
  });
});
