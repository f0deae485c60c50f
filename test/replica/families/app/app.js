/* A plain form: what it holds is what would be sent. */
const form = document.forms[0];
const { page } = document.body.dataset;
const clicks = { next: 0, save: 0, submit: 0 };
let submissions = 0;

form.addEventListener('submit', () => {
  submissions += 1;
  clicks[page === 'cloud' ? 'next' : 'save'] += 1;
});

window.__replica = {
  family: `app-${page}`,
  page: 'app',
  state: () => {
    const held = {};
    for (const [name, value] of new FormData(form)) {
      const text = value instanceof File ? value.name : value;
      const several = form.querySelectorAll(`input[type="checkbox"][name="${name}"]`).length > 0;
      if (several) (held[name] ??= []).push(text);
      else held[name] = text;
    }
    return held;
  },
  get submissions() {
    return submissions;
  },
  get clicks() {
    return { ...clicks };
  },
};
