/** A text as it is compared: half-width, without spaces, without the star and colon that pages add. */
export const comparable = (text: string): string =>
  text
    .normalize('NFKC')
    .replace(/[\s*]+/g, '')
    .replace(/:$/, '')
    .toLowerCase();

export const sameWords = (one: string, other: string): boolean =>
  comparable(one) === comparable(other);

/** 请选择, --, 全部请选择… in the place of a choice. */
export const isPrompt = (text: string): boolean =>
  /^[-—=\s]*((请|点击)(先)?选择.*)?[-—=\s]*$/.test(text.normalize('NFKC'));
