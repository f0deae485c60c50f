import type { Cases } from '../rule-cases';

const finding = (field: string) => ({
  field,
  severity: 'warning' as const,
  message: ['a different dot'],
  fix: '阿依古丽·示例',
});

export default {
  valid: [
    {
      name: 'a company’s name',
      form: { 'entity.type': '企业', 'entity.name': '示例.点科技有限公司' },
    },
    { name: 'an address', form: { 'leader.name': 'http://例子.中国/' } },
  ],
  invalid: [
    { name: 'a bullet', findings: [finding('leader.name')] },
    { name: 'a full stop, in the name of an individual', findings: [finding('entity.name')] },
    ...['・', ' . ', '．', '‧', '●'].map((dot) => ({
      name: `“${dot}”`,
      form: { 'admin.name': `阿依古丽${dot}示例` },
      findings: [finding('admin.name')],
    })),
  ],
} satisfies Cases;
