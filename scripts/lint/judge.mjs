/**
 * Holds what a linter found against what is explained.
 * @param {{ type: string, code: string, file?: string, message: string }[]} found
 * @param {readonly { code: string, file: RegExp, message: string, why: string }[]} explained
 * @returns {{ faults: string[], told: string[] }} what nobody has explained or is explained in vain, and the explanations
 */
export function judge(found, explained) {
  const open = found.filter((one) => !explained.some(fits(one)));
  const idle = explained.filter((reason) => !found.some((one) => fits(one)(reason)));
  return {
    faults: [
      ...open.map(({ type, code, file, message }) => `${type} ${code} in ${file}: ${message}`),
      ...idle.map(
        ({ code, file }) => `${code} in ${file} is explained and does not come any more.`,
      ),
    ],
    told: explained
      .filter((reason) => !idle.includes(reason))
      .map(({ code, file, message, why }) => `${code} in ${file}: ${message}\n    ${why}`),
  };
}

const fits = (one) => (reason) =>
  one.type === 'warning' &&
  reason.code === one.code &&
  reason.message === one.message &&
  reason.file.test(one.file ?? '');
