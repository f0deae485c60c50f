import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';

import { readText } from '@/lib/papers/text/read-text';

import { COMPANY, companies, creditCode, residentId } from './people';
import { VARIANTS } from './variants';

const valuesOf = (text: string) =>
  Object.fromEntries(readText(text).values.map(({ key, value }) => [key, value]));

describe('a company as text', () => {
  it.each(Object.entries(VARIANTS))('%s', (_, write) => {
    expect(valuesOf(write(COMPANY))).toMatchObject(COMPANY);
  });

  it.each(Object.entries(VARIANTS))('%s, any company', (_, write) => {
    fc.assert(
      fc.property(companies, (company) => {
        expect(valuesOf(write(company))).toMatchObject(company);
      }),
      { numRuns: 40 },
    );
  });

  it('proposes code and name of a text without any label', () => {
    expect(valuesOf(`${COMPANY.name}\n${COMPANY.creditCode}`)).toMatchObject({
      name: COMPANY.name,
      creditCode: COMPANY.creditCode,
    });
  });
});

describe('codes', () => {
  it('calls a code checked only as it stands, and repaired when O stands for 0', () => {
    const code = creditCode('91440300', 'MA5F07Q2');
    const [asItIs] = readText(`信用代码 ${code}`).values;
    expect(asItIs).toMatchObject({ key: 'creditCode', value: code, state: 'checked' });
    const [repaired] = readText(`信用代码 ${code.replace('F0', 'FO')}`).values;
    expect(repaired).toMatchObject({ value: code, state: 'compare', doubts: ['repaired'] });
  });

  it('never proposes a code or ID number with one character exchanged', () => {
    const id = residentId('440305', '1988-07-14', '032');
    const characters = '0123456789ABCDEFGHJKLMNPQRTUWXY';
    fc.assert(
      fc.property(
        fc.constantFrom(COMPANY.creditCode, id),
        fc.nat({ max: 17 }),
        fc.constantFrom(...characters),
        (code, at, character) => {
          fc.pre(code.charAt(at) !== character);
          const wrong = code.slice(0, at) + character + code.slice(at + 1);
          const checked = readText(`代码：${wrong}`).values.filter(
            ({ state }) => state === 'checked',
          );
          expect(checked).toEqual([]);
        },
      ),
      { numRuns: 500 },
    );
  });
});

describe('persons', () => {
  it('reads an identity card', () => {
    const id = residentId('440305', '1988-07-14', '032');
    const text = `姓名 林晓峰\n性别 男 民族 汉\n出生 1988年7月14日\n住址 广东省深圳市南山区科苑路15号\n公民身份号码 ${id}\n签发机关 深圳市公安局南山分局\n有效期限 2015.06.01-2035.06.01`;
    expect(valuesOf(text)).toMatchObject({
      personName: '林晓峰',
      sex: '男',
      birth: '1988-07-14',
      personAddress: '广东省深圳市南山区科苑路15号',
      idNumber: id,
      validity: '2015-06-01/2035-06-01',
    });
  });

  it('reads contact data and a domain', () => {
    expect(
      valuesOf(
        'Contact person: Wang Fang\nMobile: 138 0013 8000\nE-mail: fang@example.com\nDomain: www.example.com.cn',
      ),
    ).toMatchObject({
      personName: 'Wang Fang',
      mobile: '13800138000',
      email: 'fang@example.com',
      domain: 'example.com.cn',
    });
  });

  it('reads the machine-readable lines of a passport', () => {
    const text =
      'P<UTOERIKSSON<<ANNA<MARIA<<<<<<<<<<<<<<<<<<<\nL898902C36UTO7408122F1204159ZE184226B<<<<<10';
    expect(valuesOf(text)).toMatchObject({
      passportNumber: 'L898902C3',
      surname: 'ERIKSSON',
      givenNames: 'ANNA MARIA',
      birth: '1974-08-12',
      expiry: '2012-04-15',
      sex: '女',
      nationality: 'UTO',
    });
  });
});

describe('what is not there', () => {
  it.each([
    '',
    'Hello',
    '股东名称：某某',
    '本公司地址变更通知',
    '名称',
    '类型：\n\n\n',
    'The name of the game is patience.',
    '请填写企业名称、统一社会信用代码、法定代表人',
  ])('proposes nothing certain of %j', (text) => {
    expect(readText(text).values.filter(({ state }) => state !== 'compare')).toEqual([]);
  });

  it('never throws and never takes long', () => {
    fc.assert(
      fc.property(
        fc.array(
          fc.oneof(
            fc.string(),
            fc.constantFrom(
              '名称',
              '住所',
              '\n',
              '\t',
              ':',
              '公司',
              '2019年3月',
              '91440300MA5FX7Q2',
              '|',
            ),
          ),
          { maxLength: 40 },
        ),
        (parts) => void readText(parts.join('')),
      ),
    );
  });
});
