/* Choosing the entity type mounts the entity's block anew, with its values: nodes that were known are gone. */
const form = document.forms[0];
const pristine = document.getElementById('entity').cloneNode(true);
const counters = { submissions: 0, clicks: { next: 0, save: 0, submit: 0 } };
const lists = await (await fetch('/replica-wording/lists.json')).json();

form.elements.entityType.addEventListener('change', (event) => {
  const kind = event.target.selectedOptions[0].text;
  const certificate = form.elements.certificateType;
  setTimeout(() => {
    certificate.length = 1;
    for (const [index, zh] of (lists.certificateTypes[kind] ?? []).entries()) {
      certificate.add(new Option(zh, String(index + 1)));
    }
    mountAnew(document.getElementById('entity'));
  }, 250);
});
form.addEventListener('submit', () => {
  counters.clicks.next += 1;
});

function mountAnew(block) {
  const values = [...block.querySelectorAll('input')].map((input) => input.value);
  const fresh = pristine.cloneNode(true);
  for (const [index, input] of fresh.querySelectorAll('input').entries())
    input.value = values[index];
  block.replaceWith(fresh);
}

window.__replica = {
  family: 'huawei',
  page: 'beian',
  state: () => Object.fromEntries(new FormData(form)),
  get submissions() {
    return counters.submissions;
  },
  get clicks() {
    return { ...counters.clicks };
  },
};
