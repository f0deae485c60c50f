/**
 * What no test looks at and each browser pays for: the suggestions below the address box, which are two pages that load
 * with every window and hear of every tab.
 */
const UNSEEN = ['WebUIOmniboxPopup', 'WebUIOmniboxAimPopup'];

/** What Playwright turns off: of two such lists the browser takes only the last. */
const OFF_IN_PLAYWRIGHT = [
  'AvoidUnnecessaryBeforeUnloadCheckSync',
  'DestroyProfileOnBrowserClose',
  'HttpsUpgrades',
  'HttpsFirstBalancedModeAutoEnable',
  'LensOverlay',
  'MediaRouter',
  'PaintHolding',
  'ThirdPartyStoragePartitioning',
  'AvoidCorsURLLoaderRestartOnRedirect',
  'TcpPortRandomizationWin',
  'OptimizationHints',
  'NetworkTimeServiceQuerying',
  'AimEnabled',
  'PreconnectToSearch',
];

/** Tabs and bubbles of the browser's own window come and go at once; pages animate as they do. */
const STILL = '--animation-duration-scale=0';

/** For a browser that a test starts as a person does. */
export const LEAN = [STILL, `--disable-features=${UNSEEN.join(',')}`];

/** For a browser that Playwright starts. */
export const LEAN_IN_PLAYWRIGHT = [
  STILL,
  `--disable-features=${[...OFF_IN_PLAYWRIGHT, ...UNSEEN].join(',')}`,
];
