import { checks } from '@/components/frame/checks';
import { startFrame } from '@/components/frame/start-frame';
import { leavePart } from '@/components/frame/frame-parts';
import { planItems } from '@/components/frame/plan-opened';
import { words } from '@/components/frame/words';
import { putForm } from '@/components/practice/practice-form';
import { practiceSurroundings, sayToPage } from '@/components/practice/practice-surroundings';
import { tell } from '@/lib/forms/telling';
import '@/components/practice/practice-form.css';

const root = document.getElementById('root');
// Alone it has nobody to fill it.
if (root && window.parent !== window) {
  putForm(root, () => sayToPage({ type: 'practice-next-pressed' }));
  // No script can be put into a page of the extension: the parts come with it.
  leavePart({ rules: checks, words, telling: tell, plan: planItems });
  startFrame(practiceSurroundings());
}
