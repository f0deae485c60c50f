/** No printed address comes near this; what follows is not read, so that a pasted book costs nothing. */
const LONGEST_ADDRESS = 400;

/** Traditional characters of place names, each followed by the simplified one. */
const TRADITIONAL_PAIRS =
  '東东 廣广 龍龙 臺台 灣湾 蘇苏 陝陕 慶庆 遼辽 寧宁 貴贵 雲云 肅肃 內内 陽阳 興兴 濟济 長长 瀋沈 鄭郑 蘭兰 烏乌 魯鲁 齊齐 銀银 無无 溫温 紹绍 區区 縣县 鎮镇 鄉乡 門门 廈厦 漢汉 連连 煙烟 濰潍 濱滨 萬万 樂乐 華华 鹽盐 揚扬 義义 麗丽 滄沧 邊边 黃黄 達达 舊旧 馬马 滿满 蕪芜 贛赣 領领 嶺岭 島岛 營营 灘滩 澤泽 許许 張张 懷怀 婁娄 頭头 賓宾 賀贺 資资 綿绵 瀘泸 銅铜 畢毕 節节 順顺 寶宝 鷄鸡 雞鸡 鹹咸 維维 爾尔 號号 樓楼 靜静 閔闵 楊杨 匯汇 楓枫 駐驻';

const simplifiedOf = new Map(
  TRADITIONAL_PAIRS.split(' ').map((pair) => [pair.charAt(0), pair.charAt(1)] as const),
);

const LEAD =
  /^(?:(?:通讯|通信|注册|联系|经营|办公|证件)?地址[:：]?|住所[:：]?|中华人民共和国|中国(?!人民|银行|电信|移动|联通)|\d{6}(?!\d)|[\s,，。.、;；:：]+)/;

/**
 * An address as names are looked for in it: full-width letters and digits made plain, the traditional characters of
 * place names made simplified, leading words such as 地址：, 中国 and a postal code left out.
 */
export function normaliseAddress(address: string): string {
  let text = [...address.slice(0, LONGEST_ADDRESS).normalize('NFKC')]
    .map((character) => simplifiedOf.get(character) ?? character)
    .join('')
    .trim();
  for (let found = LEAD.exec(text); found; found = LEAD.exec(text))
    text = text.slice(found[0].length);
  return text;
}
