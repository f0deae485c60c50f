import type { Page } from '@playwright/test';

/** A certificate on white paper with a red seal, as a scanner sees it through a filter of CSS. */
export async function certificate(page: Page, name: string, filter: string, width = 1100) {
  const drawn = await page.context().newPage();
  await drawn.setViewportSize({ width, height: Math.round(width * 1.4) });
  await drawn.setContent(
    `<body style="margin:0;background:white;font:2vw serif;color:#222;filter:${filter}">
       <div style="padding:10vw;line-height:2.2">${'经审查准予设立登记特发此证统一社会信用代码名称类型住所'.repeat(12)}</div>
       <div style="position:absolute;bottom:10vw;right:12vw;width:16vw;height:16vw;border:1vw solid #c62f2a;border-radius:50%">`,
  );
  const buffer = await drawn.screenshot({ type: 'jpeg', quality: 85 });
  await drawn.close();
  return { name, mimeType: 'image/jpeg', buffer };
}
