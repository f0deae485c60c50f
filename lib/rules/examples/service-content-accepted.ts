import type { RuleExamples } from '../reference';

export default {
  accepted: [
    {
      shows: 'other content in Beijing',
      form: {
        'entity.type': '个人',
        'entity.region': '北京市',
        'website.serviceContent': ['其他'],
      },
    },
    {
      shows: 'a blog where it is not refused',
      form: {
        'entity.type': '个人',
        'entity.region': '福建省',
        'website.serviceContent': ['博客/个人空间'],
      },
    },
  ],
  refused: [
    {
      shows: 'a blog in 北京市',
      form: {
        'entity.type': '个人',
        'entity.region': '北京市',
        'website.serviceContent': ['博客/个人空间'],
      },
      severity: 'warning',
    },
    {
      shows: 'a blog in 河南省',
      form: {
        'entity.type': '个人',
        'entity.region': '河南省',
        'website.serviceContent': ['博客/个人空间'],
      },
      severity: 'warning',
    },
    {
      shows: 'a blog in 湖南省',
      form: {
        'entity.type': '个人',
        'entity.region': '湖南省',
        'website.serviceContent': ['博客/个人空间'],
      },
      severity: 'warning',
    },
    {
      shows: 'a blog in 内蒙古自治区',
      form: {
        'entity.type': '个人',
        'entity.region': '内蒙古自治区',
        'website.serviceContent': ['博客/个人空间'],
      },
      severity: 'warning',
    },
  ],
} satisfies RuleExamples;
