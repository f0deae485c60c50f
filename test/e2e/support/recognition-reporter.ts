import type { Reporter, TestCase } from '@playwright/test/reporter';

import type { Count } from '../../markup/count';
import type { Score } from './recognition';

type Row = readonly (string | number)[];
type KindOfMarkup = Count & { kind: string };
type OfFamily = Score & { family: string };

/** Prints how labels were read, per family of the replica and per kind of markup (`npm run recognition:report`). */
export default class RecognitionReporter implements Reporter {
  readonly #families = new Map<string, OfFamily[]>();
  readonly #kinds: KindOfMarkup[] = [];
  /** By system, read without the wordings that it has. */
  readonly #leftOut = new Map<string, OfFamily[]>();

  onTestEnd({ annotations }: TestCase): void {
    for (const { type, description = '' } of annotations) {
      if (type === 'recognition') add(this.#families, description);
      if (type === 'left out') add(this.#leftOut, description);
      if (type === 'markup') this.#kinds.push(JSON.parse(description) as KindOfMarkup);
    }
  }

  onEnd(): void {
    if (process.env['LEAVE_ONE_OUT']) {
      print(
        ['system left out', 'pages', 'labels', 'found', 'unsure', 'wrong', 'missed', 'texts'],
        [...this.#leftOut].map(([system, scores]) => familyRow(system, scores)),
      );
      return;
    }
    print(
      ['family', 'pages', 'labels', 'found', 'unsure', 'wrong', 'missed', 'texts'],
      [...this.#families].map(([family, scores]) => familyRow(family, scores)),
    );
    print(
      ['kind of markup', 'labels', 'found', 'unsure', 'wrong', 'missed'],
      this.#kinds.map((count) => [
        count.kind,
        count.of,
        count.found,
        count.unsure,
        count.wrong,
        count.missed,
      ]),
    );
    print(
      ['not found', 'kind of markup'],
      this.#kinds.flatMap(({ kind, failures }) => failures.map((failure) => [failure, kind])),
    );
  }

  printsToStdio(): boolean {
    return true;
  }
}

function add(scores: Map<string, OfFamily[]>, description: string): void {
  const score = JSON.parse(description) as OfFamily;
  scores.set(score.family, [...(scores.get(score.family) ?? []), score]);
}

function familyRow(family: string, scores: readonly OfFamily[]): Row {
  const sum = (count: (score: Score) => number): number =>
    scores.reduce((total, score) => total + count(score), 0);
  return [
    family,
    scores.length,
    sum(({ of }) => of),
    sum(({ found }) => found),
    sum(({ unsure }) => unsure.length),
    sum(({ wrong }) => wrong.length),
    sum(({ missed }) => missed.length),
    `${sum(({ texts }) => texts.explained)}/${sum(({ texts }) => texts.of)}`,
  ];
}

/** A table in Markdown. */
function print(head: Row, rows: readonly Row[]): void {
  const lines = [head, head.map(() => '---'), ...rows];
  console.log(`\n${lines.map((row) => `| ${row.join(' | ')} |`).join('\n')}`);
}
