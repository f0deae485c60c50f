/* A text box of the page's own, with label and input in an open shadow root. */
class TextBox extends HTMLElement {
  static formAssociated = true;
  #inside = this.attachInternals();

  connectedCallback() {
    const root = this.attachShadow({ mode: 'open' });
    const style = document.createElement('style');
    style.textContent =
      'span { display: inline-block; width: 180px; color: #555 } input { width: 260px; height: 28px; font: inherit }';
    const label = document.createElement('span');
    label.textContent = this.getAttribute('label');
    const input = document.createElement('input');
    input.addEventListener('input', () => this.#inside.setFormValue(input.value));
    root.append(style, label, input);
  }
}
customElements.define('x-text', TextBox);

const counters = { submissions: 0, clicks: { next: 0, save: 0, submit: 0 } };
const form = document.forms[0];
form.addEventListener('submit', () => {
  counters.clicks.submit += 1;
  counters.submissions += 1;
});

window.__replica = {
  family: 'volcengine',
  page: 'beian',
  state: () => Object.fromEntries(new FormData(form)),
  get submissions() {
    return counters.submissions;
  },
  get clicks() {
    return { ...counters.clicks };
  },
};
