import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { ROOT } from '../house/source-files';

const FONT = "'Segoe UI', 'Noto Sans', 'DejaVu Sans', sans-serif";
const WATER = 'linear-gradient(160deg, #168481, #0b5758)';

const image = (png: Buffer) => `data:image/png;base64,${png.toString('base64')}`;
const icon = () =>
  `data:image/svg+xml;base64,${readFileSync(join(ROOT, 'lib/static/icon/sumber.svg')).toString('base64')}`;

/** HTML of a picture of 1280 × 800: the sentence above, page and panel as windows beside each other below. */
export function frameOf(caption: string, page: Buffer, panel: Buffer): string {
  return `<style>
    body { margin: 0; width: 1280px; height: 800px; background: ${WATER}; font-family: ${FONT}; }
    h1 { margin: 0; padding: 26px 40px 22px; color: #fff; font-size: 32px; font-weight: 600; line-height: 40px;
      display: flex; gap: 16px; align-items: center; }
    h1 img { width: 40px; height: 40px; border-radius: 9px; box-shadow: 0 0 0 1px #fff4; }
    div { display: flex; gap: 1px; margin: 0 40px; width: 1200px; height: 712px; background: #888; overflow: hidden;
      border-radius: 10px 10px 0 0; box-shadow: 0 12px 40px #0006; }
  </style><h1><img src="${icon()}">${caption}</h1><div><img src="${image(page)}"><img src="${image(panel)}"></div>`;
}

/** HTML of a tile without a picture of the panel: icon, name, and what it is for. */
export function tileOf(width: number, height: number, words: string): string {
  const size = Math.round(height * 0.34);
  return `<style>
    body { margin: 0; width: ${width}px; height: ${height}px; background: ${WATER}; color: #fff; font-family: ${FONT};
      display: flex; flex-direction: column; justify-content: center; align-items: center; text-align: center; }
    img { width: ${size}px; height: ${size}px; border-radius: 22%; box-shadow: 0 0 0 1px #fff3, 0 8px 24px #0005; }
    h1 { margin: ${height * 0.05}px 0 0; font-size: ${height * 0.15}px; font-weight: 600; line-height: 1.1; }
    p { margin: ${height * 0.03}px 8% 0; font-size: ${height * 0.066}px; line-height: 1.35; opacity: .92; text-wrap: balance; }
  </style><img src="${icon()}"><h1>Sumber</h1><p>${words}</p>`;
}

/** HTML of the logo for Edge, which has no text. */
export const logo = (size: number): string =>
  `<style>body { margin: 0 } img { display: block; width: ${size}px; height: ${size}px }</style><img src="${icon()}">`;
