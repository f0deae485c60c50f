/** What the portal's components hold; the page's own truth. */
export const model = {
  values: {},
  websites: [],
  submissions: 0,
  clicks: { next: 0, save: 0, submit: 0 },
};

export function answerTests() {
  window.__replica = {
    family: 'portal',
    get page() {
      return location.pathname;
    },
    state: () => structuredClone({ ...model.values, websites: model.websites }),
    get submissions() {
      return model.submissions;
    },
    get clicks() {
      return { ...model.clicks };
    },
  };
}
