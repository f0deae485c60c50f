import type { Company } from './people';

const spaced = (text: string) => [...text].join('　　');
const chinese = (date: string) => {
  const [year, month, day] = date.split('-');
  return `${year}年${month}月${day}日`;
};

/** The ways in which a company's licence comes as text; each holds all seven values unless `lacks` says otherwise. */
export const VARIANTS: Record<string, (company: Company) => string> = {
  'licence, wide spaces': (c) =>
    `营业执照\n（副本）\n统一社会信用代码 ${c.creditCode}\n${spaced('名称')}　${c.name}\n${spaced('类型')}　${c.type}\n${spaced('住所')}　${c.address}\n法定代表人　${c.legalRepresentative}\n注册资本　${c.capital}\n成立日期　${chinese(c.founded)}\n营业期限　${chinese(c.founded)}至长期\n经营范围　软件开发；信息系统集成服务。（依法须经批准的项目，经相关部门批准后方可开展经营活动）\n登记机关`,
  'chat message': (c) =>
    `你好，资料如下：\n公司名称：${c.name}\n信用代码：${c.creditCode}\n法人：${c.legalRepresentative}\n地址：${c.address}\n类型：${c.type}\n注册资本：${c.capital}\n成立日期：${c.founded}\n谢谢`,
  'lookup page, tabs': (c) =>
    `${c.name} 存续\n企业信息\n法定代表人\t${c.legalRepresentative} 他有3家公司\t登记状态\t存续\n成立日期\t${c.founded}\t注册资本\t${c.capital}\n统一社会信用代码\t${c.creditCode} 复制\t企业类型\t${c.type}\n企业名称\t${c.name}\n注册地址\t${c.address} 附近企业\n经营范围\t软件开发`,
  'lookup page, cell by line': (c) =>
    `企业名称\n${c.name}\n统一社会信用代码\n${c.creditCode}\n法定代表人\n${c.legalRepresentative}\n企业类型\n${c.type}\n注册资本\n${c.capital}\n成立日期\n${c.founded}\n注册地址\n${c.address}\n经营范围\n软件开发`,
  'bilingual e-mail': (c) =>
    `Dear Ms Baker,\n\nplease find the details below.\n\n公司名称 / Company name: ${c.name}\n统一社会信用代码 / Unified Social Credit Code: ${c.creditCode}\n法定代表人 / Legal representative: ${c.legalRepresentative}\n住所 / Registered address: ${c.address}\n类型 / Type: ${c.type}\n注册资本 / Registered capital: ${c.capital}\n成立日期 / Date of establishment: ${chinese(c.founded)}\n\nBest regards,\nJo`,
  'English labels, code in groups': (c) =>
    `Company Name: ${c.name}\nUSCC: ${c.creditCode.replace(/(.{4})(?=.)/g, '$1 ')}\nLegal Representative: ${c.legalRepresentative}\nRegistered Address: ${c.address}\nCompany type: ${c.type}\nRegistered Capital: ${c.capital}\nEstablished: ${c.founded}`,
  'one sentence': (c) =>
    `我司${c.name}，统一社会信用代码为${c.creditCode}，类型为${c.type}，法定代表人是${c.legalRepresentative}，住所为${c.address}，注册资本为${c.capital}，成立日期为${chinese(c.founded)}。`,
  'Markdown list': (c) =>
    `- **名称**：${c.name}\n- **统一社会信用代码**：\`${c.creditCode}\`\n- **类型**：${c.type}\n- **法定代表人**：${c.legalRepresentative}\n- **住所**：${c.address.slice(0, 14)}\n  ${c.address.slice(14)}\n- **注册资本**：${c.capital}\n- **成立日期**：${c.founded}`,
  'Markdown table': (c) =>
    `| 项目 | 内容 |\n|---|---|\n| 企业名称 | ${c.name} |\n| 统一社会信用代码 | ${c.creditCode} |\n| 类型 | ${c.type} |\n| 法定代表人 | ${c.legalRepresentative} |\n| 住所 | ${c.address} |\n| 注册资本 | ${c.capital} |\n| 成立日期 | ${c.founded} |`,
  'spreadsheet with a head': (c) =>
    `企业名称\t统一社会信用代码\t法定代表人\t企业类型\t注册资本\t成立日期\t注册地址\n${c.name}\t${c.creditCode}\t${c.legalRepresentative}\t${c.type}\t${c.capital}\t${c.founded}\t${c.address}`,
  'Markdown table with a head': (c) =>
    `| 名称 | 信用代码 | 法人代表 | 类型 | 注册资金 | 成立时间 | 地址 |\n| :-- | :-: | --- | --- | --- | --- | --- |\n| ${c.name} | ${c.creditCode} | ${c.legalRepresentative} | ${c.type} | ${c.capital} | ${c.founded} | ${c.address} |`,
  'brackets around labels': (c) =>
    `【企业名称】${c.name}\n【统一社会信用代码】${c.creditCode}\n【企业类型】${c.type}\n【法定代表人】${c.legalRepresentative}\n【住所】${c.address}\n【注册资本】${c.capital}\n【成立日期】${chinese(c.founded)}`,
  'numbered list': (c) =>
    `1、企业名称：${c.name}\n2、统一社会信用代码：${c.creditCode}\n3、企业类型：${c.type}\n4、法定代表人：${c.legalRepresentative}\n5、注册地址：${c.address}\n6、注册资本：${c.capital}\n7、成立日期：${chinese(c.founded)}`,
  JSON: (c) =>
    JSON.stringify(
      {
        companyName: c.name,
        creditCode: c.creditCode,
        companyType: c.type,
        legalRepresentative: c.legalRepresentative,
        registeredAddress: c.address,
        registeredCapital: c.capital,
        establishmentDate: c.founded,
      },
      null,
      2,
    ),
  'full-width everything': (c) =>
    `企业名称：${c.name}；统一社会信用代码：${[...c.creditCode].map((sign) => String.fromCharCode(sign.charCodeAt(0) + 0xfee0)).join('')}；企业类型：${c.type}；法定代表人：${c.legalRepresentative}；住所：${c.address}；注册资本：${c.capital}；成立日期：${c.founded}`,
  'Chinese and English labels in brackets': (c) =>
    `Company name (公司名称): ${c.name}\nCredit code (统一社会信用代码): ${c.creditCode}\nType (类型): ${c.type}\nLegal representative (法定代表人): ${c.legalRepresentative}\nAddress (住所): ${c.address}\nCapital (注册资本): ${c.capital}\nFounded (成立日期): ${c.founded}`,
  'label and value without anything between': (c) =>
    `营业执照\n统一社会信用代码${c.creditCode}\n名称${c.name}\n类型${c.type}\n法定代表人${c.legalRepresentative}\n住所${c.address}\n注册资本${c.capital}\n成立日期${chinese(c.founded)}`,
  'English in prose': (c) =>
    `The company name is ${c.name}. The unified social credit code is ${c.creditCode}; the legal representative is ${c.legalRepresentative}; the registered address is ${c.address}; the company type is ${c.type}; the registered capital is ${c.capital}; the date of establishment is ${c.founded}.`,
  'two columns of a licence, one line': (c) =>
    `统一社会信用代码：${c.creditCode}\n名称：${c.name}    注册资本：${c.capital}\n类型：${c.type}    成立日期：${chinese(c.founded)}\n法定代表人：${c.legalRepresentative}    住所：${c.address}\n经营范围：技术服务`,
  'equals signs': (c) =>
    `公司名称=${c.name}\n税号=${c.creditCode}\n公司类型=${c.type}\n法人代表=${c.legalRepresentative}\n公司地址=${c.address}\n注册资金=${c.capital}\n成立日期=${c.founded}`,
  'English tables with Chinese values': (c) =>
    `Full company name\t${c.name}\nBusiness licence no.\t${c.creditCode}\nLegal form\t${c.type}\nLegal person\t${c.legalRepresentative}\nDomicile\t${c.address}\nCapital\t${c.capital}\nDate of incorporation\t${c.founded}`,
  'quoted e-mail': (c) =>
    `On Tue, Ann wrote:\n> 单位名称：${c.name}\n> 统一社会信用代码：${c.creditCode}\n> 主体类型：${c.type}\n> 负责人：${c.legalRepresentative}\n> 证件住所：${c.address}\n> 注册资本：${c.capital}\n> 注册日期：${c.founded}\n> \n> Ann`,
};
