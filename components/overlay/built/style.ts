import tokens from '@/components/ui/tokens.css?raw';

/**
 * The page's style sheets reach a host but not what is inside, so the host itself is pinned with `!important`. In a layer
 * that is stronger than outside of one: wherever a note stands, it is not printed.
 */
function pinned(display: string): string {
  return `:host { all: initial !important; display: ${display} !important; font: 12px/1.4 var(--font) !important; color: var(--text-muted) !important; }
@layer {
:host([hidden]) { display: none !important; }
@media print { :host { display: none !important; } }
}`;
}

/** What all tokens are, before the sheet says in which scheme they are used and what takes less motion. */
const declared = [...tokens.slice(0, tokens.indexOf('}')).matchAll(/(--[\w-]+):\s*([^;]+);/gu)];

/**
 * A sheet for a shadow root of ours: the rules, and of the tokens those that they name. A page has thousands of such
 * roots, each of which the browser would give all of them. The scheme has to outweigh what pins the host.
 */
function sheet(rules: string): string {
  const named = declared.filter(([, name]) => rules.includes(`var(${name})`));
  return `:host { ${named.map(([one]) => one.replaceAll(/\s+/gu, ' ')).join(' ')} }
:host([data-theme='light']) { color-scheme: light !important; }
:host([data-theme='dark']) { color-scheme: dark !important; }
${rules}`;
}

const shared = `
button { font: inherit; color: inherit; background: none; border: 0; padding: 0; margin: 0; cursor: pointer; text-align: inherit; }
button:focus-visible { outline: 2px solid var(--focus); outline-offset: 1px; border-radius: 2px; }
`;

export const noteStyle = sheet(`${shared}
${pinned('inline-block')}
:host([data-block]) { display: block !important; }
:host { max-width: 100% !important; margin: 0 6px !important; vertical-align: baseline !important; white-space: normal !important; text-align: inherit !important; overflow-wrap: break-word !important; color: var(--ink, inherit) !important; }
:host([data-wrapped]) { margin-inline: 0 6px !important; }
:host([data-middle]) { vertical-align: middle !important; align-self: center !important; margin-inline-start: calc(6px - var(--gap, 0px)) !important; }
:host([data-beside]) { margin-inline-end: auto !important; }
:host([data-block]) { margin: 1px 0 0 var(--indent, 0) !important; }
:host([data-column]) { float: inline-start !important; clear: both !important; width: 0 !important; min-width: 100% !important; max-width: none !important; }
:host([data-inside]), :host([data-inside]) .text { line-height: 1 !important; }
:host([data-cut]) { margin-inline-end: 6px !important; }
:host([data-tight]) { display: block !important; margin: var(--rise, 0) 0 0 !important; padding: 0 2px !important; overflow: hidden !important; }
.text { font: 12px/1.4 var(--font); color: inherit; }
:host([data-tight]) .text { display: block; width: 100%; font: 11px/12px var(--font); text-align: inherit; white-space: nowrap; overflow: hidden; text-overflow: ellipsis; }
button.text:hover, button.text:focus-visible { text-decoration: underline dotted; text-underline-offset: 2px; }
.machine { font-style: italic; }
:host([data-on-hover]) { position: relative !important; display: inline-block !important; float: none !important; width: auto !important; min-width: 0 !important; padding: 0 !important; margin: 0 4px !important; overflow: visible !important; }
:host([data-on-hover])::after { content: 'EN'; font: 600 9px/1 var(--font); color: inherit; opacity: 0.75; }
:host([data-on-hover]) .text { position: fixed; z-index: 2147483000; width: 1px; height: 1px; overflow: hidden; clip-path: inset(50%); white-space: nowrap; }
:host([data-on-hover]:hover) .text, :host([data-on-hover][data-shown]) .text { box-sizing: border-box; width: max-content; max-width: min(280px, calc(100vw - 24px)); height: auto; padding: 3px 8px; border: 1px solid var(--border); border-radius: 4px; background: var(--surface); color: var(--text); box-shadow: var(--shadow); clip-path: none; font: 12px/1.4 var(--font); white-space: normal; }
`);

