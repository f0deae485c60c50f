// What drawn papers are made of.
export const FONTS = {
  song: '"AR PL UMing CN", "SimSun", "Songti SC", "Noto Serif CJK SC", serif',
  kai: '"AR PL UKai CN", "KaiTi", "Kaiti SC", "Noto Serif CJK SC", serif',
  serif: '"Noto Serif CJK SC", "Source Han Serif SC", serif',
  hei: '"Noto Sans CJK SC", "Source Han Sans SC", "WenQuanYi Zen Hei", sans-serif',
  zen: '"WenQuanYi Zen Hei", "SimHei", "Noto Sans CJK SC", sans-serif',
  machine: '"OCR B", "OCR-B", "Liberation Mono", monospace',
  latin: '"Liberation Sans", "Arial", sans-serif',
} as const;

export type FontName = keyof typeof FONTS;

export interface Style {
  size: number;
  font?: FontName;
  colour?: string;
  bold?: boolean;
  /** Blank between characters in shares of the size. */
  spacing?: number;
  align?: CanvasTextAlign;
}

export interface Sheet {
  context: OffscreenCanvasRenderingContext2D;
  width: number;
  height: number;
}

export function sheet(width: number, height: number, paper: string): Sheet {
  const context = new OffscreenCanvas(width, height).getContext('2d', { willReadFrequently: true });
  if (!context) throw new Error('no canvas');
  context.fillStyle = paper;
  context.fillRect(0, 0, width, height);
  context.textBaseline = 'middle';
  return { context, width, height };
}

/** Writes one line and returns its width. */
export function write(
  { context }: Sheet,
  text: string,
  x: number,
  y: number,
  style: Style,
): number {
  const { size, font = 'song', colour = '#222', bold = false, spacing = 0, align = 'left' } = style;
  context.font = `${bold ? 'bold ' : ''}${size}px ${FONTS[font]}`;
  context.fillStyle = colour;
  context.textAlign = align;
  context.letterSpacing = `${spacing * size}px`;
  context.fillText(text, x, y);
  const { width } = context.measureText(text);
  context.letterSpacing = '0px';
  return width;
}

/** A label spread over the width of `wide` characters: 名 称. */
export function spread(
  on: Sheet,
  label: string,
  x: number,
  y: number,
  wide: number,
  style: Style,
): void {
  const characters = [...label];
  const gap =
    characters.length > 1 ? ((wide - characters.length) * style.size) / (characters.length - 1) : 0;
  characters.forEach((character, at) =>
    write(on, character, x + at * (style.size + Math.max(0, gap)), y, style),
  );
}

/** Writes a text over several lines; returns where the next would stand. */
export function wrap(
  on: Sheet,
  text: string,
  x: number,
  y: number,
  width: number,
  pitch: number,
  style: Style,
): number {
  const { context } = on;
  let line = '';
  let at = y;
  context.font = `${style.bold ? 'bold ' : ''}${style.size}px ${FONTS[style.font ?? 'song']}`;
  for (const character of text) {
    if (line && context.measureText(line + character).width > width) {
      write(on, line, x, at, style);
      at += pitch;
      line = '';
      context.font = `${style.bold ? 'bold ' : ''}${style.size}px ${FONTS[style.font ?? 'song']}`;
    }
    line += character;
  }
  write(on, line, x, at, style);
  return at + pitch;
}

/** A round red seal with a ring of characters and a star. */
export function seal(
  { context }: Sheet,
  name: string,
  x: number,
  y: number,
  radius: number,
  strength = 0.75,
): void {
  context.save();
  context.globalAlpha = strength;
  context.strokeStyle = context.fillStyle = 'rgb(205 32 40)';
  context.lineWidth = radius / 16;
  context.beginPath();
  context.arc(x, y, radius, 0, 2 * Math.PI);
  context.stroke();
  context.textAlign = 'center';
  context.font = `${radius * 0.5}px sans-serif`;
  context.fillText('★', x, y);
  context.font = `${radius * 0.24}px ${FONTS.song}`;
  [...name].forEach((character, at, all) => {
    const angle = Math.PI * (0.85 + (1.3 * at) / Math.max(1, all.length - 1));
    context.save();
    context.translate(x + Math.cos(angle) * radius * 0.78, y + Math.sin(angle) * radius * 0.78);
    context.rotate(angle + Math.PI / 2);
    context.fillText(character, 0, 0);
    context.restore();
  });
  context.restore();
}

/** Fine wavy lines under the print. */
export function guilloche({ context, width, height }: Sheet, colour: string): void {
  context.save();
  context.strokeStyle = colour;
  context.lineWidth = 1;
  for (let row = -40; row < height + 40; row += 14) {
    context.beginPath();
    for (let x = 0; x <= width; x += 12) context.lineTo(x, row + 9 * Math.sin(x / 46 + row / 31));
    context.stroke();
  }
  context.restore();
}

/** Black squares that look like a QR code from afar. */
export function squares(
  { context }: Sheet,
  x: number,
  y: number,
  side: number,
  next: () => number,
): void {
  const cell = side / 29;
  context.fillStyle = '#111';
  for (let row = 0; row < 29; row += 1)
    for (let column = 0; column < 29; column += 1) {
      const isCorner =
        (row < 7 || row > 21) && (column < 7 || column > 21) && !(row > 21 && column > 21);
      if (!isCorner && next() < 0.48)
        context.fillRect(x + column * cell, y + row * cell, cell, cell);
    }
  for (const [column, row] of [
    [0, 0],
    [22, 0],
    [0, 22],
  ] as const) {
    context.strokeStyle = '#111';
    context.lineWidth = cell;
    context.strokeRect(x + (column + 0.5) * cell, y + (row + 0.5) * cell, 6 * cell, 6 * cell);
    context.fillRect(x + (column + 2) * cell, y + (row + 2) * cell, 3 * cell, 3 * cell);
  }
}

/** Where a photo would be: a head on a plain ground. */
export function portrait(
  { context }: Sheet,
  x: number,
  y: number,
  width: number,
  height: number,
): void {
  context.fillStyle = '#dfe4ea';
  context.fillRect(x, y, width, height);
  context.fillStyle = '#3b4a63';
  context.beginPath();
  context.ellipse(x + width / 2, y + height, width * 0.46, height * 0.38, 0, Math.PI, 0);
  context.fill();
  context.fillStyle = '#d8b092';
  context.beginPath();
  context.ellipse(x + width / 2, y + height * 0.42, width * 0.22, height * 0.24, 0, 0, 7);
  context.fill();
}
