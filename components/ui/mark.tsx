/** The mark of the extension, beside its name. */
export function Mark({ size = 22 }: { size?: number }) {
  return <img className="mark" src="/icon/mark.svg" width={size} height={size} alt="" />;
}
