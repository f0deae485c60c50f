/** The value below which the given share (0 to 1) of the values lies; NaN when there are none. */
export function quantile(values: readonly number[] | Float32Array, share: number): number {
  if (values.length === 0) return Number.NaN;
  const sorted = Float64Array.from(values).sort();
  return sorted[Math.min(sorted.length - 1, Math.floor(share * sorted.length))] ?? Number.NaN;
}

export const median = (values: readonly number[] | Float32Array): number => quantile(values, 0.5);
