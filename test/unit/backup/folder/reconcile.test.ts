import { assert, constantFrom, nat, property, record, array } from 'fast-check';
import { describe, expect, it } from 'vitest';

import { type Here, reconcile, type Version } from '@/lib/backup/folder/reconcile';

const version = (hash: string, ancestors: string[] = [], more: Partial<Version> = {}): Version => ({
  hash,
  ancestors,
  isGone: false,
  updated: 1,
  ...more,
});
const here = (hash: string | null, seen: string[], isGone = false): Here => ({
  hash,
  seen,
  isGone,
});

describe('one record', () => {
  it.each<[string, Here, Version[], object]>([
    ['new here', here('a', []), [], { do: 'give', ancestors: [] }],
    ['new there', here(null, []), [version('a')], { do: 'take', hash: 'a' }],
    ['the same', here('a', ['a']), [version('a')], { do: 'nothing' }],
    ['the same, first met', here('a', []), [version('a')], { do: 'note', seen: ['a'] }],
    ['changed here', here('b', ['a']), [version('a')], { do: 'give', ancestors: ['a'] }],
    ['changed there', here('a', ['a']), [version('b', ['a'])], { do: 'take', hash: 'b' }],
    ['changed on both', here('c', ['a']), [version('b', ['a'])], { do: 'ask', others: ['b'] }],
    [
      'given, and changed there before it arrived',
      here('c', ['a', 'c']),
      [version('c', ['a']), version('b', ['a'])],
      { do: 'ask', others: ['b'] },
    ],
    [
      'an old file that arrives late',
      here('c', ['a', 'b', 'c']),
      [version('c', ['a', 'b']), version('a')],
      { do: 'nothing' },
    ],
    ['deleted here', here(null, ['a']), [version('a')], { do: 'give', ancestors: ['a'] }],
    [
      'deleted there',
      here('a', ['a']),
      [version('x', ['a'], { isGone: true })],
      { do: 'take', hash: 'x' },
    ],
    [
      'changed here, deleted there',
      here('b', ['a']),
      [version('x', ['a'], { isGone: true })],
      { do: 'give', ancestors: ['a', 'x'] },
    ],
    [
      'deleted here, changed there',
      here(null, ['a']),
      [version('b', ['a'])],
      { do: 'give', ancestors: ['a'] },
    ],
    [
      'deleted here and told, changed there',
      here(null, ['a', 'x'], true),
      [version('x', ['a'], { isGone: true }), version('b', ['a'])],
      { do: 'take', hash: 'b' },
    ],
    ['a folder that was emptied', here('a', ['a']), [], { do: 'give', ancestors: [] }],
    ['deleted, in a folder that was emptied', here(null, ['a', 'x'], true), [], { do: 'nothing' }],
  ])('%s', (_, mine, versions, step) => {
    expect(reconcile(mine, versions)).toEqual(step);
  });
});

/** A machine with one record, and what of the folder has reached it. */
class Machine {
  hash: string | null = null;
  seen: string[] = [];
  isGone = false;
  readonly view = new Map<string, Version>();
  readonly #name: string;
  readonly #world: World;

  constructor(name: string, world: World) {
    this.#name = name;
    this.#world = world;
  }

  edit(): void {
    this.hash = this.#world.next(this.#name);
  }

  remove(): void {
    this.hash = null;
  }

  /** @returns whether anything was done */
  look(): boolean {
    const step = reconcile(this, [...this.view.values()]);
    const base = this.seen.at(-1) ?? null;
    switch (step.do) {
      case 'take': {
        const taken = this.view.get(step.hash);
        if (!taken) throw new Error('Nothing is there to take.');
        // A change that is nowhere else would be lost.
        if (this.hash !== null) expect(this.hash).toBe(base);
        this.hash = taken.isGone ? null : taken.hash;
        this.isGone = taken.isGone;
        this.see([...taken.ancestors, taken.hash]);
        return true;
      }
      case 'note':
        this.isGone = this.hash === null;
        this.see(step.seen);
        return true;
      case 'give':
        this.give(step.ancestors);
        return true;
      case 'ask': {
        if (this.hash !== null && !this.view.has(this.hash)) this.give(this.seen);
        if (!this.#world.decides(this.#name)) return false;
        const mine = this.seen.filter((one) => one !== this.hash);
        const others = step.others.flatMap((hash) => [
          ...(this.view.get(hash)?.ancestors ?? []),
          hash,
        ]);
        this.seen = [...new Set([...mine, ...others, ...(this.hash ? [this.hash] : [])])];
        this.edit();
        return true;
      }
      default:
        return false;
    }
  }

  give(ancestors: readonly string[]): void {
    const hash = this.hash ?? this.#world.next(`${this.#name} deletes `);
    const own = ancestors.filter((one) => one !== hash);
    const given = version(hash, own, { isGone: this.hash === null, updated: this.#world.time });
    this.#world.given.push(given);
    this.view.set(hash, given);
    for (const old of own) this.view.delete(old);
    this.isGone = given.isGone;
    this.see([...own, hash]);
  }

  see(hashes: readonly string[]): void {
    const last = hashes.at(-1);
    const all = [...this.seen, ...hashes].filter((one) => one !== last);
    this.seen = [...new Set(all), ...(last ? [last] : [])];
  }
}

class World {
  time = 0;
  decider = '';
  readonly given: Version[] = [];
  readonly #choices: readonly number[];

  constructor(choices: readonly number[]) {
    this.#choices = choices;
  }

  next(name: string): string {
    return `${name}${++this.time}`;
  }

  /** In the end one person decides; two that decide at once are asked again. */
  decides(name: string): boolean {
    if (this.decider) return this.decider === name;
    return (this.#choices[++this.time % this.#choices.length] ?? 0) % 2 === 0;
  }
}

const act = record({
  who: nat(1),
  what: constantFrom('edit', 'edit', 'remove', 'look', 'look', 'arrive', 'arrive', 'arrive old'),
  which: nat(20),
});

it('two machines come to the same state, whatever arrives when, and lose no change that was given', () => {
  assert(
    property(
      array(act, { maxLength: 40 }),
      array(nat(), { minLength: 3, maxLength: 9 }),
      (acts, choices) => {
        const world = new World(choices);
        const machines = [new Machine('A', world), new Machine('B', world)];
        const arrive = (machine: Machine, which: number): void => {
          const one = world.given[which % Math.max(world.given.length, 1)];
          if (one) machine.view.set(one.hash, one);
        };
        for (const { who, what, which } of acts) {
          const machine = machines[who];
          if (!machine) continue;
          if (what === 'edit') machine.edit();
          else if (what === 'remove') machine.remove();
          else if (what === 'look') machine.look();
          else if (what === 'arrive') arrive(machine, world.given.length - 1 - (which % 3));
          else arrive(machine, which);
        }
        // In the end everything arrives, late and again, and a person decides.
        world.decider = 'A';
        for (let round = 0; round < 60; round++) {
          for (const machine of machines) {
            for (const [at] of world.given.entries()) arrive(machine, at);
            machine.look();
          }
        }
        const [one, other] = machines;
        expect(one?.hash).toBe(other?.hash);
        const last = one?.hash ?? null;
        for (const { hash, isGone } of world.given)
          if (!isGone && hash !== last) expect(one?.seen, hash).toContain(hash);
      },
    ),
    { numRuns: 400 },
  );
});
