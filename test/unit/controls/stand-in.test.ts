// @vitest-environment happy-dom
import { expect, test } from 'vitest';

import { standIn } from '@/lib/page/controls/stand-in';

const TABLE =
  '<table><tbody><tr><td><input name="a"></td></tr><tr><td><input name="a"></td></tr></tbody></table>';

function secondInput(): { input: HTMLInputElement; rows: HTMLElement } {
  document.body.innerHTML = TABLE;
  const input = document.querySelectorAll('input')[1];
  const rows = document.querySelector('tbody');
  if (!input || !rows) throw new Error('The table is not there.');
  return { input, rows };
}

test('a control that the page put anew is found where it stood', () => {
  const { input } = secondInput();
  const now = standIn(input);
  const anew = input.cloneNode(true);
  input.replaceWith(anew);
  expect(now()).toBe(anew);
});

test('a row that the page put anew is found where it stood', () => {
  const { input, rows } = secondInput();
  const now = standIn(input);
  const row = rows.children[1];
  const anew = row?.cloneNode(true) as HTMLElement;
  row?.replaceWith(anew);
  expect(now()).toBe(anew.querySelector('input'));
});

test('in the place of a row that is gone no other row is taken', () => {
  for (const gone of [0, 1]) {
    const { input, rows } = secondInput();
    const now = standIn(input);
    rows.children[gone]?.remove();
    expect(now()).toBe(input);
  }
});

test('in a list of hundreds of rows only the row itself is looked through', () => {
  document.body.innerHTML = `<form>${'<p><input name="a"></p>'.repeat(400)}</form>`;
  const row = document.querySelectorAll('p')[200];
  const input = row?.querySelector('input');
  if (!row || !input) throw new Error('The list is not there.');
  const now = standIn(input);
  const anew = input.cloneNode(true) as HTMLInputElement;
  input.replaceWith(anew);
  expect(now()).toBe(anew);
  row.replaceWith(row.cloneNode(true));
  expect(now()).toBe(anew);
});
