import { i18n } from '#i18n';
import { SHAPES } from '@/components/ui/severity-shapes';
import type { Finding } from '@/lib/rules/types';

import { isOnPicture } from './chosen-files';
import { createHost, element } from './host-element';
import { findingStyle } from './style';

/** What a person can do with a finding on the page. */
export interface FindingActions {
  fix(finding: Finding): void;
  ignore(finding: Finding): void;
  suggest(finding: Finding, text: string): void;
  /** Leads to the page's own upload control. */
  chooseAnother(finding: Finding): void;
  openRule(rule: string): void;
}

const SVG = 'http://www.w3.org/2000/svg';

/** The shape tells the severity, so that colour is never the only sign. */
function icon(severity: Finding['severity']): SVGSVGElement {
  const svg = document.createElementNS(SVG, 'svg');
  svg.setAttribute('viewBox', '0 0 16 16');
  svg.setAttribute('aria-hidden', 'true');
  const path = document.createElementNS(SVG, 'path');
  path.setAttribute('d', SHAPES[severity]);
  path.setAttribute('fill', 'currentColor');
  path.setAttribute('fill-rule', 'evenodd');
  svg.append(path);
  return svg;
}

/** One line under a control: shape, text, at most one main button, and “Ignore”. */
export function createFinding(fieldName: string, actions: FindingActions): FindingLine {
  const { host, root } = createHost('beian-lens-finding', findingStyle);
  host.lang = 'en';
  host.dataset.kind = 'finding';
  const line = element('div');
  line.setAttribute('role', 'status');
  root.append(line);
  return {
    host,
    show(finding) {
      host.dataset.rule = finding.rule;
      host.dataset.field = finding.field;
      host.dataset.index = String(finding.index);
      host.dataset.severity = finding.severity;
      line.className = `line ${finding.severity}`;
      const text = element('span', 'message');
      text.append(
        element(
          'span',
          'hidden-label',
          `${i18n.t(`severity.${finding.severity}`)}, ${fieldName}: `,
        ),
        finding.message,
        buttons(finding, fieldName, actions),
      );
      line.replaceChildren(icon(finding.severity), text);
    },
  };
}

export interface FindingLine {
  host: HTMLElement;
  show(finding: Finding): void;
}

function buttons(finding: Finding, fieldName: string, actions: FindingActions): HTMLElement {
  const group = element('span', 'actions');
  const add = (label: string, run: () => void, quiet = false): HTMLButtonElement => {
    const button = element('button', quiet ? 'quiet' : '', label);
    button.type = 'button';
    // Leaving the field would let the page draw its own message there and push the button away from the press.
    button.addEventListener('mousedown', (event) => event.preventDefault());
    button.addEventListener('click', (event) => {
      event.preventDefault();
      event.stopPropagation();
      // A page can call click() on what is in an open root; only a person's own press counts.
      if (event.isTrusted) run();
    });
    group.append(button);
    return button;
  };
  if (finding.fix) add(finding.fix.label, () => actions.fix(finding));
  for (const suggestion of finding.suggestions ?? []) {
    const button = add(suggestion.zh, () =>
      actions.suggest(finding, suggestion.value ?? suggestion.zh),
    );
    button.lang = 'zh';
    button.title = suggestion.en;
  }
  const isPicture = isOnPicture(finding) && finding.severity !== 'info';
  if (isPicture) add(i18n.t('overlay.photo.chooseAnother'), () => actions.chooseAnother(finding));
  add(i18n.t('overlay.openRule'), () => actions.openRule(finding.rule), true);
  const ignore = isPicture ? 'overlay.photo.useAnyway' : 'overlay.ignore';
  const ignoreLabel = isPicture ? 'overlay.photo.useAnywayLabel' : 'overlay.ignoreLabel';
  add(i18n.t(ignore), () => actions.ignore(finding), true).setAttribute(
    'aria-label',
    i18n.t(ignoreLabel, [fieldName]),
  );
  return group;
}
