/**
 * Flags of every Chromium that runs the extension on the replica, in tests and in the demo.
 * @param {{ hostResolverRules: string }} replica
 * @param {string} extension folder of the built extension
 */
export function browserFlags(replica, extension) {
  return [
    `--disable-extensions-except=${extension}`,
    `--load-extension=${extension}`,
    `--host-resolver-rules=${replica.hostResolverRules}`,
    '--ignore-certificate-errors',
    '--disable-quic',
    '--no-first-run',
    '--disable-background-networking',
    '--disable-component-update',
    '--disable-sync',
  ];
}
