/**
 * Draws the add-in's icons into assets/: `npx tsx scripts/draw-icons.ts`. The mark is a sheet's grid in a
 * tinted rounded square with a check over its corner; small sizes get fewer lines so that they stay crisp.
 * Each pixel is the mean of 8 × 8 samples of the drawing, so edges are smooth at every size.
 */
import { mkdirSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { PNG } from 'pngjs';

type Colour = readonly [red: number, green: number, blue: number];

const sizes = [16, 32, 64, 80, 128];
const samplesAcross = 8;

const tint: Colour = [14, 92, 86];
const paper: Colour = [255, 255, 255];
const headerBand: Colour = [158, 214, 205];
const line: Colour = [120, 170, 164];
const badge: Colour = [255, 176, 32];
const badgeMark: Colour = [60, 36, 0];

/** Whether a point lies in a rounded rectangle; all measures are parts of the icon's width. */
function inRounded(
  x: number,
  y: number,
  left: number,
  top: number,
  right: number,
  bottom: number,
  radius: number,
): boolean {
  const dx = Math.max(left + radius - x, 0, x - (right - radius));
  const dy = Math.max(top + radius - y, 0, y - (bottom - radius));
  return x >= left && x <= right && y >= top && y <= bottom && dx * dx + dy * dy <= radius * radius;
}

/** Distance from a point to the segment a–b. */
function toSegment(x: number, y: number, ax: number, ay: number, bx: number, by: number): number {
  const along = ((x - ax) * (bx - ax) + (y - ay) * (by - ay)) / ((bx - ax) ** 2 + (by - ay) ** 2);
  const t = Math.min(1, Math.max(0, along));
  return Math.hypot(x - ax - t * (bx - ax), y - ay - t * (by - ay));
}

/** The drawing's colour at a point (0 to 1 across and down), or undefined where it is clear. */
function colourAt(x: number, y: number, size: number): Colour | undefined {
  if (!inRounded(x, y, 0.02, 0.02, 0.98, 0.98, 0.2)) return undefined;

  const small = size <= 16;
  const badgeRadius = small ? 0.29 : 0.235;
  const [bx, by] = small ? [0.69, 0.69] : [0.71, 0.71];
  const fromBadge = Math.hypot(x - bx, y - by);
  if (fromBadge <= badgeRadius) {
    const stroke = small ? 0.06 : 0.042;
    const toCheck = Math.min(
      toSegment(
        x,
        y,
        bx - 0.45 * badgeRadius,
        by + 0.03 * badgeRadius,
        bx - 0.1 * badgeRadius,
        by + 0.4 * badgeRadius,
      ),
      toSegment(
        x,
        y,
        bx - 0.1 * badgeRadius,
        by + 0.4 * badgeRadius,
        bx + 0.48 * badgeRadius,
        by - 0.36 * badgeRadius,
      ),
    );
    return toCheck <= stroke ? badgeMark : badge;
  }
  if (fromBadge <= badgeRadius + (small ? 0.05 : 0.04)) return tint;

  const [left, top, right, bottom] = [0.17, 0.17, 0.8, 0.8];
  if (!inRounded(x, y, left, top, right, bottom, 0.06)) return tint;
  if (y <= top + 0.16) return headerBand;

  const half = Math.max(0.014, 0.5 / size);
  const columns = small ? [0.485] : [0.36, 0.58];
  const rows = small ? [0.56] : [0.49, 0.645];
  const onLine =
    columns.some((at) => Math.abs(x - at) <= half) || rows.some((at) => Math.abs(y - at) <= half);
  return onLine ? line : paper;
}

function draw(size: number): Buffer {
  const image = new PNG({ width: size, height: size });
  const samples = samplesAcross * samplesAcross;
  for (let pixel = 0; pixel < size * size; pixel++) {
    const sum = [0, 0, 0];
    let covered = 0;
    for (let sample = 0; sample < samples; sample++) {
      const x = ((pixel % size) + ((sample % samplesAcross) + 0.5) / samplesAcross) / size;
      const y =
        (Math.floor(pixel / size) + (Math.floor(sample / samplesAcross) + 0.5) / samplesAcross) / size;
      const colour = colourAt(x, y, size);
      if (colour === undefined) continue;
      covered += 1;
      colour.forEach((value, channel) => (sum[channel] = (sum[channel] ?? 0) + value));
    }
    const mean = sum.map((total) => Math.round(total / Math.max(1, covered)));
    image.data.set([...mean, Math.round((255 * covered) / samples)], pixel * 4);
  }
  return PNG.sync.write(image, { deflateLevel: 9 });
}

const folder = path.join(__dirname, '../assets');
mkdirSync(folder, { recursive: true });
for (const size of sizes) writeFileSync(path.join(folder, `icon-${String(size)}.png`), draw(size));
