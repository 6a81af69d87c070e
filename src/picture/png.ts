import { createRequire } from 'node:module';
import { Resvg } from '@resvg/resvg-js';

const resolve = createRequire(import.meta.url).resolve;
const fonts = ['DejaVuSans.ttf', 'DejaVuSans-Bold.ttf'].map((name) =>
  resolve(`dejavu-fonts-ttf/ttf/${name}`),
);

/** Draws SVG as PNG, in the fonts that come with the bot: the same text gives the same bytes on any machine. */
export function pngOf(svg: string): Buffer {
  const drawn = new Resvg(svg, {
    font: { loadSystemFonts: false, fontFiles: fonts, defaultFontFamily: 'DejaVu Sans' },
  });
  return drawn.render().asPng();
}
