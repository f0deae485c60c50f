export const calledOnPage = (asked: string, wording: string): string =>
  `“${asked}” is called “${wording}” on this page.`;
