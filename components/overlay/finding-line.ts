import { SHAPES } from '@/components/ui/severity-shapes';

import type { FindingButton, FindingContent, Severity } from './content';
import { createHost, drawing, element } from './host-element';
import { makeOneStop } from './one-stop';
import { findingStyle } from './built/style';

/** The shape tells the severity, so that colour is never the only sign. */
function icon(severity: Severity): SVGSVGElement {
  const svg = drawing('svg');
  svg.setAttribute('viewBox', '0 0 16 16');
  svg.setAttribute('aria-hidden', 'true');
  const path = drawing('path');
  path.setAttribute('d', SHAPES[severity]);
  path.setAttribute('fill', 'currentColor');
  path.setAttribute('fill-rule', 'evenodd');
  svg.append(path);
  return svg;
}

export interface FindingLine {
  host: HTMLElement;
  show(finding: FindingContent): void;
}

/** One line under a control: shape, text and buttons. It is empty until it shows something. */
export function createFinding(): FindingLine {
  const { host, root } = createHost('beian-lens-finding', findingStyle);
  host.lang = 'en';
  host.dataset.kind = 'finding';
  const line = element('div');
  line.setAttribute('role', 'status');
  root.append(line);
  return {
    host,
    show({ rule, field, index, severity, spoken, message, buttons }) {
      host.dataset.rule = rule;
      host.dataset.field = field;
      host.dataset.index = String(index);
      host.dataset.severity = severity;
      line.className = `line ${severity}`;
      const text = element('span', 'message');
      text.append(element('span', 'hidden-label', spoken), message, buttonGroup(buttons));
      line.replaceChildren(icon(severity), text);
    },
  };
}

function buttonGroup(buttons: readonly FindingButton[]): HTMLElement {
  const group = element('span', 'actions');
  const made: HTMLButtonElement[] = [];
  for (const { label, isQuiet, isChinese, title, spoken, run } of buttons) {
    const button = element('button', isQuiet ? 'quiet' : '', label);
    button.type = 'button';
    if (isChinese) button.lang = 'zh';
    if (title) button.title = title;
    if (spoken) button.setAttribute('aria-label', spoken);
    // Leaving the field would let the page draw its own message there and push the button away from the press.
    button.addEventListener('mousedown', (event) => event.preventDefault());
    button.addEventListener('click', (event) => {
      event.preventDefault();
      event.stopPropagation();
      // A page can call click() on what is in an open root; only a person's own press counts.
      if (event.isTrusted) run();
    });
    group.append(button);
    made.push(button);
  }
  makeOneStop(group, made);
  return group;
}
