/** What the framework of a table of websites holds once `PROFILE` is filled into it. */
export const SITES = [
  {
    id: 'site-1',
    siteName: '山野植物',
    address: 'www.plants.example',
    product: 'p1',
    opened: '2031-04-30',
    service: 'web',
    remark: '第一',
  },
  {
    id: 'site-2',
    siteName: '晴川书屋',
    address: 'www.books.example',
    product: 'p3',
    opened: '2029-12-01',
    service: 'app',
    remark: '第二',
  },
  {
    id: 'site-3',
    siteName: '望川乐谱',
    address: 'www.scores.example',
    product: 'p2',
    opened: '2030-02-28',
    service: 'web',
    remark: '第三',
  },
];

const PRODUCTS: Record<string, string> = { p1: 'ECS', p2: '云虚拟主机', p3: '轻量应用服务器' };

/** Three websites, none of which shares a value with another but the kind of service. */
export const PROFILE = {
  kind: 'organization',
  websites: SITES.map((site) => ({
    id: crypto.randomUUID(),
    name: site.siteName,
    homeUrl: site.address,
    serviceKind: site.service === 'web' ? '网站' : 'APP',
    remark: site.remark,
    instance: { productType: PRODUCTS[site.product] },
    answers: { 'psb.openDate': [site.opened] },
  })),
};
