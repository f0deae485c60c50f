/** Counts what would lead on from a page: every form that is sent, every press on a button that saves or leads on. */
window.leading = { sent: 0, pressed: 0 };

window.addEventListener(
  'submit',
  (event) => {
    event.preventDefault();
    window.leading.sent += 1;
  },
  true,
);

window.addEventListener(
  'click',
  ({ target }) => {
    const button = target.closest?.('button, [type="submit"]');
    if (/^(上一步|下一步|提交|保存)/.test(button?.textContent.trim())) window.leading.pressed += 1;
  },
  true,
);
