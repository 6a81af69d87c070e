import type { Loaded } from '../../knowledge/library.ts';
import { Painter } from './painter.ts';
import type { Picture } from './picture.ts';
import { altOf, chartsOf, scorecardOf } from './scorecard.ts';
import { svgOf } from './svg.ts';

/** The scorecards of one report: each is drawn once and kept. There are as many as it has standards, and one. */
export class Pictures {
  private readonly kept = new Map<string, Promise<Picture | null>>();
  private readonly painter = new Painter();
  private readonly loaded: Loaded;
  private readonly onError: (error: unknown) => void;

  /** @param onError told once for each picture that could not be drawn; its answer goes without. */
  constructor(loaded: Loaded, onError: (error: unknown) => void = () => undefined) {
    this.loaded = loaded;
    this.onError = onError;
  }

  /** The picture of a chart; null for one that the report has not, and where pictures cannot be drawn. */
  of(chart: string): Promise<Picture | null> {
    const kept = this.kept.get(chart);
    if (kept) return kept;
    const card = scorecardOf(this.loaded, chart);
    if (card === null) return Promise.resolve(null);
    const drawing = this.painter
      .draw(svgOf(card))
      .then(
        (data): Picture => ({
          file: { name: 'scorecard.png', data, contentType: 'image/png' },
          alt: altOf(card),
        }),
      )
      .catch((error: unknown) => {
        this.onError(error);
        return null;
      });
    this.kept.set(chart, drawing);
    return drawing;
  }

  /** Draws all of them, so that no answer has to wait for one. */
  async prepare(): Promise<void> {
    await Promise.all(chartsOf(this.loaded).map((chart) => this.of(chart)));
  }
}
