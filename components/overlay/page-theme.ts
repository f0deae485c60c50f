/** Light or dark as the page is, not as the system is: most filing pages are white whatever the person prefers. */
export function pageTheme(): 'light' | 'dark' {
  for (const element of [document.body, document.documentElement]) {
    const luminance = luminanceOf(getComputedStyle(element).backgroundColor);
    if (luminance !== null) return luminance < 0.4 ? 'dark' : 'light';
  }
  const scheme = getComputedStyle(document.documentElement).colorScheme;
  return scheme.includes('dark') && matchMedia('(prefers-color-scheme: dark)').matches
    ? 'dark'
    : 'light';
}

/** 0 (black) to 1 (white); null for a colour that lets what is behind it through. */
function luminanceOf(colour: string): number | null {
  const [red, green, blue, alpha = 1] = (colour.match(/[\d.]+/g) ?? []).map(Number);
  if (red === undefined || green === undefined || blue === undefined || alpha < 0.5) return null;
  return (0.2126 * red + 0.7152 * green + 0.0722 * blue) / 255;
}
