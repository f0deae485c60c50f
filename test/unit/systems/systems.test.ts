import { readdirSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';

import { FIELDS } from '@/lib/forms';
import { SYSTEM_IDS } from '@/lib/forms/types';
import { pageOf, stepOf, systemOf, SYSTEMS } from '@/lib/systems';
import { FILING_ADDRESS, FILING_HOSTS } from '@/lib/systems/hosts';

const systemFiles = import.meta.glob<{ id: string }>(
  ['/lib/systems/*.ts', '!/lib/systems/{define-system,hosts,index,types}.ts'],
  { eager: true, import: 'default' },
);
const folder = fileURLToPath(new URL('../../../lib/systems', import.meta.url));

const covers = (pattern: string, host: string) =>
  pattern === host || (pattern.startsWith('*.') && host.endsWith(pattern.slice(1)));

describe('systemOf', () => {
  it.each([
    ['https://beian.aliyun.com/order/selfBaIndex.htm', 'aliyun2019'],
    ['https://beian.aliyun.com/order/', 'aliyun2019'],
    ['https://beian.aliyun.com/order', 'aliyun2019'],
    ['https://icpbeian.aliyun.com/order/index.htm', 'aliyun2019'],
    ['https://beian.aliyun.com/pcContainer/formpage?page=selfBa&pageAction=init', 'aliyun'],
    ['https://beian.aliyun.com/orders', 'aliyun'],
    ['https://beian.aliyun.com/', 'aliyun'],
    ['https://BEIAN.ALIYUN.COM/pcContainer/myorder', 'aliyun'],
    ['https://bsn.console.aliyun.com/#/bsnApply/ecs', 'aliyun-console'],
    ['https://console.cloud.tencent.com/beian', 'tencent'],
    ['https://console.cloud.tencent.com/beian/manage', 'tencent'],
    ['https://console.huaweicloud.com/beian/', 'huawei'],
    ['https://console.volcengine.com/anything', 'volcengine'],
    ['https://beian.miit.gov.cn/#/Integrated/recordQuery', 'miit'],
    ['https://www.beian.miit.gov.cn/', 'miit2019'],
    ['https://zj.beian.miit.gov.cn/', 'miit2019'],
    ['https://beian.mps.gov.cn/#/query/webSearch?code=1', 'mps'],
    ['https://www.beian.gov.cn/portal/index', 'mps'],
  ])('knows %s', (address, system) => {
    expect(systemOf(new URL(address))).toBe(system);
  });

  it.each([
    'http://beian.aliyun.com/order/',
    'https://beian.aliyun.com:8443/order/',
    'https://someone@beian.aliyun.com/order/',
    'https://someone:secret@beian.aliyun.com/order/',
    'https://beian.aliyun.com./order/',
    'https://beian.aliyun.com.example/order/',
    'https://xbeian.aliyun.com/order/',
    'https://beian-aliyun.com/order/',
    'https://beian.aliyun.com@evil.example/order/',
    'https://evil.example/beian.aliyun.com/order/',
    'https://bеian.aliyun.com/order/', // Cyrillic е
    'https://beian。aliyun.com.evil.example/',
    'https://aliyun.com/order/',
    'https://www.aliyun.com/',
    'https://help.aliyun.com/document_detail/1.html',
    'https://xx.beian.miit.gov.cn/',
    'https://a.zj.beian.miit.gov.cn/',
    'https://console.cloud.tencent.com/cvm',
    'https://console.cloud.tencent.com/beianx',
    'https://console.huaweicloud.com/ecm/?region=cn',
    'data:text/html,beian.aliyun.com',
    'file:///beian.aliyun.com/order/',
    'about:blank',
    'blob:https://beian.aliyun.com/0',
  ])('does not take %s for a filing system', (address) => {
    expect(systemOf(new URL(address))).toBeNull();
  });
});

describe('pageOf', () => {
  it.each([
    ['https://beian.aliyun.com/order/selfBaIndex.htm', 'verify-type'],
    ['https://beian.aliyun.com/order/index.htm', 'home'],
    [
      'https://beian.aliyun.com/pcContainer/formpage?page=selfBa&pageAction=init&orderType=100',
      'verify-type',
    ],
    ['https://beian.aliyun.com/pcContainer/formpage?page=other', undefined],
    ['https://beian.aliyun.com/pcContainer/orderdetail?baOrderId=1', 'orders'],
    ['https://bsn.console.aliyun.com/#/bsnApply/ecs', 'service-numbers'],
    ['https://beian.miit.gov.cn/#/Integrated/recordQuery', 'miit-lookup'],
  ])('says what %s is', (address, page) => {
    const url = new URL(address);
    const system = systemOf(url);
    expect(system).not.toBeNull();
    if (system) expect(pageOf(system, url)?.page).toBe(page);
  });
});

describe('stepOf', () => {
  it('knows every step of every system by its title', () => {
    for (const { id, steps } of SYSTEMS.values()) {
      for (const step of steps) expect(stepOf(` ${step.zh}：`, id)).toBe(step);
    }
  });

  it.each([
    ['驗證備案類型', 'aliyun2019', 'verify-type'],
    ['产品验证', null, 'product'],
    ['短信核验', 'miit', 'miit-sms'],
    ['短信核验', 'aliyun2019', 'sms'],
  ] as const)('reads %s on %s', (title, system, page) => {
    expect(stepOf(title, system)?.page).toBe(page);
  });

  it('knows no step for other titles', () => {
    expect(stepOf('新闻中心')).toBeNull();
    expect(stepOf('')).toBeNull();
  });
});

describe('the systems', () => {
  it('have one file each, named as they are', () => {
    const files = readdirSync(folder).map((name) => name.replace('.ts', ''));
    const shared = ['define-system', 'english', 'index', 'hosts', 'types'];
    expect(files.filter((name) => !shared.includes(name)).toSorted()).toEqual(
      [...SYSTEM_IDS].toSorted(),
    );
    expect([...SYSTEMS.keys()]).toEqual([...SYSTEM_IDS]);
    const misnamed = Object.entries(systemFiles).filter(
      ([file, { id }]) => file !== `/lib/systems/${id}.ts`,
    );
    expect(misnamed).toEqual([]);
  });

  it('stand on hosts for which the manifest asks, and the manifest asks for no other', () => {
    const hosts = [...SYSTEMS.values()].flatMap((system) => [...system.hosts]);
    for (const host of hosts) {
      expect(
        FILING_HOSTS.some((pattern) => covers(pattern, host)),
        host,
      ).toBe(true);
    }
    for (const pattern of FILING_HOSTS) {
      expect(
        hosts.some((host) => covers(pattern, host)),
        pattern,
      ).toBe(true);
    }
  });

  it('include every system whose wording the catalogue has', () => {
    for (const field of FIELDS.values()) {
      for (const system of Object.keys(field.labels)) {
        expect([...SYSTEMS.keys()]).toContain(system);
      }
    }
  });
});

it.each([
  ['https://beian.aliyun.com/pcContainer/myorder', true],
  ['https://bsn.console.aliyun.com/#/bsnApply/ecs', true],
  ['https://console.cloud.tencent.com/beian?step=website', true],
  ['https://console.huaweicloud.com/beian/', true],
  ['https://console.volcengine.com/beian', true],
  ['https://zj.beian.miit.gov.cn/', true],
  ['https://console.cloud.tencent.com/cvm/instance', false],
  ['https://console.huaweicloud.com/console/', false],
])('whether the worker wakes as soon as a page begins: %s: %s', (address, wakes) => {
  expect(FILING_ADDRESS.test(address)).toBe(wakes);
});
