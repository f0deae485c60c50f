import { type Profile, profileSchema } from '@/lib/profiles/schema';

/** A fictitious company with an administrator of its own for the second website. */
export function exampleProfile(): Profile {
  return profileSchema.parse({
    kind: 'organization',
    title: 'Lake Software',
    entity: {
      region: '浙江省/杭州市/西湖区',
      type: '企业',
      certificateType: '营业执照（个人或企业）',
      certificateNumber: '91330100MA2TEST00X',
      name: '杭州湖光示例软件有限公司',
      certificateAddress: '浙江省杭州市西湖区示例路1号',
      mailingAddress: '浙江省杭州市西湖区示例路1号501室',
      investor: '杭州湖光示例软件有限公司',
      filingNumber: '浙ICP备00000000号',
    },
    leader: {
      name: '张示例',
      certificateType: '居民身份证',
      certificateNumber: '330106199001011234',
      validFrom: '2015-03-01',
      validUntil: '长期',
      mobile: '13800000001',
      instantMessageType: '微信',
      instantMessage: 'zhang-example',
    },
    administrators: [
      {
        id: 'b1d5f0a4-4f0e-4a43-9a53-6d4f0a2f7c11',
        name: '李示例',
        mobile: '13800000002',
        validFrom: '2018-01-01',
        validUntil: '2038-01-01',
      },
    ],
    websites: [
      {
        id: '0c9be8a0-6d0b-4a44-8ce3-52a1d4b3a001',
        name: '湖光软件',
        domains: ['example.cn', 'example.com.cn'],
        homeUrl: 'www.example.cn',
        serviceContent: ['单位门户网站'],
        languages: ['中文简体', '英语'],
        instance: { publicIp: '203.0.113.7' },
        answers: { 'psb.openDate': ['2026-01-01'] },
      },
      {
        id: '0c9be8a0-6d0b-4a44-8ce3-52a1d4b3a002',
        name: '湖光文档',
        domains: ['example.net.cn'],
        administrator: 'b1d5f0a4-4f0e-4a43-9a53-6d4f0a2f7c11',
      },
    ],
    origins: {
      'entity.name': { from: 'paper', of: 'business-licence', at: 1_760_000_000_000 },
      'website.name@0c9be8a0-6d0b-4a44-8ce3-52a1d4b3a001': {
        from: 'page',
        of: 'beian.example',
        at: 1_760_000_000_000,
      },
    },
    documents: [
      {
        key: 'documents.entityCertificate',
        picture: '9a1f3f0e-7b7a-4f0c-8f1c-000000000001',
        name: 'licence.jpg',
        type: 'image/jpeg',
        size: 300_000,
      },
      {
        key: 'documents.domainCertificate',
        website: '0c9be8a0-6d0b-4a44-8ce3-52a1d4b3a002',
        picture: '9a1f3f0e-7b7a-4f0c-8f1c-000000000002',
        name: 'domain.jpg',
        type: 'image/jpeg',
        size: 250_000,
      },
    ],
  });
}
