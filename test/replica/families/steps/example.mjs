/** Fictitious values that earlier steps hold when a later step is opened directly. */
export const EXAMPLE = {
  organization: {
    region: '浙江省/杭州市/西湖区',
    entityType: '企业',
    certificateType: '营业执照（个人或企业）',
    certificateNumber: '91330106MA2H0QX91L',
    serviceKind: '网站',
    domain: 'qingchuan.example',
    productType: 'ECS',
    instance: 'i-bp1a9k2m7q4x',
    serviceCode: '3f8d6c1e-5b0a-4d7e-9c21-7a64b0e2d915',
    entityName: '杭州晴川信息技术有限公司',
    leaderName: '林望舒',
  },
  individual: {
    region: '江苏省/南京市/玄武区',
    entityType: '个人',
    certificateType: '居民身份证',
    certificateNumber: '320102199003078515',
    serviceKind: '网站',
    domain: 'guyanlin.example',
    productType: '云虚拟主机',
    instance: 'i-bp1c3w8t5z6n',
    serviceCode: '9a1be7d0-20c5-4f38-8f66-0d3c58e1b47a',
    entityName: '顾砚林',
    leaderName: '顾砚林',
  },
};
