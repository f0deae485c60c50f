const CATEGORIES = [
  'toplevel',
  'blink',
  'v8',
  'devtools.timeline',
  'disabled-by-default-v8.compile',
];

/**
 * What Chromium calls the work of a page's thread, by what it is for us. Callbacks of promises run outside of what
 * `Performance.getMetrics` counts as script.
 */
const KINDS = [
  ['compile', /^V8\.(?:Parse|PreParse|Compile)|^FlushInstructionCache$|^v8\.compile$/u],
  ['script', /Microtask|^v8\.(?:run|callFunction)$|^FunctionCall$|^EvaluateScript$|^V8\.GC/u],
  ['style', /recalcStyle|StyleEngine|CSSParser|rebuildLayoutTree/u],
  ['layout', /[lL]ayout|InlineNode/u],
];

const kindOf = (name) => KINDS.find(([, names]) => names.test(name))?.[0] ?? 'rest';

/**
 * What the page's own thread did during an action, in milliseconds of the processor's time: in all, of which running
 * script, compiling it, style, layout and the rest, which is mostly drawing; and how often the page was laid out.
 * Tracing makes all of it a little dearer, what is compiled in many small pieces most.
 * @param {import('@playwright/test').CDPSession} session of the page
 * @param {() => Promise<unknown>} action
 */
export async function threadTime(session, action) {
  const events = [];
  const collect = ({ value }) => events.push(...value);
  session.on('Tracing.dataCollected', collect);
  await session.send('Tracing.start', {
    traceConfig: { includedCategories: CATEGORIES },
    transferMode: 'ReportEvents',
  });
  await action();
  const complete = new Promise((resolve) => session.once('Tracing.tracingComplete', resolve));
  await session.send('Tracing.end');
  await complete;
  session.off('Tracing.dataCollected', collect);
  return timesOf(busiestMain(events));
}

const threadOf = ({ pid, tid }) => `${pid}:${tid}`;
const worked = (own) => own.reduce((sum, { tdur = 0 }) => sum + tdur, 0);

/** The page's thread: of all main threads of renderers the one that did most. */
function busiestMain(events) {
  const byThread = new Map(
    events
      .filter(({ name, args }) => name === 'thread_name' && args.name === 'CrRendererMain')
      .map((event) => [threadOf(event), []]),
  );
  for (const event of events) if (event.ph === 'X') byThread.get(threadOf(event))?.push(event);
  const [busiest = []] = [...byThread.values()].toSorted(
    (one, other) => worked(other) - worked(one),
  );
  return busiest.toSorted((one, other) => one.ts - other.ts || other.dur - one.dur);
}

/** The time of each kind of work without what it called. */
function timesOf(events) {
  const times = { all: 0, script: 0, compile: 0, style: 0, layout: 0, rest: 0, layouts: 0 };
  const around = [];
  for (const { name, ts, dur = 0, tdur = 0 } of events) {
    while (around.length > 0 && around.at(-1).end <= ts) around.pop();
    const kind = kindOf(name);
    const ms = tdur / 1_000;
    times[kind] += ms;
    if (around.length > 0) times[around.at(-1).kind] -= ms;
    else times.all += ms;
    if (name === 'LocalFrameView::performLayout') times.layouts++;
    around.push({ kind, end: ts + dur });
  }
  return times;
}
