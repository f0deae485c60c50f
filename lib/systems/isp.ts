import { defineSystem } from './define-system';
import * as say from './english/isp';

/** The ministry-defined system that access providers run, each under an address of its own. */
export default defineSystem({
  id: 'isp',
  en: say.accessProvidersFiling,
  hosts: [],
  pages: [],
  steps: [],
  quirks: [
    say.theFormStandsInSame,
    say.controlsHaveStableIds,
    say.checkboxGroupsFor,
    say.oneProvidersPortal,
  ],
  framework: { name: 'native controls, Thickbox', confidence: 'documented' },
  source: ['isp-ext', 'iveny', 'yii'],
});
