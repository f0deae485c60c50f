import rule from '@/lib/rules/photo-clothing';
import { testRule } from './rule-cases';

const photo = { name: 'li-si.jpg' };
const judged = (verdict: string, ...remarks: string[]) => ({
  ...photo,
  clothing: { verdict, remarks },
});

testRule(rule, {
  valid: [
    {
      name: 'the photo with the document in the hand, for which no source has the rule',
      form: { 'documents.handheldPhoto': photo, 'photo.clothing': '红色' },
    },
    { name: 'no picture chosen', form: { 'documents.backdropPhoto': '' } },
    { name: 'no photo field', form: { 'photo.clothing': '红色' } },
    {
      name: 'another colour',
      form: { 'documents.backdropPhoto': photo, 'photo.clothing': '其他' },
    },
    {
      name: 'judged on the page, whatever was answered before',
      form: { 'documents.backdropPhoto': judged('其他'), 'photo.clothing': '红色' },
    },
  ],
  invalid: [
    {
      name: 'red clothes',
      form: { 'documents.backdropPhoto': photo, 'photo.clothing': '红色' },
      findings: [
        {
          field: 'documents.backdropPhoto',
          severity: 'error',
          message:
            '“li-si.jpg” shows red clothes: photos with red or blue clothes are refused. Take it again in another colour, such as white, grey or black.',
          source: ['seed-first'],
        },
      ],
    },
    {
      name: 'a picture that nobody looked at yet',
      form: { 'documents.backdropPhoto': photo },
      findings: [
        {
          field: 'documents.backdropPhoto',
          severity: 'info',
          message: ['“li-si.jpg”', 'red or blue clothes are refused', 'take it again'],
        },
      ],
    },
    {
      name: 'colour not told',
      form: { 'documents.backdropPhoto': photo, 'photo.clothing': '无法判断' },
      findings: [
        {
          field: 'documents.backdropPhoto',
          severity: 'info',
          message: ['could not be told', 'red or blue clothes are refused'],
        },
      ],
    },
    {
      name: 'two photos, each with its own verdict',
      form: {
        'documents.backdropPhoto': judged('其他', 'The person is not in the middle.'),
        'documents.backdropPhoto#1': judged('红色'),
      },
      findings: [
        {
          field: 'documents.backdropPhoto',
          severity: 'warning',
          message: '“li-si.jpg”: The person is not in the middle.',
        },
        {
          field: 'documents.backdropPhoto',
          index: 1,
          severity: 'error',
          message: ['shows red clothes'],
        },
      ],
    },
    {
      name: 'judged without a person in it',
      form: { 'documents.backdropPhoto': judged('无法判断', 'No face was found.') },
      findings: [
        {
          field: 'documents.backdropPhoto',
          severity: 'warning',
          message: '“li-si.jpg”: No face was found.',
        },
      ],
    },
  ],
});
