import { describe, expect, test } from 'vitest';

import {
  checkCreditCode,
  checkEmail,
  checkFilingNumber,
  checkFilingPassword,
  checkHomeUrl,
  checkHongKongMacaoPermit,
  checkLandline,
  checkMobile,
  checkOrganisationCode,
  checkPassport,
  checkPermanentResidentId,
  checkPostalCode,
  checkPsbNumber,
  checkResidencePermit,
  checkResidentId,
  checkServiceNumber,
  checkTaiwanPermit,
  type IdentifierCheck,
} from '@/lib/identifiers';

const TODAY = '2026-11-22';

interface Case {
  value: string;
  /** What the reason must contain; nothing for a value without problems. */
  says?: RegExp;
  severity?: 'error' | 'warning';
  fix?: string;
  normalised?: string;
}

const valid = (...values: string[]): Case[] => values.map((value) => ({ value }));
const invalid = (value: string, says: RegExp, fix?: string): Case => ({
  value,
  says,
  severity: 'error',
  fix,
});
const doubtful = (value: string, says: RegExp, fix?: string): Case => ({
  value,
  says,
  severity: 'warning',
  fix,
});

const TABLES: Record<string, [(text: string) => IdentifierCheck<unknown>, Case[]]> = {
  'credit code': [
    checkCreditCode,
    [
      ...valid('91330199MA0ABC121A', '92440399MA0XYW341H', '12110199400000018D'),
      ...valid('  91330199MA0ABC121A  '),
      doubtful('91330199MA0ABC121B', /ends in B.*should be A/),
      doubtful('91350211M0000XUF46', /Fujian/),
      doubtful('91350203M0001FUE2P', /Fujian/),
      doubtful('91330199ma0abc121a', /small letters/, '91330199MA0ABC121A'),
      invalid('９１３３０１９９MA0ABC121A', /full-width/, '91330199MA0ABC121A'),
      invalid('9133 0199 MA0A BC12 1A', /spaces/, '91330199MA0ABC121A'),
      invalid('91330199MA0ABC12IA', /contains I/, '91330199MA0ABC121A'),
      invalid('9133O199MA0ABC121A', /contains O/, '91330199MA0ABC121A'),
      invalid('9133O199MA0ABC12IB', /contains O, I/),
      invalid('91330199MA0ABC12A', /17 characters/),
      invalid('330199000012345', /business licence number/),
      invalid('91330199MA0ABC12-A', /“-”/),
      invalid('330199199003070018', /resident ID card/),
      invalid('510199199003070019', /resident ID card/),
      invalid('统一社会信用代码', /only digits and capital letters/),
      invalid('', /is empty/),
    ],
  ],
  'organisation code': [
    checkOrganisationCode,
    [
      { value: '40000001-8' },
      { value: '400000018', normalised: '40000001-8' },
      ...valid('91330199MA0ABC121A'),
      doubtful('40000001-7', /should be 8/),
      doubtful('ma0abc121', /small letters/, 'MA0ABC121'),
      invalid('4000000-18', /not an organisation code/),
      invalid('40000001—8', /long dashes/, '40000001-8'),
      invalid('', /is empty/),
    ],
  ],
  'resident ID': [
    (text) => checkResidentId(text, TODAY),
    [
      ...valid('330199199003070018', '110199198512240024', '44039919900501004X'),
      doubtful('44039919900501004x', /small letters/, '44039919900501004X'),
      invalid('330199199003070019', /should be 8/),
      invalid('330199199002300010', /1990-02-30, a day that does not exist/),
      invalid('990199199003070010', /begins with 99/),
      invalid('33019919900307001', /17 characters/),
      { ...invalid('330199900307001', /old card/), normalised: '330199199003070018' },
      invalid('330199202701010013', /in the future/),
      invalid('3301991990O3070018', /17 digits/),
      invalid('330199 19900307 0018', /spaces/, '330199199003070018'),
      invalid('810000199408230021', /residence permit/),
      invalid('911840199901010013', /permanent resident/),
      invalid('', /is empty/),
    ],
  ],
  'residence permit': [
    (text) => checkResidencePermit(text, TODAY),
    [
      ...valid('810000199408230021', '830000199201300022'),
      ...valid('81000019991231999X', '820000199912319983', '830000199912319977'),
      invalid('810000199912319998', /should be X/),
      invalid('810000199913319990', /1999-13-31/),
      invalid('840000199912319990', /begins with 840000/),
      invalid('H12345678', /travel permit/),
      invalid('8100001999123199', /16 characters/),
    ],
  ],
  'Hong Kong and Macao travel permit': [
    checkHongKongMacaoPermit,
    [
      ...valid('H12345678', 'M87654321'),
      doubtful('H1234567801', /11 characters/),
      doubtful('h12345678', /small letters/, 'H12345678'),
      invalid('A12345678', /begins with A/),
      invalid('H1234567', /7 digits/),
      invalid('H123456789', /9 digits/),
      invalid('567（8）', /identity card/),
      invalid('810000199408230021', /residence permit/),
    ],
  ],
  'Travel permit for Taiwan residents': [
    checkTaiwanPermit,
    [
      ...valid('12345678'),
      doubtful('1234567801', /before 2015/),
      doubtful('1234567801(A)', /before 2015/),
      invalid('T12345678', /begins with a letter/),
      invalid('1234567', /8 digits/),
    ],
  ],
  passport: [
    checkPassport,
    [
      ...valid('E12345678', '533001234', 'AB1234567'),
      doubtful('e12345678', /small letters/, 'E12345678'),
      doubtful('ABCDEF', /no digit/),
      doubtful('AB1234567890', /longer than the nine/),
      invalid('E-1234567', /contains “-”/),
      invalid('护照123456', /contains “护 照”/),
      invalid('1234', /4 characters/),
      invalid('E 12345678', /spaces/, 'E12345678'),
      invalid('', /is empty/),
    ],
  ],
  'permanent resident ID': [
    (text) => checkPermanentResidentId(text, TODAY),
    [
      ...valid('911840199901010013', '931826198512240028', '944410197507150033'),
      ...valid('USA310099010104', 'GBR110185122427', 'DEU440175071532', 'KAZ110090123105'),
      invalid('911840199901010014', /should be 3/),
      invalid('911840199902300012', /1999-02-30/),
      invalid('811840199901010013', /begins with 8/),
      invalid('USA310099010105', /should be 4/),
      invalid('US310099010104', /two letters/),
      invalid('USA310099130104', /991301.*does not exist/),
    ],
  ],
  mobile: [
    checkMobile,
    [
      ...valid('13800138000', '18612345678', '19912345678'),
      doubtful('17012345678', /virtual operator/),
      doubtful('15412345678', /range/),
      invalid('12345678901', /begins with 12/),
      invalid('1380013800', /10 digits/),
      invalid('+8613800138000', /country code/, '13800138000'),
      invalid('138 0013 8000', /spaces/, '13800138000'),
      invalid('+86 138-0013-8000', /country code/, '13800138000'),
      invalid('１３８００１３８０００', /full-width/, '13800138000'),
      invalid('85212345678', /Hong Kong/),
      invalid('010-12345678', /landline/),
      invalid('138001380OO', /other than digits/),
      invalid('', /is empty/),
    ],
  ],
  landline: [
    checkLandline,
    [
      ...valid('086-010-12345678', '086-0535-1234567'),
      doubtful('0571-12345678', /country part/, '086-0571-12345678'),
      doubtful('086-0399-12345678', /not in the list/),
      invalid('12345678', /no area code/),
      invalid('010 12345678', /not separated/, '086-010-12345678'),
      invalid('86-10-12345678', /not separated/, '086-010-12345678'),
      invalid('+86 571 8888 8888', /not separated/, '086-0571-88888888'),
      invalid('0010-12345678', /0010 as its area code/),
      invalid('400-123-4567', /service number/),
      invalid('086-010-1234567', /7 digits/),
      invalid('13800138000', /mobile/),
      invalid('086-010-12345678-801', /extension/),
    ],
  ],
  'postal code': [
    checkPostalCode,
    [
      ...valid('310000', '100000', '510000'),
      invalid('31000', /5 digits/),
      invalid('000000', /exists/),
      invalid('3100000', /7 digits/),
      invalid('31-000', /other than digits/),
      invalid('３１００００', /full-width/, '310000'),
      invalid('', /is empty/),
    ],
  ],
  'filing number': [
    checkFilingNumber,
    [
      ...valid('浙ICP备2021000000号-1', '浙ICP备05000000号', '蜀ICP备2022000000号-2A'),
      doubtful('川ICP备2022000000号', /placeholder/),
      invalid('浙江ICP备2021000000号-1', /in full/, '浙ICP备2021000000号-1'),
      invalid('ICP备2021000000号', /lacks the province/),
      invalid('滇ICP备09010050-5号', /before 号/, '滇ICP备09010050号-5'),
      invalid('京ICP证030173号', /licence/),
      invalid('粤B2-20090059', /licence/),
      ...valid('粤B2-20990059-1', '京A2-20990059-12X'),
      invalid('粤B2-20990059-0', /licence/),
      invalid('粤ICP许可证20990059号', /licence/),
      invalid('浙ICP备2021000000号-0', /begins with 0/),
      invalid('浙ICP备2021000000', /lacks 号/, '浙ICP备2021000000号'),
      invalid('浙icp备2021000000号-2a', /small letters/, '浙ICP备2021000000号-2A'),
      invalid('浙ICP备 2021000000 号', /spaces/, '浙ICP备2021000000号'),
      invalid('浙ICP备２０２１００００００号', /full-width/, '浙ICP备2021000000号'),
      invalid('浙ICP备123456号', /7 to 10 digits/),
      invalid('国ICP备2021000000号', /no province/),
      invalid('京公网安备11000002000001号', /PSB/),
    ],
  ],
  'entity filing number': [
    (text) => checkFilingNumber(text, 'entity'),
    [
      ...valid('浙ICP备05000000号'),
      invalid('浙ICP备05000000号-1', /entity filing number/, '浙ICP备05000000号'),
    ],
  ],
  'website filing number': [
    (text) => checkFilingNumber(text, 'website'),
    [...valid('浙ICP备05000000号-1'), invalid('浙ICP备05000000号', /suffix/)],
  ],
  'PSB filing number': [
    checkPsbNumber,
    [
      { value: '京公网安备 11000002000001号' },
      { value: '京公网安备11000002000001号', normalised: '京公网安备 11000002000001号' },
      doubtful('京公网安备 11000002000001', /lacks 号/, '京公网安备 11000002000001号'),
      doubtful('京公网安备 33000002000001号', /浙/),
      invalid('京公网安备 1100000200000号', /not a PSB/),
      invalid('京ICP备05000000号', /ICP filing number/),
    ],
  ],
  'service identification number': [
    checkServiceNumber,
    [
      ...valid('32a43232-a888-88e8-b9ec-00888be8888f', '00000000-0000-0000-0000-000000000001'),
      ...valid('0a1b2c3d-1111-2222-3333-444455556666'),
      doubtful(
        '32A43232-A888-88E8-B9EC-00888BE8888F',
        /capital letters/,
        '32a43232-a888-88e8-b9ec-00888be8888f',
      ),
      invalid(
        '32a43232a88888e8b9ec00888be8888f',
        /lacks its hyphens/,
        '32a43232-a888-88e8-b9ec-00888be8888f',
      ),
      invalid('32a43232-a888-88e8-b9ec-00888be8888', /8, 4, 4, 4, 11/),
      invalid('32a43232-a888-88e8-b9ec-00888be8888g', /contains “g”/),
      invalid('32a43232-a888-88e8-b9ec-00888be8****', /masked/),
    ],
  ],
  'filing password': [
    checkFilingPassword,
    [
      ...valid('123456', 'A1b2C3', 'abcd12345678'),
      invalid('', /is empty/),
      invalid('   ', /is empty/),
      invalid('pass word', /space/),
      invalid('pass\nword', /line break/),
      invalid('浙ICP备05000000号', /filing number/),
    ],
  ],
  'homepage URL': [
    checkHomeUrl,
    [
      ...valid('www.example.com', 'example.com.cn', 'www.例子.中国', 'www.xn--fsqu00a.xn--fiqs8s'),
      invalid(
        'http://www.example.com/index.html',
        /https:.. and contains a path/,
        'www.example.com',
      ),
      invalid('https://example.com/', /begins with http/, 'example.com'),
      doubtful('WWW.Example.com', /capital letters/, 'www.example.com'),
      invalid('192.0.2.1', /IP address/),
      invalid('[2001:db8::1]', /IP address/),
      invalid('www.example', /does not exist/),
      invalid('com.cn', /no domain/),
      invalid('localhost', /no domain/),
      invalid('www.example.com:8080', /port/),
      invalid('a.com,b.com', /more than one/),
    ],
  ],
  'homepage URL of example.com': [
    (text) => checkHomeUrl(text, 'example.com'),
    [
      ...valid('www.example.com', 'example.com'),
      invalid('other.com', /belongs to other.com/),
      invalid('blog.example.com', /sub-domain/),
    ],
  ],
  'homepage URL of 例子.中国': [
    (text) => checkHomeUrl(text, '例子.中国'),
    [...valid('www.xn--fsqu00a.xn--fiqs8s', 'www.例子.中国'), invalid('例.中国', /belongs to/)],
  ],
  'homepage URL below gov.cn': [
    (text) => checkHomeUrl(text, 'tax.example.gov.cn'),
    [...valid('tax.example.gov.cn', 'www.tax.example.gov.cn')],
  ],
  'e-mail': [
    checkEmail,
    [
      ...valid(
        'li.si@example.com',
        '12345678@qq.com',
        'admin@example.com.cn',
        'a@xn--fsq.xn--fiqs8s',
      ),
      doubtful('李四@example.com', /other than plain letters/),
      invalid('li.si@', /nothing after/),
      invalid('@example.com', /nothing before/),
      invalid('li si@example.com', /space/),
      invalid('li.si@example', /no ending/),
      invalid('li.si＠example.com', /full-width/, 'li.si@example.com'),
      invalid('li.si@@example.com', /more than one @/),
      invalid('li..si@example.com', /dot too many/),
      invalid('a@example.com;b@example.com', /more than one/),
    ],
  ],
};

describe.each(Object.entries(TABLES))('%s', (_, [check, cases]) => {
  test.each(cases)('$value', ({ value, says, severity, fix, normalised }) => {
    const result = check(value);
    expect(result.ok).toBe(severity !== 'error');
    expect(result.problems.map((problem) => problem.severity)).toEqual(severity ? [severity] : []);
    if (says) expect(result.problems[0]?.reason).toMatch(says);
    expect(result.problems[0]?.fix?.value).toBe(fix);
    if (normalised) expect(result.normalised).toBe(normalised);
    if (fix) {
      const repaired = check(fix);
      expect(repaired.problems.filter((problem) => problem.fix)).toEqual([]);
    }
  });
});
