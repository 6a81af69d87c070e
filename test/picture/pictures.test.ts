import { expect, test } from 'vitest';
import { openLibrary } from '../../knowledge/open.ts';
import { Pictures } from '../../src/picture/pictures.ts';
import { pngOf } from '../../src/picture/png.ts';
import { altOf, chartsOf, scorecardOf } from '../../src/picture/scorecard.ts';
import { svgOf } from '../../src/picture/svg.ts';

const { main } = openLibrary();
const { report } = main;
const charts = chartsOf(main);

test('there is a scorecard for the whole report and for each standard that is rated', () => {
  expect(charts).toHaveLength(report.standards.filter(({ rating }) => rating !== null).length + 1);
});

test.each(charts)('the scorecard of %s shows what the report says, and so do its words', (chart) => {
  const card = scorecardOf(main, chart);
  if (!card) throw new Error('No scorecard');
  const alt = altOf(card);
  const drawn = svgOf(card);
  expect(alt.length).toBeLessThanOrEqual(1024);
  for (const { rating, bars } of card.standards) {
    if (rating) for (const text of [alt, drawn]) expect(text).toContain(rating);
    for (const { percent, isLowest } of bars) {
      expect(alt).toContain(`${percent}%${isLowest ? ' (lowest)' : ''}`);
      expect(drawn).toContain(`>${percent}%${isLowest ? '▼' : ''}<`);
    }
  }
});

test('the same facts give the same bytes', () => {
  const card = scorecardOf(main, 'overall');
  if (!card) throw new Error('No scorecard');
  expect(pngOf(svgOf(card)).equals(pngOf(svgOf(card)))).toBe(true);
});

test('names with signs that XML reads are drawn as they are', () => {
  const card = scorecardOf(main, 'overall');
  if (!card) throw new Error('No scorecard');
  const odd = { ...card, heading: '<b>&"\u0007', source: ']]>' };
  expect(pngOf(svgOf(odd)).length).toBeGreaterThan(1000);
});

test('a picture is drawn once and kept', async () => {
  const pictures = new Pictures(main);
  const [first, second] = await Promise.all([pictures.of('overall'), pictures.of('overall')]);
  expect(first?.file.data.subarray(1, 4).toString()).toBe('PNG');
  expect(second).toBe(first);
  expect(await pictures.of('overall')).toBe(first);
});

test('a chart that the report has not has no picture', async () => {
  expect(await new Pictures(main).of('no such standard')).toBeNull();
});