/** Of the card of a note, which few notes open: the browser collects the sheets of all of them whenever one comes. */
export const cardStyle = sheet(`
.card { position: fixed; inset: auto; margin: 0; width: min(340px, calc(100vw - 24px)); box-sizing: border-box; padding: 10px 14px 12px; border: 1px solid var(--border); border-top: 3px solid var(--ours); border-radius: 6px; background: var(--surface); color: var(--text); box-shadow: var(--shadow); font: 13px/1.5 var(--font); text-align: start; white-space: normal; overflow: auto; max-height: min(420px, calc(100vh - 24px)); }
.card h2 { font: 600 13px/1.4 var(--font); margin: 0 0 2px; }
.card .zh { color: var(--text-muted); margin: 0 0 8px; }
.card p { margin: 0 0 8px; }
.card .uncertain, .card .machine { font-style: italic; }
.card > :last-child, .card .further > :last-child { margin-bottom: 0; }
.card:focus { outline: none; }
.card .actions { display: flex; flex-wrap: wrap; gap: 4px 16px; }
.card .further:not(:empty) { margin-top: 8px; }
.card dl { margin: 0 0 8px; display: grid; grid-template-columns: max-content 1fr; gap: 2px 10px; }
.card dt { color: var(--text-muted); }
.card dd { margin: 0; overflow-wrap: anywhere; }
.card .actions button { color: var(--accent); }
.card .actions button:hover, .card .actions button:focus-visible { text-decoration: underline; text-underline-offset: 2px; }
.card details { margin: 0 0 4px; }
.card details summary { cursor: pointer; color: var(--accent); font-size: 12px; }
.card details.source summary { color: var(--text-muted); }
.card details ul { margin: 4px 0 0; padding-left: 18px; font-size: 12px; }
`);

export const findingStyle = sheet(`${shared}
${pinned('block')}
:host { margin: 4px 0 2px !important; max-width: 56em !important; grid-column: -2 / -1 !important; clear: both !important; text-align: start !important; white-space: normal !important; }
.line { display: flex; align-items: flex-start; gap: 6px; font: 13px/1.45 var(--font); color: var(--text); }
.line svg { flex: none; width: 14px; height: 14px; margin-top: 2px; }
.error svg { color: var(--error); }
.warning svg { color: var(--warning); }
.info svg { color: var(--info); }
.message { flex: 1 1 auto; min-width: 0; overflow-wrap: anywhere; }
.actions { display: inline-flex; flex-wrap: wrap; gap: 4px 10px; margin-inline-start: 8px; }
.actions button { color: var(--accent); text-decoration: underline; text-underline-offset: 2px; }
.actions button.quiet { color: var(--text-muted); }
.hidden-label { position: absolute; width: 1px; height: 1px; overflow: hidden; clip-path: inset(50%); white-space: nowrap; }
`);

export const pillStyle = sheet(`${shared}
${pinned('contents')}
.pill { position: fixed; z-index: 2147483000; box-sizing: border-box; max-width: calc(100vw - 24px); padding: 7px 14px; border: 1px solid var(--ours); border-radius: 17px; background: var(--surface); color: var(--ours); box-shadow: var(--shadow); font: 600 13px/18px var(--font); white-space: nowrap; overflow: hidden; text-overflow: ellipsis; }
.pill:hover { background: var(--surface-hover); }
/* Hidden in the strict sense it would lose the focus, and be no stop of the Tab key. */
.pill.moving { opacity: 0; pointer-events: none; }
@media print { .pill { display: none; } }
`);

export const pickerStyle = sheet(`${shared}
${pinned('contents')}
.shield { position: fixed; inset: 0; z-index: 2147482000; cursor: crosshair; }
.frame { position: fixed; z-index: 2147482001; box-sizing: border-box; border: 2px solid var(--ours); border-radius: 4px; background: color-mix(in srgb, var(--ours) 12%, transparent); pointer-events: none; }
.line { position: fixed; z-index: 2147482001; left: 50%; top: 12px; transform: translateX(-50%); padding: 8px 14px; border: 1px solid var(--border); border-radius: 6px; background: var(--surface); color: var(--text); box-shadow: var(--shadow); font: 13px/1.5 var(--font); pointer-events: none; }
`);

export const noticeStyle = sheet(`${shared}
${pinned('contents')}
.notice { position: fixed; z-index: 2147483000; right: 12px; top: 12px; display: flex; gap: 12px; align-items: flex-start; max-width: 320px; padding: 10px 14px; border: 1px solid var(--border); border-top: 3px solid var(--ours); border-radius: 6px; background: var(--surface); color: var(--text); box-shadow: var(--shadow); font: 13px/1.5 var(--font); }
`);
