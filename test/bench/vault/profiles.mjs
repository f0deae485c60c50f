// A plain export of many fictitious companies, for benches of the vault.
import { randomBytes, randomUUID } from 'node:crypto';

const PARTS = '晴川湖光秋羽云帆星河松涛青禾远山明月清风'.match(/../gu);

/**
 * @param {number} count
 * @param {{ pictures: number, bytes: number }} documents how many pictures there are in all, and of which size
 */
export function plainExport(count, { pictures: total, bytes }) {
  const pictures = [];
  const profiles = Array.from({ length: count }, (_, at) => {
    const name = `杭州${PARTS[at % PARTS.length]}${PARTS[(at * 7 + 3) % PARTS.length]}示例软件第${at}有限公司`;
    const mine = Math.floor((total * (at + 1)) / count) - Math.floor((total * at) / count);
    const documents = Array.from({ length: mine }, (_unused, nth) => {
      const picture = randomUUID();
      pictures.push({ id: picture, bytes: randomBytes(bytes).toString('base64') });
      return {
        key: nth % 2 ? 'documents.handheldPhoto' : 'documents.entityCertificate',
        website: '',
        picture,
        name: `scan-${at}-${nth}.jpg`,
        type: 'image/jpeg',
        size: bytes,
      };
    });
    return {
      kind: 'organization',
      title: `Example company ${at}`,
      entity: {
        region: '浙江省/杭州市/西湖区',
        type: '企业',
        certificateType: '营业执照',
        certificateNumber: `91330199MA0${String(at).padStart(7, '0')}`,
        name,
        certificateAddress: `浙江省杭州市西湖区示例路${at}号`,
        mailingAddress: `浙江省杭州市西湖区示例路${at}号`,
        investor: '林望舒',
      },
      leader: {
        name: '林望舒',
        nationality: 'CN',
        certificateType: '居民身份证',
        certificateNumber: '330199199003070018',
        mobile: '13800138000',
        email: `office-${at}@example.com`,
      },
      websites: [{ id: randomUUID(), name: `示例${at}`, domains: [`example-${at}.cn`] }],
      documents,
    };
  });
  return {
    format: 'beian-lens-profiles',
    version: 1,
    exported: '2026-01-01T00:00:00.000Z',
    plain: { profileVersion: 1, profiles, pictures },
  };
}
