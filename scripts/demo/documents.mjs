import { randomUUID } from 'node:crypto';

/** What the fictitious company has ready for the upload page, as it would scan it. */
const DOCUMENTS = [
  ['documents.entityCertificate', '营业执照', '杭州晴川信息技术有限公司'],
  ['documents.leaderIdFront', '居民身份证', '林望舒'],
  ['documents.adminId', '居民身份证', '周映雪'],
  ['documents.authenticityForm', '真实性核验单', '杭州晴川信息技术有限公司'],
  ['documents.commitment', '承诺书', '杭州晴川信息技术有限公司'],
];
const SHEET = { width: 1000, height: 700 };

/**
 * Draws a specimen of each document.
 * @param {import('@playwright/test').BrowserContext} context
 * @returns {Promise<{ documents: object[], pictures: object[] }>} the parts of an export that hold them
 */
export async function drawDocuments(context) {
  const page = await context.newPage();
  await page.setViewportSize(SHEET);
  const documents = [];
  const pictures = [];
  for (const [key, title, holder] of DOCUMENTS) {
    await page.setContent(sheet(title, holder));
    const bytes = await page.screenshot({ type: 'jpeg', quality: 92 });
    const picture = randomUUID();
    pictures.push({ id: picture, bytes: bytes.toString('base64') });
    documents.push({
      key,
      picture,
      name: `${key.split('.')[1]}.jpg`,
      type: 'image/jpeg',
      size: bytes.length,
    });
  }
  await page.close();
  return { documents, pictures };
}

const sheet = (title, holder) => `<!doctype html><meta charset="utf-8"><style>
  body { margin: 0; height: ${SHEET.height}px; box-sizing: border-box; padding: 40px 60px; border: 24px double #b98b3a; background: #fbf6e9; color: #222; font: 26px/1.8 serif; }
  h1 { text-align: center; color: #8c1c13; letter-spacing: 0.4em; }
  i { position: absolute; right: 120px; bottom: 90px; width: 170px; height: 170px; border: 6px solid #c8201c; border-radius: 50%; color: #c8201c; font: bold 60px/170px serif; text-align: center; }
</style><h1>${title}</h1><p>${holder}</p><p>样本，仅供演示 Specimen for demonstration, of nobody and nothing</p><i>★</i>`;
