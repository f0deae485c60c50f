/** How many rounds a test of endurance takes: few in the tests, more with `npm run endure`. */
export function rounds(few: number): number {
  const factor = Number(process.env.BEIAN_LENS_ENDURE ?? 1);
  return Math.round(few * factor);
}
