const VERDICTS = ['fine', 'red', 'blue', 'cannot-tell', 'refused'];

export const print = (text) => process.stdout.write(`${text}\n`);

/** Rows by truth, columns by verdict. */
export function confusion(entries, truthOf) {
  const rows = [...new Set(entries.map(truthOf))].sort();
  const lines = [`${''.padEnd(20)}${VERDICTS.map((verdict) => verdict.padStart(12)).join('')}`];
  for (const row of rows) {
    const counts = VERDICTS.map(
      (verdict) =>
        entries.filter((entry) => truthOf(entry) === row && entry.outcome.colour === verdict)
          .length,
    );
    lines.push(`${row.padEnd(20)}${counts.map((count) => String(count).padStart(12)).join('')}`);
  }
  return lines.join('\n');
}

/** Middle, ninth tenth and highest of some numbers. */
export function quantiles(numbers) {
  const sorted = numbers.toSorted((a, b) => a - b);
  const at = (share) =>
    Math.round(sorted[Math.min(sorted.length - 1, Math.floor(share * sorted.length))] ?? 0);
  return `middle ${at(0.5)}, nine tenths below ${at(0.9)}, highest ${at(1)}`;
}
