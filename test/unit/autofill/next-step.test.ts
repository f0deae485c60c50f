import { describe, expect, it } from 'vitest';

import { afterReports, isNextStep, NOTHING_FILLED } from '@/lib/autofill/plan/next-step';
import type { Report } from '@/lib/autofill/types';

const place = (key: string, index = 0) => ({ key, index });

const report = (of: Report['of'], ...keys: string[]): Report => ({
  of,
  plan: 'p',
  frame: 'f',
  items: keys.map((key) => ({ ...place(key), id: key, labelText: key, outcome: 'filled' })),
  canUndo: true,
});

const ENTITY = ['entity.name', 'entity.investor', 'leader.name'];
const entityFilled = afterReports(NOTHING_FILLED, [report('fill', ...ENTITY)]);
const entity = ENTITY.map((key) => place(key));
const website = [place('website.name'), place('website.remark')];

describe('the next step', () => {
  it('asks other things than those that were filled', () => {
    expect(isNextStep(entityFilled, website, website)).toBe(true);
  });

  it('may ask a few of them again', () => {
    expect(isNextStep(entityFilled, [...website, place('leader.name')], website)).toBe(true);
  });

  it('is not the first step, nor one with nothing to fill', () => {
    expect(isNextStep(NOTHING_FILLED, website, website)).toBe(false);
    expect(isNextStep(entityFilled, website, [])).toBe(false);
  });

  it('is not the same step with a control that has come', () => {
    const come = place('leader.landline');
    expect(isNextStep(entityFilled, [...entity, come], [come])).toBe(false);
  });

  it('is not an earlier one to which the person went back, nor the second website of the same step', () => {
    const both = afterReports(entityFilled, [report('fill', 'website.name', 'website.remark')]);
    expect(isNextStep(both, entity, entity)).toBe(false);
    expect(isNextStep(both, website, website)).toBe(false);
  });

  it('needs a fill that was not undone', () => {
    const undone = afterReports(entityFilled, [report('undo', ...ENTITY)]);
    expect(undone).toEqual(NOTHING_FILLED);
  });

  it('stays the same object when nothing new was reported', () => {
    expect(afterReports(entityFilled, [])).toBe(entityFilled);
    expect(afterReports(entityFilled, [report('fill', ...ENTITY)])).toBe(entityFilled);
  });
});
