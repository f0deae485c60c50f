/** Whether an address is one of those that stand for no real place (RFC 2606). */
export const isNobodys = (address) =>
  /(?:\.example|\bexample\.(?:com|net|org))(?:[:/]|$)/.test(address);

/**
 * What only a maintainer can say before something goes to a store; empty when it is said.
 * @param {{ homepage: string }} packageFile
 */
export function leftToMaintainer({ homepage }) {
  if (!isNobodys(homepage)) return [];
  return [
    `package.json says that the project is at home at ${homepage}, which is nobody’s: put the address of its repository there. ` +
      'The manifest, the listings and the privacy policy send people to it.',
  ];
}
