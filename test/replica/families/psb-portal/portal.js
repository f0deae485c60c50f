const form = document.forms[0];
const counters = { submissions: 0, clicks: { next: 0, save: 0, submit: 0 } };
/** What the server would refuse, with the alert that it sends back. */
const RULES = [
  ['certificateType', (value) => value !== '', '请正确选择主办单位证件类型'],
  ['certificateNumber', (value) => value !== '', '请填写正确的主办单位证件号'],
  ['legalRepresentative', (value) => value !== '', '请填写正确的法定代表人姓名'],
  ['mobile', (value) => /^1\d{10}$/.test(value), '请填写真实的11位手机号码'],
];

window.__replica = {
  family: 'psb-portal',
  page: document.body.dataset.page,
  state: () => (form ? Object.fromEntries(new FormData(form).entries().map(plain)) : {}),
  get submissions() {
    return counters.submissions;
  },
  get clicks() {
    return { ...counters.clicks };
  },
};

form?.addEventListener('submit', (event) => {
  event.preventDefault();
  counters.clicks.submit += 1;
  const values = Object.fromEntries(new FormData(form));
  const wrong = RULES.find(([name, good]) => !good(values[name]));
  if (wrong) tell(wrong[2]);
  else counters.submissions += 1;
});

/** A box over the page with the message and one button, as such pages draw instead of the browser's alert. */
function tell(text) {
  const shade = document.createElement('div');
  shade.className = 'shade';
  shade.innerHTML = '<div class="box"><p></p><button type="button">确定</button></div>';
  shade.querySelector('p').textContent = text;
  shade.querySelector('button').addEventListener('click', () => shade.remove());
  document.body.append(shade);
}

function plain([name, value]) {
  return [name, value instanceof File ? value.name : value];
}

const levels = [...document.querySelectorAll('[data-level]')];
for (const [level, select] of levels.entries())
  select.addEventListener('change', () => offer(level + 1));
if (levels.length > 0) offer(0);

/** Fills the select of a level with what lies under the ones before it, and empties those after it. */
async function offer(level) {
  for (const select of levels.slice(level)) select.length = 1;
  const path = levels.slice(0, level).map(({ value }) => value);
  if (!levels[level] || path.includes('')) return;
  const under = encodeURIComponent(path.join('/'));
  const names = await (await fetch(`/replica-data/divisions?under=${under}`)).json();
  for (const name of names) levels[level].add(new Option(name, name));
}
