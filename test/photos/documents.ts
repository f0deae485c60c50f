/** What a drawn document is made of. */
interface Paper {
  name: string;
  width: number;
  height: number;
  paper: string;
  /** Draws what is coloured on it; the print comes on top. */
  decorate(context: OffscreenCanvasRenderingContext2D): void;
  /** Height of a printed character as a share of the paper's long side. */
  print: number;
}

const PRINT =
  '经审查准予设立登记特发此证统一社会信用代码名称类型住所法定代表人注册资本成立日期营业期限经营范围';

function seal(context: OffscreenCanvasRenderingContext2D, x: number, y: number, radius: number) {
  context.strokeStyle = 'rgb(196 44 40 / 80%)';
  context.lineWidth = radius / 14;
  context.beginPath();
  context.arc(x, y, radius, 0, 2 * Math.PI);
  context.stroke();
  context.fillStyle = 'rgb(196 44 40 / 80%)';
  context.font = `${radius * 0.7}px serif`;
  context.fillText('★', x - radius * 0.35, y + radius * 0.25);
}

/** The papers that filings ask for, as plain as they come. */
const PAPERS: readonly Paper[] = [
  {
    name: 'white certificate with a seal',
    width: 1130,
    height: 1600,
    paper: '#fdfdfc',
    print: 0.014,
    decorate: (context) => seal(context, 820, 1250, 105),
  },
  {
    name: 'white certificate, small pale seal',
    width: 1130,
    height: 1600,
    paper: '#ffffff',
    print: 0.014,
    decorate: (context) => {
      context.globalAlpha = 0.45;
      seal(context, 820, 1250, 80);
      context.globalAlpha = 1;
    },
  },
  {
    name: 'identity card',
    width: 1600,
    height: 1010,
    paper: '#e6eef2',
    print: 0.03,
    decorate: (context) => {
      context.fillStyle = '#d9b49a';
      context.fillRect(1080, 180, 330, 440);
    },
  },
  {
    name: 'licence with a border',
    width: 1600,
    height: 1130,
    paper: '#f8f5ea',
    print: 0.018,
    decorate: (context) => {
      context.strokeStyle = '#c8a866';
      context.lineWidth = 28;
      context.strokeRect(40, 40, 1520, 1050);
      seal(context, 1250, 850, 110);
    },
  },
  {
    name: 'black print on scanned paper',
    width: 1130,
    height: 1600,
    paper: '#f6f4ee',
    print: 0.014,
    decorate: () => {},
  },
];

/** What was asked of one drawn document, and what should come of it. */
export interface DrawnDocument {
  name: string;
  isGrey: boolean;
  isBlurred: boolean;
  file: Blob;
}

const SIDES = [1600, 3200, 900];
const FINE = [
  { name: 'as it is', blur: 0, quality: 0.92, light: [1, 1, 1] },
  { name: 'JPEG 50', blur: 0, quality: 0.5, light: [1, 1, 1] },
  { name: 'a little soft', blur: 0.0006, quality: 0.92, light: [1, 1, 1] },
  { name: 'warm lamp', blur: 0.0003, quality: 0.8, light: [1, 0.93, 0.8] },
  { name: 'dim light', blur: 0.0003, quality: 0.8, light: [0.55, 0.56, 0.6] },
] as const;
const BLURS = [0.003, 0.004, 0.006];

/** Each paper at three sizes: fine in five ways, without colour in two, and blurred in three. */
export async function* drawDocuments(): AsyncGenerator<DrawnDocument> {
  for (const paper of PAPERS) {
    for (const side of SIDES) {
      const name = `${paper.name}, ${side} px`;
      const whole = draw(paper, side / Math.max(paper.width, paper.height));
      for (const { name: how, blur, quality, light } of FINE) {
        const changed = treat(whole, { blur: blur * side, light });
        const file = await toJpeg(changed, quality);
        yield { name: `${name}: ${how}`, isGrey: false, isBlurred: false, file };
      }
      const grey = treat(whole, { grey: true });
      for (const quality of [0.92, 0.4]) {
        const file = await toJpeg(grey, quality);
        yield { name: `${name}: grey`, isGrey: true, isBlurred: false, file };
      }
      for (const blur of BLURS) {
        const file = await toJpeg(treat(whole, { blur: blur * side }), 0.85);
        yield { name: `${name}: blurred ${blur}`, isGrey: false, isBlurred: true, file };
      }
    }
  }
}

/** The same picture without colour, as a black-and-white scan is saved. */
export async function withoutColour(file: Blob): Promise<Blob> {
  const bitmap = await createImageBitmap(file);
  const context = contextOf(bitmap.width, bitmap.height);
  context.filter = 'grayscale(1)';
  context.drawImage(bitmap, 0, 0);
  return toJpeg(context.canvas, 0.9);
}

function draw(paper: Paper, scale: number): OffscreenCanvas {
  const width = Math.round(paper.width * scale);
  const height = Math.round(paper.height * scale);
  const context = contextOf(width, height);
  context.fillStyle = paper.paper;
  context.fillRect(0, 0, width, height);
  context.scale(scale, scale);
  paper.decorate(context);
  const size = paper.print * Math.max(paper.width, paper.height);
  context.fillStyle = '#2a2a2a';
  context.font = `${size}px serif`;
  for (let line = 0; size * (6 + 2.2 * line) < paper.height - 4 * size; line += 1) {
    const signs = Math.floor((0.45 + 0.2 * (line % 2)) * (paper.width / size));
    context.fillText(PRINT.slice(0, signs), 4 * size, size * (6 + 2.2 * line));
  }
  return context.canvas;
}

interface Treatment {
  blur?: number;
  grey?: boolean;
  light?: readonly [red: number, green: number, blue: number];
}

function treat(source: OffscreenCanvas, { blur = 0, grey = false, light }: Treatment) {
  const context = contextOf(source.width, source.height);
  // Beneath, so that the border does not fade into nothing.
  context.drawImage(source, 0, 0);
  context.filter = `blur(${blur}px)${grey ? ' grayscale(1)' : ''}`;
  context.drawImage(source, 0, 0);
  context.filter = 'none';
  if (light) {
    context.globalCompositeOperation = 'multiply';
    context.fillStyle = `rgb(${light.map((part) => Math.round(255 * part)).join(' ')})`;
    context.fillRect(0, 0, source.width, source.height);
  }
  return context.canvas;
}

const toJpeg = (canvas: OffscreenCanvas, quality: number): Promise<Blob> =>
  canvas.convertToBlob({ type: 'image/jpeg', quality });

function contextOf(width: number, height: number): OffscreenCanvasRenderingContext2D {
  const context = new OffscreenCanvas(width, height).getContext('2d');
  if (!context) throw new Error('no canvas');
  return context;
}
