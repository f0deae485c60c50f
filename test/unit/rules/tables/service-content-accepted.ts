import type { Cases } from '../rule-cases';

export default {
  valid: [],
  invalid: [
    {
      name: 'a blog in 北京市',
      findings: [
        {
          field: 'website.serviceContent',
          severity: 'warning',
          message: ['博客/个人空间', 'is refused in', 'Choose 其他'],
        },
      ],
    },
    {
      name: 'a blog in 河南省',
      findings: [
        {
          field: 'website.serviceContent',
          severity: 'warning',
          message: ['博客/个人空间', 'is refused in', 'Choose 其他'],
        },
      ],
    },
    {
      name: 'a blog in 湖南省',
      findings: [
        {
          field: 'website.serviceContent',
          severity: 'warning',
          message: ['博客/个人空间', 'is refused in', 'Choose 其他'],
        },
      ],
    },
    {
      name: 'a blog in 内蒙古自治区',
      findings: [
        {
          field: 'website.serviceContent',
          severity: 'warning',
          message: ['博客/个人空间', 'is refused in', 'Choose 其他'],
        },
      ],
    },
    {
      name: 'a blog in 浙江省',
      form: {
        'entity.type': '个人',
        'entity.region': '浙江省',
        'website.serviceContent': ['博客/个人空间'],
      },
      findings: [
        {
          field: 'website.serviceContent',
          severity: 'warning',
          message: ['博客/个人空间', 'is refused in', 'Choose 其他'],
        },
      ],
    },
    {
      name: 'a blog in 贵州省',
      form: {
        'entity.type': '个人',
        'entity.region': '贵州省',
        'website.serviceContent': ['博客/个人空间'],
      },
      findings: [
        {
          field: 'website.serviceContent',
          severity: 'warning',
          message: ['博客/个人空间', 'is refused in', 'Choose 其他'],
        },
      ],
    },
    {
      name: 'a blog in 陕西省',
      form: {
        'entity.type': '个人',
        'entity.region': '陕西省',
        'website.serviceContent': ['博客/个人空间'],
      },
      findings: [
        {
          field: 'website.serviceContent',
          severity: 'warning',
          message: ['博客/个人空间', 'is refused in', 'Choose 其他'],
        },
      ],
    },
    {
      name: '其他 for an organisation in Heilongjiang',
      form: {
        'entity.type': '企业',
        'entity.region': '黑龙江省',
        'website.serviceContent': ['其他'],
      },
      findings: [
        {
          field: 'website.serviceContent',
          severity: 'warning',
          message: ['其他', 'Heilongjiang', '单位门户网站'],
        },
      ],
    },
  ],
} satisfies Cases;
