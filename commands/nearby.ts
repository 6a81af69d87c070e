import { sectionKey } from '../knowledge/answer/sections.ts';
import { standardKey } from '../knowledge/answer/standards.ts';
import type { Loaded } from '../knowledge/library.ts';
import type { Found } from '../knowledge/search/search.ts';

/** Two or three lines that the report does answer, near the passages that came closest. */
export function nearbyQuestions(found: readonly Found[], loaded: Loaded): string[] {
  const { blocks, standards, sections } = loaded.report;
  const lines = found.flatMap(({ block }) => {
    const near = blocks[block];
    const standard = standards.find(
      ({ number, rating }) => number !== null && number === near?.standard && rating !== null,
    );
    const section = near?.section === undefined || near.section === null ? undefined : sections[near.section];
    return [
      ...(standard ? [`/rating ${standardKey(standard)}`] : []),
      ...(section && !standard ? [`/section ${sectionKey(section, loaded)}`] : []),
      ...(near?.kind === 'recommendation' ? ['/recommendation'] : []),
    ];
  });
  return [...new Set([...lines, '/overview'])].slice(0, 3);
}
