import { organizer } from './organizer.mjs';
import { review } from './review.mjs';
import { answerTests, model } from './state.mjs';
import { type } from './type.mjs';
import { upload } from './upload.mjs';
import { websites } from './websites.mjs';

const PAGES = {
  '/home/type': type,
  '/home/type/organizer': () => organizer({ rejected: false }),
  '/home/type/organizer/websites': websites,
  '/home/type/organizer/websites/upload/upload': upload,
  '/order/sponsor': () => organizer({ rejected: true }),
  '/home/review': review,
};

const lists = await (await fetch('/replica-wording/lists.json')).json();

function show() {
  document.getElementById('outlet').replaceChildren(...PAGES[location.pathname]({ lists, go }));
}

/** Changes the page without reloading it. */
function go(path) {
  history.pushState(null, '', path);
  show();
}

answerTests();
model.lists = lists;
window.addEventListener('popstate', show);
show();
