import { Fragment } from 'react';

const HAN_RUN = /(\p{Script=Han}[\p{Script=Han}\d（）()、，。·/-]*)/u;

/** A text in which Chinese parts are marked as Chinese, so that they are read and drawn as such. */
export function Chinese({ children }: { children: string }) {
  return children.split(HAN_RUN).map((part, at) =>
    at % 2 === 1 ? (
      // oxlint-disable-next-line react/no-array-index-key -- a part of a fixed text is its place
      <span key={at} lang="zh">
        {part}
      </span>
    ) : (
      // oxlint-disable-next-line react/no-array-index-key -- likewise
      <Fragment key={at}>{part}</Fragment>
    ),
  );
}
