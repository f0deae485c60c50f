// What happens to a paper between the table and the file.
import { FONTS, seal, type Sheet } from './canvas';
import type { Drawn } from './papers';
import { chance } from './people';

type Canvas = OffscreenCanvas;

export interface State {
  make: (canvas: Canvas, drawn: Drawn, seed: number) => Canvas;
  quality?: number;
}

const contextOf = (width: number, height: number) => {
  const context = new OffscreenCanvas(Math.round(width), Math.round(height)).getContext('2d', {
    willReadFrequently: true,
  });
  if (!context) throw new Error('no canvas');
  context.imageSmoothingQuality = 'high';
  return context;
};

/** On a table of another colour, turned, with room around. */
function turned(canvas: Canvas, degrees: number): Canvas {
  const angle = (degrees * Math.PI) / 180;
  const [cos, sin] = [Math.abs(Math.cos(angle)), Math.abs(Math.sin(angle))];
  const context = contextOf(
    canvas.width * cos + canvas.height * sin,
    canvas.width * sin + canvas.height * cos,
  );
  context.fillStyle = degrees % 90 === 0 ? '#fff' : '#8b8378';
  context.fillRect(0, 0, context.canvas.width, context.canvas.height);
  context.translate(context.canvas.width / 2, context.canvas.height / 2);
  context.rotate(angle);
  context.drawImage(canvas, -canvas.width / 2, -canvas.height / 2);
  return context.canvas;
}

function scaled(canvas: Canvas, longest: number): Canvas {
  const scale = longest / Math.max(canvas.width, canvas.height);
  const context = contextOf(canvas.width * scale, canvas.height * scale);
  context.drawImage(canvas, 0, 0, context.canvas.width, context.canvas.height);
  return context.canvas;
}

function blurred(canvas: Canvas, pixels: number): Canvas {
  const context = contextOf(canvas.width, canvas.height);
  context.drawImage(canvas, 0, 0);
  context.filter = `blur(${pixels}px)`;
  context.drawImage(canvas, 0, 0);
  return context.canvas;
}

/** The far edge shorter than the near one: each row scaled by itself. */
function perspective(canvas: Canvas, share: number): Canvas {
  const context = contextOf(canvas.width, canvas.height);
  context.fillStyle = '#7d766c';
  context.fillRect(0, 0, canvas.width, canvas.height);
  for (let y = 0; y < canvas.height; y += 1) {
    const width = canvas.width * (1 - share * (1 - y / canvas.height));
    context.drawImage(canvas, 0, y, canvas.width, 1, (canvas.width - width) / 2, y, width, 1.5);
  }
  return context.canvas;
}

/** A lamp at one corner, and the noise of a small sensor. */
function unevenLight(canvas: Canvas, seed: number, darkest: number, noise: number): Canvas {
  const context = contextOf(canvas.width, canvas.height);
  context.drawImage(canvas, 0, 0);
  const { width, height } = canvas;
  const luck = chance(seed + 99);
  const [x, y] = [luck.of([0.2, 0.8]) * width, luck.of([0.2, 0.8]) * height];
  const light = context.createRadialGradient(x, y, 0, x, y, Math.hypot(width, height) * 0.9);
  light.addColorStop(0, 'rgb(255 250 235)');
  light.addColorStop(1, `rgb(${darkest} ${darkest} ${darkest + 8})`);
  context.globalCompositeOperation = 'multiply';
  context.fillStyle = light;
  context.fillRect(0, 0, width, height);
  const pixels = context.getImageData(0, 0, width, height);
  for (let at = 0; at < pixels.data.length; at += 4) {
    const by = (luck.next() + luck.next() + luck.next() - 1.5) * noise;
    for (let channel = at; channel < at + 3; channel += 1)
      pixels.data[channel] = (pixels.data[channel] ?? 0) + by;
  }
  context.putImageData(pixels, 0, 0);
  return context.canvas;
}

function watermark(canvas: Canvas, seed: number): Canvas {
  const context = contextOf(canvas.width, canvas.height);
  context.drawImage(canvas, 0, 0);
  const luck = chance(seed + 5);
  context.rotate((-luck.between(20, 38) * Math.PI) / 180);
  context.fillStyle = luck.of([
    'rgb(120 120 120 / 35%)',
    'rgb(200 60 60 / 30%)',
    'rgb(80 110 170 / 32%)',
  ]);
  context.font = `${canvas.width / 34}px ${FONTS.hei}`;
  for (let row = 0; row < 14; row += 1)
    for (let column = -2; column < 4; column += 1)
      context.fillText(
        '仅供网站备案使用',
        column * canvas.width * 0.36,
        row * canvas.height * 0.17,
      );
  return context.canvas;
}

function sealed(canvas: Canvas, { covered, sealName }: Drawn): Canvas {
  const context = contextOf(canvas.width, canvas.height);
  context.drawImage(canvas, 0, 0);
  context.textBaseline = 'middle';
  const on: Sheet = { context, width: canvas.width, height: canvas.height };
  for (const [x, y] of covered) seal(on, sealName, x, y, canvas.width * 0.075, 0.8);
  return context.canvas;
}

export const STATES: Record<string, State> = {
  scan: { make: (canvas) => canvas, quality: 0.9 },
  'jpeg-40': { make: (canvas) => canvas, quality: 0.4 },
  '800px': { make: (canvas) => scaled(canvas, 800), quality: 0.85 },
  light: { make: (canvas, _, seed) => unevenLight(canvas, seed, 110, 26), quality: 0.85 },
  blur: { make: (canvas) => blurred(canvas, 2.2), quality: 0.85 },
  'turn-3': { make: (canvas, _, seed) => turned(canvas, seed % 2 ? 3 : -3), quality: 0.85 },
  'turn-10': { make: (canvas, _, seed) => turned(canvas, seed % 2 ? 10 : -10), quality: 0.85 },
  'turn-90': { make: (canvas, _, seed) => turned(canvas, seed % 2 ? 90 : 270), quality: 0.85 },
  'turn-180': { make: (canvas) => turned(canvas, 180), quality: 0.85 },
  perspective: { make: (canvas) => perspective(canvas, 0.06), quality: 0.85 },
  phone: {
    make: (canvas, _, seed) =>
      scaled(
        blurred(
          unevenLight(perspective(turned(canvas, seed % 2 ? 4 : -4), 0.05), seed, 130, 20),
          1,
        ),
        1600,
      ),
    quality: 0.6,
  },
  '12mp': {
    make: (canvas, _, seed) => unevenLight(scaled(canvas, 4000), seed, 190, 12),
    quality: 0.9,
  },
  seal: { make: sealed, quality: 0.85 },
  watermark: { make: (canvas, _, seed) => watermark(canvas, seed), quality: 0.85 },
};
