import type { Cases } from '../rule-cases';

export default {
  valid: [
    {
      name: 'a marketplace product near its end',
      form: {
        'instance.productType': '建站市场（云市场）产品',
        'instance.months': '12',
        'instance.expires': '2026-12-01',
      },
    },
  ],
  invalid: [
    {
      name: 'too few months of ECS',
      findings: [
        {
          field: 'instance.months',
          severity: 'error',
          message: ['2 month', 'ECS', 'at least 3 month'],
        },
      ],
    },
    {
      name: 'too few months of 云虚拟主机 (web hosting)',
      findings: [
        {
          field: 'instance.months',
          severity: 'error',
          message: ['2 month', 'Web hosting', 'at least 3 month'],
        },
      ],
    },
    {
      name: 'too few months of 轻量应用服务器 (Simple Application Server)',
      findings: [
        {
          field: 'instance.months',
          severity: 'error',
          message: ['1 month', 'Simple Application Server', 'at least 3 month'],
        },
      ],
    },
    {
      name: 'too few months of 弹性Web托管 (Elastic Web Hosting)',
      findings: [
        {
          field: 'instance.months',
          severity: 'error',
          message: ['5 month', 'Elastic Web Hosting', 'at least 6 month'],
        },
      ],
    },
    {
      name: 'too few months of ENS',
      form: { 'instance.productType': 'ENS', 'instance.months': '2' },
      findings: [
        {
          field: 'instance.months',
          severity: 'error',
          message: ['2 month', 'ENS', 'at least 3 month'],
        },
      ],
    },
    {
      name: 'too few months of 建站市场（云市场）产品',
      form: { 'instance.productType': '建站市场（云市场）产品', 'instance.months': '11' },
      findings: [
        {
          field: 'instance.months',
          severity: 'error',
          message: ['11 month', 'Marketplace website builder', 'at least 12 month'],
        },
      ],
    },
    {
      name: 'too few months of NAT网关',
      form: { 'instance.productType': 'NAT网关', 'instance.months': '0' },
      findings: [
        {
          field: 'instance.months',
          severity: 'error',
          message: ['0 month', 'NAT gateway', 'at least 1 month'],
        },
      ],
    },
    {
      name: 'too few months of IPv6转换服务',
      form: { 'instance.productType': 'IPv6转换服务', 'instance.months': '0' },
      findings: [
        {
          field: 'instance.months',
          severity: 'error',
          message: ['0 month', 'IPv6 translation service', 'at least 1 month'],
        },
      ],
    },
    {
      name: 'expired',
      form: { 'instance.productType': 'ECS', 'instance.expires': '2026-11-21' },
      findings: [
        { field: 'instance.expires', severity: 'error', message: ['expired on 2026-11-21'] },
      ],
    },
    {
      name: 'too little left of ECS',
      form: { 'instance.productType': 'ECS', 'instance.expires': '2027-02-21' },
      findings: [
        {
          field: 'instance.expires',
          severity: 'error',
          message: ['in less than 3 months', 'Renew it'],
        },
      ],
    },
    {
      name: 'too little left of another product',
      form: { 'instance.productType': 'ENS', 'instance.expires': '2027-02-21' },
      findings: [
        {
          field: 'instance.expires',
          severity: 'warning',
          message: ['in less than 3 months'],
        },
      ],
    },
    {
      name: 'too short from first to last day',
      form: {
        'instance.productType': 'ECS',
        'instance.startsOn': '2026-11-01',
        'instance.expires': '2027-01-15',
      },
      findings: [
        {
          field: 'instance.expires',
          severity: 'error',
          message: ['at least 3 months must have been bought'],
        },
      ],
    },
  ],
} satisfies Cases;
