import { bench, describe } from 'vitest';
import { FIELDS } from '@/lib/forms';
import { Values, type FieldValue } from '@/lib/forms/values';
import { fieldsRead } from '@/lib/rules/define-rule';
import { rules } from '@/lib/rules/registry';
import { runRules } from '@/lib/rules/run';

const TODAY = '2026-11-22';

/** A filled form of 60 fields: what the rules read, then further fields of the catalogue. */
const filled: Record<string, string> = {
  'entity.region': '浙江省/杭州市/西湖区',
  'entity.type': '个人',
  'entity.certificateType': '居民身份证',
  'entity.certificateNumber': '330199199003070018',
  'entity.name': '秦示例',
  'entity.certificateAddress': '浙江省杭州市西湖区文三路1号',
  'entity.mailingAddress': '浙江省杭州市滨江区江南大道2号',
  'entity.remark': '此地址已是最详细地址',
  'leader.name': '秦示例',
  'leader.certificateType': '居民身份证',
  'leader.certificateNumber': '330199199003070018',
  'leader.certificateValidity': '2020-01-01 2040-01-01',
  'leader.mobile': '13800138000',
  'leader.emergencyPhone': '13900139000',
  'leader.email': 'li.si@example.com',
  'website.name': '摄影爱好者的美食分享论坛',
  'website.domains': 'example.com',
  'website.homeUrl': 'http://www.example.com/',
  'website.serviceContent': '其他',
  'website.remark': '本网站用于分享生活记录与照片，不涉及新闻、出版等内容。',
  'website.contentDescription': '记录生活与旅行的照片和文字。',
  'filing.domainToVerify': 'example.com',
  'instance.productType': 'ECS',
  'instance.serviceCode': '32a43232-a888-88e8-b9ec-00888be8888f',
  'instance.publicIp': '47.96.0.1',
};
const keys = [...new Set([...Object.keys(filled), ...rules.flatMap(fieldsRead), ...FIELDS.keys()])];
const fields: FieldValue[] = keys
  .slice(0, 60)
  .map((key) => ({ key, index: 0, value: filled[key] ?? '某个值' }));

const sink: unknown[] = [];

describe('a form of 60 fields', () => {
  bench('all rules', () => {
    sink[0] = runRules(new Values(fields), { today: TODAY });
  });
  bench('one keystroke in the website name', () => {
    sink[0] = runRules(new Values(fields), { today: TODAY, changed: ['website.name'] });
  });
  bench('one keystroke in the mailing address', () => {
    sink[0] = runRules(new Values(fields), { today: TODAY, changed: ['entity.mailingAddress'] });
  });
  bench('baseline: JSON text of the same values', () => {
    sink[0] = JSON.stringify(fields);
  });
});
