import { reportName } from '../knowledge/answer/report-name.ts';
import { readerState } from '../knowledge/search/reader.ts';
import type { Command, Definition } from './command.ts';
import type { Reply } from './reply.ts';

const definition = {
  name: 'about',
  description: 'What this bot is, what it promises, and which reports it has read',
  options: [],
  examples: ['/about'],
} as const satisfies Definition;

const promises = [
  'Chapter & Verse quotes a published inspection report; it writes no answers of its own.',
  'Every quotation is exact, and every fact and quotation is cited.',
  'What the report does not say, it says so.',
  'It stores nothing of what is asked.',
];

/** Whether meaning is weighed too, or words alone. */
function reading(): string {
  const { state } = readerState();
  const alone = state === 'off' || state === 'failed';
  return `Questions are met by ${alone ? 'words alone: the reading model is not in use' : 'words and by meaning'}.`;
}

export const about: Command<typeof definition> = {
  definition,
  async run(_values, { library, line }): Promise<Reply> {
    const reports = library.reports.map((loaded) => {
      const { report, meta } = loaded;
      const published = report.published ? `, ${report.published.value}` : '';
      return `Report: ${reportName(loaded)}${published}. ${meta.licence} (${meta.licenceUrl}). ${meta.attribution}`;
    });
    return {
      command: 'about',
      line,
      status: 'answered',
      title: 'Chapter & Verse',
      facts: [],
      excerpts: [],
      message: [...promises, reading(), ...reports].join('\n'),
      next: [
        { label: 'Overview', line: '/overview' },
        { label: 'Help', line: '/help' },
      ],
    };
  },
};
