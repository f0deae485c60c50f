/** 未上传照片: the photo; 已上传照片 may be a photo or that it has been done, and so is what it is called. */
export function aspectOf(aspect: string, of: string, said: string): string {
  if (
    !/^已经?$/u.test(aspect) ||
    /^(?:set|reset|read|put|run)$/u.test(said) ||
    /^(?:all|this|these|your|my) /u.test(of)
  )
    return `${of} ${said}`;
  return / (?:to|for|of|about|with|by|in)$| by /u.test(said) ? `${said}: ${of}` : `${said} ${of}`;
}
